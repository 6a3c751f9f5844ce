import type { BatchItem } from 'drizzle-orm/batch'
import type { Agency } from '../ctx'
import type { Db } from '../db'
import type { Noun } from '../ids'
import type { Touched } from '../touched'

export type Statement = BatchItem<'sqlite'>

/** News as a listener hears it: what `commit` was told, and who did it from where. */
export type Heard = {
  id: string
  kind: string
  subject: { kind: string; id: string; clientId?: string | null; eventId?: string | null }
  actorId: string | null
  origin: string
  [detail: string]: unknown
}

/** What a listener may know of the world. `replyDomain` is where answers by mail come in; null where none do. */
export type Earshot = { agencyId: string; agency: Agency; db: Db; directory: Db; replyDomain: string | null; now(): string; newId(noun: Noun): string }

/** What hearing news does to this agency's shard: statements of one batch, and the ids of mails, pushes and news among them that should leave soon, who has a new notice, and what open screens should hear has changed. */
export type Effects = { writes: Statement[]; mails: string[]; pushes?: string[]; news?: string[]; told?: string[]; changed?: Touched[] }

/**
 * Somebody who hears news. Its writes happen once, however often the news is delivered; whatever else
 * `effects` does must be as good when it is done twice.
 */
export type Listener = {
  name: string
  hears(kind: string): boolean
  effects(world: Earshot, news: Heard): Promise<Effects>
  /** Whether the batch was refused because somebody else wrote what it was decided on: then it is decided once more, at once. */
  overtaken?(error: unknown): boolean
}
