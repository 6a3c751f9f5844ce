import { and, eq, gt } from 'drizzle-orm'
import { agencies, enquiries, mails } from '../../db/schema/directory'
import { after, hours } from '../kernel/clock'
import type { Agency } from '../kernel/ctx'
import { newToken, sha256 } from '../kernel/hash'
import { conflict, notFound } from '../kernel/refusal'
import type { Door } from './door'

type Row = typeof enquiries.$inferSelect
type Wish = { said: Extract<Row['said'], { wish: string }>; ids: Extract<Row['ids'], { brief: string }> }
type Application = { said: Extract<Row['said'], { regions: string[] }>; ids: Extract<Row['ids'], { supplier: string }> }
export type WaitingWish = Row & Wish
export type WaitingApplication = Row & Application

export const isWish = (row: Row): row is WaitingWish => 'wish' in row.said
export const isApplication = (row: Row): row is WaitingApplication => 'regions' in row.said

const lifetime = 24 * hours

/** Keeps what was told from outside until whoever reads that mailbox opens the link in `letter`; told twice in the same words, it keeps the ids it was given first. */
export async function keepWaiting(door: Door, agency: Agency, email: string, { said, ids }: Wish | Application, letter: (token: string) => typeof mails.$inferInsert) {
  const token = newToken()
  const [saidHash, tokenHash] = await Promise.all([sha256(JSON.stringify(said)), sha256(token)])
  const { directory } = door
  const [same] = await directory.select({ ids: enquiries.ids }).from(enquiries)
    .where(and(eq(enquiries.agencyId, agency.id), eq(enquiries.email, email), eq(enquiries.saidHash, saidHash), gt(enquiries.expiresAt, door.now()))).limit(1)
  const mail = letter(token)
  await directory.batch([
    directory.insert(enquiries).values({ tokenHash, agencyId: agency.id, email, saidHash, said, ids: same?.ids ?? ids, createdAt: door.now(), expiresAt: after(door.at, lifetime) }),
    directory.insert(mails).values(mail),
  ])
  door.post(mail.id)
}

/** What the link opens, with the agency it was told to. @throws 404 also for the link of something else, 409 `link_expired` */
export async function waitingAt<W extends Row>({ directory, now }: Door, token: string, is: (row: Row) => row is W): Promise<{ waiting: W; agency: Agency }> {
  const [found] = await directory.select({ waiting: enquiries, agency: agencies }).from(enquiries)
    .innerJoin(agencies, eq(agencies.id, enquiries.agencyId)).where(eq(enquiries.tokenHash, await sha256(token)))
  if (!found || !is(found.waiting)) throw notFound()
  if (!found.waiting.usedAt && found.waiting.expiresAt <= now()) throw conflict('link_expired')
  return { waiting: found.waiting, agency: found.agency }
}

export const usedUp = ({ directory, now }: Door, { tokenHash }: Pick<Row, 'tokenHash'>) => directory.update(enquiries).set({ usedAt: now() }).where(eq(enquiries.tokenHash, tokenHash))
