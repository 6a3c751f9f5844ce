import * as v from 'valibot'
import { Instant } from '../shapes'

/** What is said of a file before its first byte. */
export const FileDeclaration = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(1000, 'too_long')),
  size: v.pipe(v.number(), v.integer()),
})

const State = v.picklist(['pending', 'ready', 'cancelled'])

/** A file on its way: which of its parts have arrived, so that any device can go on. */
export const Upload = v.object({
  id: v.string(), name: v.string(), size: v.number(), state: State, partSize: v.number(), parts: v.number(), received: v.array(v.number()),
})

export const Part = v.object({ number: v.number(), size: v.number(), sha256: v.string() })

/** `type` is told from the bytes. `sha256` of a file of one part is that of its bytes; see docs/decisions/0003 for larger ones. */
export const ReadyFile = v.object({ id: v.string(), name: v.string(), size: v.number(), type: v.nullable(v.string()), sha256: v.nullable(v.string()), state: State })

export const FileState = v.object({ id: v.string(), state: State })

/** A row of the list that hangs on a brief, a task, an answer; `percent` is how much of it has arrived. */
export const ListedFile = v.object({
  id: v.string(), name: v.string(), size: v.number(), type: v.nullable(v.string()), sha256: v.nullable(v.string()), state: State, percent: v.number(), addedBy: v.string(), createdAt: Instant,
})

/** What a text or a Word document says, a paragraph a line. */
export const FileText = v.object({ id: v.string(), name: v.string(), text: v.string(), whole: v.boolean() })

/** `?inline=1` shows pictures and PDF in the browser's own window. */
export const ContentQuery = v.strictObject({ inline: v.optional(v.literal('1')) })

export type Upload = v.InferOutput<typeof Upload>
export type ReadyFile = v.InferOutput<typeof ReadyFile>
export type ListedFile = v.InferOutput<typeof ListedFile>
