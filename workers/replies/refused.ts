import type { Reason } from './rules/reasons'

/** A mail that goes back, with the reason. */
export class Refused extends Error {
  constructor(readonly reason: Reason) {
    super(reason)
  }
}
