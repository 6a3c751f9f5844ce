import { eq, isNull, lte, or, sql } from 'drizzle-orm'
import { attempts } from '../../db/schema/directory'
import { after } from '../kernel/clock'
import { sha256 } from '../kernel/hash'
import { tooMany } from '../kernel/refusal'
import type { Db } from '../kernel/db'
import type { Door } from './door'
import { guesses, guessesOfNetwork, letters, lettersOfNetwork, locks, type Limit } from './rules/limits'

type Counted = { address: string; network: string }

/**
 * Counts a guess before it is tried, so that a hundred at once are counted like a hundred in a row.
 * @throws 429 while the address or the network is locked, whether or not anybody has this address
 */
export const countGuess = (door: Door, email: string) => countBoth(door, 'guess', email, guesses, guessesOfNetwork)

/** Counts a mail that anybody may cause. @throws 429 when too many have gone out */
export const countLetter = (door: Door, email: string) => countBoth(door, 'letter', email, letters, lettersOfNetwork)

/** Counts an invitation to an address, from whichever agency: nobody is to be flooded with them. @throws 429 */
export async function countInvitation({ directory, at }: Pick<Door, 'directory' | 'at'>, email: string) {
  const key = await sha256(`invitation ${email}`)
  if ((await add(directory, at, key, letters)).length === 0) throw await locked(directory, at, key)
}

/** The guess was right: the address starts anew, the network takes this one back. */
export async function forgive({ directory }: Door, { address, network }: Counted) {
  await directory.batch([
    directory.delete(attempts).where(eq(attempts.key, address)),
    directory.update(attempts).set({ count: sql`${attempts.count} - 1` }).where(eq(attempts.key, network)),
  ])
}

/** As much work as writing something down, so that time does not tell whether there was anything to write. */
export const pretendToWrite = ({ directory }: Door, { address }: Counted) =>
  directory.update(attempts).set({ since: sql`${attempts.since}` }).where(eq(attempts.key, address))

async function countBoth({ directory, at, visitor }: Door, what: 'guess' | 'letter', email: string, ofAddress: Limit, ofNetwork: Limit): Promise<Counted> {
  const counted = { address: await sha256(`${what} ${email}`), network: await sha256(`${what} ${visitor}`) }
  const [address, network] = await directory.batch([add(directory, at, counted.address, ofAddress), add(directory, at, counted.network, ofNetwork)])
  if (address.length === 0) throw await locked(directory, at, counted.address)
  if (network.length === 0) throw await locked(directory, at, counted.network)
  return counted
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
      lockedUntil: sql`json_extract(${JSON.stringify(table)}, '$[' || min(${next}, ${table.length - 1}) || ']')`,
    },
    setWhere: or(isNull(attempts.lockedUntil), lte(attempts.lockedUntil, now)),
  }).returning({ count: attempts.count })
}

async function locked(db: Db, at: Date, key: string) {
  const [row] = await db.select({ until: attempts.lockedUntil }).from(attempts).where(eq(attempts.key, key))
  const left = (Date.parse(row?.until ?? '') - at.getTime()) / 1000
  return tooMany(Math.max(1, Math.ceil(left || 1)), 'too_many_attempts')
}
