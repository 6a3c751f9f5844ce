import * as v from 'valibot'

const Actor = v.object({ kind: v.string(), id: v.nullable(v.string()), family: v.nullable(v.string()), given: v.nullable(v.string()), latin: v.nullable(v.string()) })

export const SinceLook = v.object({
  /** When the reader last looked; null the first time, and then there is nothing to tell. */
  at: v.nullable(v.string()),
  /** What others did since, newest first. */
  changes: v.array(v.object({
    id: v.string(),
    at: v.string(),
    action: v.string(),
    subject: v.object({ kind: v.string(), id: v.string() }),
    actor: Actor,
    /** The names of the fields that were written. */
    fields: v.array(v.string()),
  })),
  /** There was more than is shown. */
  more: v.boolean(),
})

export const Looked = v.object({ at: v.string() })
