import * as v from 'valibot'
import { visibilities } from '../../kernel/rules/visibility'
import { Id, Paging, Paragraph, Revision } from '../../kernel/shapes'
import { Named } from '../people/shapes'

const Visibility = v.picklist(visibilities, 'not_a_room')
const audiences = ['staff', 'client', 'supplier'] as const
const Mentions = v.pipe(v.array(Id('person')), v.maxLength(20, 'too_many'))
const subject = { subjectKind: v.pipe(v.string(), v.maxLength(20)), subjectId: v.pipe(v.string(), v.maxLength(64)) }

/** `limit` counts messages: 100 unless said. */
export const TalkQuery = v.strictObject({ ...subject, ...Paging })
export type TalkQuery = v.InferOutput<typeof TalkQuery>

/** Without `visibility`, the closest circle: internal for staff, one's own people and the agency for everybody else. `version`: which frozen version it is about. */
export const NewTalk = v.strictObject({ ...subject, version: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1, 'not_an_option'))), null), visibility: v.optional(Visibility), text: Paragraph(), mentions: v.optional(Mentions, []) })
export type NewTalk = v.InferOutput<typeof NewTalk>

export const NewComment = v.strictObject({ text: Paragraph(), mentions: v.optional(Mentions, []) })
export type NewComment = v.InferOutput<typeof NewComment>
export const CommentChange = v.strictObject({ revision: Revision, text: Paragraph(), mentions: v.optional(Mentions, []) })
export type CommentChange = v.InferOutput<typeof CommentChange>
export const Withdrawal = v.strictObject({ revision: Revision })
export const Opening = v.strictObject({ revision: Revision, visibility: Visibility })
export type Opening = v.InferOutput<typeof Opening>
export const Reading = v.strictObject({ upTo: Id('message') })

export const ReadersQuery = v.strictObject({ ...subject, visibility: v.optional(Visibility) })
export type ReadersQuery = v.InferOutput<typeof ReadersQuery>

const Speaker = v.object({ ...Named.entries, side: v.picklist(audiences) })
/** Who can be mentioned: all who may read it, as far as the asker knows them. */
export const Readers = v.object({ rows: v.array(Speaker) })

const Attachment = v.object({ id: v.string(), name: v.string(), size: v.number(), type: v.nullable(v.string()), state: v.picklist(['pending', 'ready', 'cancelled']) })

export const Comment = v.object({
  id: v.string(),
  revision: v.number(),
  /** Null once it is withdrawn: who and when stays. */
  text: v.nullable(v.string()),
  author: Speaker,
  at: v.string(),
  editedAt: v.nullable(v.string()),
  withdrawnAt: v.nullable(v.string()),
  /** What it said before, oldest first. */
  earlier: v.array(v.object({ text: v.string(), at: v.string() })),
  mentions: v.array(Named),
  files: v.array(Attachment),
  byMail: v.boolean(),
  mine: v.boolean(),
  unread: v.boolean(),
})
export type Comment = v.InferOutput<typeof Comment>

export const Talk = v.object({
  id: v.string(),
  revision: v.number(),
  visibility: v.picklist(visibilities),
  subject: v.object({ kind: v.string(), id: v.string(), title: v.string() }),
  eventId: v.nullable(v.string()),
  /** The frozen version it is about; null where it is about the thing as it stands. */
  version: v.nullable(v.number()),
  /** Who opened to outsiders what had been internal. */
  shared: v.nullable(v.object({ by: Named, at: v.string() })),
  taskId: v.nullable(v.string()),
  opensTo: v.array(v.picklist(visibilities)),
  messages: v.array(Comment),
  unread: v.number(),
})
export type Talk = v.InferOutput<typeof Talk>

/** All talks on one thing, the latest first; `next` is the cursor of what was said before. */
export const Talks = v.object({
  subject: v.object({ kind: v.string(), id: v.string(), title: v.string(), eventId: v.nullable(v.string()) }),
  /** Who may be spoken to here, with the company's name for outsiders; the first is where a talk begins unless somebody chooses. */
  rooms: v.array(v.object({ visibility: v.picklist(visibilities), company: v.nullable(v.string()) })),
  rows: v.array(Talk),
  next: v.nullable(v.string()),
  unread: v.number(),
})
export type Talks = v.InferOutput<typeof Talks>

export const Posted = v.object({ threadId: v.string(), messageId: v.string() })
export const Changed = v.object({ id: v.string(), revision: v.number() })
export const Read = v.object({ threadId: v.string(), upTo: v.string() })
