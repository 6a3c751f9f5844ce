import { setUps, validOn, type SetUp } from './figures'

/** A version of the space a person needs in a set-up, in hundredths of a square metre. */
export type OwnSpace = { code: string; amount: number; validFrom: string }

/** What holds on this day for every set-up: an agency's own versions stand beside those that came, and in place of one of the same day. */
export function spaceOn(came: OwnSpace[], own: OwnSpace[], day: string): Partial<Record<SetUp, number>> {
  const versions = (code: string) => [...own, ...came.filter((one) => !own.some((mine) => mine.code === one.code && mine.validFrom === one.validFrom))].filter((one) => one.code === code)
  return Object.fromEntries(setUps.flatMap((code) => { const now = validOn(versions(code), day); return now ? [[code, now.amount]] : [] }))
}
