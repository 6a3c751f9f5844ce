import type { Touched } from './touched'
import type { Db } from './db'
import type { Noun } from './ids'
import type { Brand } from './rules/brand'
import type { ClientRole, Scope, StaffRole } from './rules/roles'
import type { Subjects } from './subjects'
import type { Vault } from './vault'

/** Who is asking. `id` is the membership's, which is also the person's id on the agency's shard. A `service` is a program with an agency token; `scopes` are those of the token, where a program asks. */
export type Actor =
  | { kind: 'staff'; id: string; userId: string; role: StaffRole; scope: Scope; service?: boolean; scopes?: readonly string[] }
  | { kind: 'client'; id: string; userId: string; role: ClientRole; clientId: string; scopes?: readonly string[] }
  | { kind: 'supplier'; id: string; userId: string; role: 'supplier'; supplierId: string; scopes?: readonly string[] }
  | { kind: 'system'; id: null; name: string }

export type Agency = {
  id: string
  slug: string
  name: string
  country: string
  zone: string
  currency: string
  languages: string[]
  brand: Brand | null
  /** How often its facts have changed. */
  revision: number
  shard: number
}

/** What the audit and open screens call whoever acts. */
export const actorKind = (actor: Actor) => (actor.kind === 'staff' && actor.service ? 'service' : actor.kind)

/** What is known where rows are written, with or without a request. */
export type Writer = Pick<Ctx, 'agencyId' | 'actor' | 'db' | 'now' | 'newId' | 'requestId'>

/** Everything a verb may know of the world. Tests build one by hand. */
export type Ctx = {
  agencyId: string
  agency: Agency
  actor: Actor
  /** This agency's shard. */
  db: Db
  now(): string
  newId(noun: Noun): string
  files: R2Bucket
  /** Locks secrets that rows hold. */
  vault: Vault
  /** How a thing of any module is found: see kernel/subjects.ts. */
  subjects: Subjects
  /** Where links in mails lead, such as `https://convoke.example`. */
  origin: string
  requestId: string
  /** Set when the caller sent an Idempotency-Key: `commit` stores it first in the batch. */
  once: { key: string; route: string; bodyHash: string } | null
  /** Work for after the answer: delivery of news, word to open screens. Never the only carrier of anything. */
  later(work: () => Promise<unknown>): void
  /** Hands the ids of fresh news to the queue, and tells open screens what changed. */
  deliver(news: string[], changes: Touched[]): Promise<unknown>
}
