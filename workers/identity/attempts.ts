import { eq, isNull, lte, or, sql } from 'drizzle-orm'
import { attempts } from '../../db/schema/directory'
import { after } from '../kernel/clock'
import { sha256 } from '../kernel/hash'
import { tooMany } from '../kernel/refusal'
import type { Db } from '../kernel/db'
import { among } from '../kernel/scope'
import type { Door } from './door'
import { isKnown } from './known-devices'
import { guesses, letters, locks, type Limit, type Limits } from './rules/limits'

/** `own` is this visitor's count for this address alone; `full` says that strangers together have used up the address. */
type Counted = { own: string; shared: string[]; full: string | null }

/**
 * Counts a guess before it is tried, so that a hundred at once are counted like a hundred in a row.
 * @throws 429 while it is locked, whether or not anybody has this address
 */
export async function countGuess(door: Door, email: string) {
  const counted = await count(door, 'guess', email, guesses)
  if (counted.full) throw await locked(door.directory, door.at, counted.full)
  return counted
}

/**
 * Counts a link that anybody may have mailed. Where `full` is set none leaves: others have caused so many that one still good lies in
 * the mailbox, and whoever reads it is not shut out.
 * @throws 429 when too many were asked for from here
 */
export const countLink = (door: Door, email: string) => count(door, 'link', email, letters)

/** Counts a mail to whoever would begin an agency. @throws 429 */
export async function countSignUp(door: Door, email: string) {
  const { full } = await count(door, 'sign_up', email, letters)
  if (full) throw await locked(door.directory, door.at, full)
}

/** Counts a mail to whoever tells an agency a wish. @throws 429 */
export async function countEnquiry(door: Door, email: string) {
  const { full } = await count(door, 'enquiry', email, letters)
  if (full) throw await locked(door.directory, door.at, full)
}

/** Counts an invitation to an address, from whichever agency: nobody is to be flooded with them. @throws 429 */
export const countInvitation = async ({ directory, at }: Pick<Door, 'directory' | 'at'>, email: string) =>
  demand(directory, at, [[await sha256(`invitation ${email}`), letters.own]])

/** The guess was right: this visitor starts anew, and what is shared with others takes this one back. */
export async function forgive({ directory }: Door, { own, shared }: Counted) {
  await directory.batch([
    directory.delete(attempts).where(eq(attempts.key, own)),
    directory.update(attempts).set({ count: sql`${attempts.count} - 1` }).where(among(attempts.key, shared)),
  ])
}

/** As much work as writing something down, so that time does not tell whether there was anything to write. */
export const pretendToWrite = ({ directory }: Door, { own }: Counted) =>
  directory.update(attempts).set({ since: sql`${attempts.since}` }).where(eq(attempts.key, own))

/** A device that whoever has this address signed in on before has a count of its own: no stranger can use it up. */
async function count(door: Door, what: 'guess' | 'link' | 'sign_up' | 'enquiry', email: string, limits: Limits): Promise<Counted> {
  const { directory, at, visitor, device } = door
  if (device && (await isKnown(directory, device, email))) {
    const own = await sha256(`${what} ${email} ${device}`)
    await demand(directory, at, [[own, limits.own]])
    return { own, shared: [], full: null }
  }
  const [own, network, address] = await Promise.all([sha256(`${what} ${email} ${visitor}`), sha256(`${what} ${visitor}`), sha256(`${what} ${email}`)])
  await demand(directory, at, [[own, limits.own], [network, limits.network]])
  // Last, so that only what was let through counts against the address: else it could be kept full for nothing.
  const free = (await add(directory, at, address, limits.address)).length > 0
  return { own, shared: [network, address], full: free ? null : address }
}

/** Counts under each key. @throws 429 for the first that is locked */
async function demand(directory: Db, at: Date, keys: [string, Limit][]) {
  const [first, ...more] = keys.map(([key, limit]) => add(directory, at, key, limit))
  const counted = await directory.batch([first!, ...more])
  const shut = keys.find((_, place) => counted[place]!.length === 0)
  if (shut) throw await locked(directory, at, shut[0])
}

/** One statement counts and locks; it returns nothing, and counts nothing, while the key is locked. */
function add(db: Db, at: Date, key: string, limit: Limit) {
  const now = at.toISOString()
  const forgotten = after(at, -limit.window)
  const next = sql`(case when ${attempts.since} < ${forgotten} then 1 else ${attempts.count} + 1 end)`
  const table = locks(limit).map((seconds) => (seconds === 0 ? null : after(at, seconds)))
  return db.insert(attempts).values({ key, count: 1, since: now, lockedUntil: null }).onConflictDoUpdate({
    target: attempts.key,
    set: {
      count: next,
      since: sql`case when ${attempts.since} < ${forgotten} then ${now} else ${attempts.since} end`,
      lockedUntil: sql`json_extract(${JSON.stringify(table)}, '$[' || cast(min(${next}, ${table.length - 1}) as integer) || ']')`,
    },
    setWhere: or(isNull(attempts.lockedUntil), lte(attempts.lockedUntil, now)),
  }).returning({ count: attempts.count })
}

async function locked(db: Db, at: Date, key: string) {
  const [row] = await db.select({ until: attempts.lockedUntil }).from(attempts).where(eq(attempts.key, key))
  const left = (Date.parse(row?.until ?? '') - at.getTime()) / 1000
  return tooMany(Math.max(1, Math.ceil(left || 1)), 'too_many_attempts')
}
