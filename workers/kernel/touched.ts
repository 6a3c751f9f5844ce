/** What a row is, and whose: by this, row scope decides who may know of it. */
export type Subject = {
  kind: string
  id: string
  clientId: string | null
  eventId: string | null
  supplierId?: string | null
  /** The thing on whose page it is read: the brief of an answer, the event of a task. */
  partOf?: string | null
  /** What it hangs on: an answer's brief, a file's or a thread's subject. */
  of?: { kind: string; id: string } | null
  /** For what says itself who may see it; everything else is judged by its kind. */
  visibility?: string
}

/** That something has changed, as open screens hear of it: never a word of what stands in it. */
export type Touched = Subject & {
  action: string
  by: { kind: string; id: string | null }
  /** For what is one person's alone: nobody else hears of it. */
  readerId?: string
}
