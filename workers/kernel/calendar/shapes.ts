import * as v from 'valibot'
import { Id, Instant, Paging } from '../shapes'

/** Of one event, or of all that is one's own. */
export const NewFeed = v.strictObject({ eventId: v.optional(v.nullable(Id('event')), null) })
export type NewFeed = v.InferOutput<typeof NewFeed>

export const Feed = v.object({
  id: v.string(),
  eventId: v.nullable(v.string()),
  /** The event's name, as long as its owner may see it. */
  title: v.nullable(v.string()),
  createdAt: Instant,
  lastReadAt: v.nullable(Instant),
})
export const FeedsQuery = v.strictObject(Paging)
export type FeedsQuery = v.InferOutput<typeof FeedsQuery>
/** The actor's own with what each is of; one whose event they may no longer see has no title. */
export const Feeds = v.object({ rows: v.array(Feed), next: v.nullable(v.string()) })
/** `url` is the secret address; it is told once, and null when the same request is answered again. */
export const MadeFeed = v.object({ ...Feed.entries, url: v.nullable(v.string()) })
export type MadeFeed = v.InferOutput<typeof MadeFeed>
export const RevokedFeed = v.object({ id: v.string() })
