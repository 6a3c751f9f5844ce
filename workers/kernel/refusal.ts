import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Every "no" we mean. Anything else that is thrown is a bug and answers 500. */
export class Refusal extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    readonly code: string,
    readonly details: Record<string, unknown> = {},
    readonly retryAfter?: number,
  ) {
    super(code)
  }
}

export const malformed = (code = 'malformed') => new Refusal(400, code)
export const unauthenticated = () => new Refusal(401, 'sign_in_first')
export const forbidden = (code = 'not_permitted', details = {}) => new Refusal(403, code, details)
/** Also the answer for what exists but is somebody else's: no oracle. */
export const notFound = () => new Refusal(404, 'not_found')
export const conflict = (code: string, details = {}) => new Refusal(409, code, details)
/** `fields` maps the path of each bad field to a stable code. */
export const invalid = (fields: Record<string, string>, code = 'invalid') => new Refusal(422, code, { fields })
/** @param seconds until it is worth trying again */
export const tooMany = (seconds: number, code = 'too_many') => new Refusal(429, code, { seconds }, seconds)
