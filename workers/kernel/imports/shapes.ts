import * as v from 'valibot'
import { Upload } from '../files/shapes'
import { Id, Instant, Paging, Revision } from '../shapes'
import { encodings } from './rules/encoding'
import { existings } from './rules/rows'

const Titles = v.object({ en: v.string(), 'zh-Hans': v.string(), 'zh-Hant': v.string() })
const states = ['waiting', 'mapping', 'reading', 'checked', 'done', 'undone', 'cancelled', 'failed'] as const

export const NewImport = v.strictObject({ kind: v.pipe(v.string(), v.maxLength(40, 'too_long')), eventId: v.optional(v.nullable(Id('event')), null) })
export type NewImport = v.InferOutput<typeof NewImport>

export const ImportFile = v.strictObject({ revision: Revision, fileId: Id('file') })
export type ImportFile = v.InferOutput<typeof ImportFile>

/** How the file is to be read: which column fills which field, and what becomes of what is there already. */
export const ImportMapping = v.strictObject({
  revision: Revision,
  mapping: v.pipe(v.array(v.nullable(v.pipe(v.string(), v.maxLength(40)))), v.maxLength(500, 'too_many')),
  existing: v.picklist(existings, 'not_an_option'),
  /** Where the guess was wrong; only for text files. */
  encoding: v.optional(v.picklist(encodings, 'not_an_option')),
})
export type ImportMapping = v.InferOutput<typeof ImportMapping>

export const ImportStep = v.strictObject({ revision: Revision })
export type ImportStep = v.InferOutput<typeof ImportStep>

const Problem = v.object({ line: v.number(), column: v.nullable(v.number()), field: v.string(), code: v.string(), text: v.string() })

/** How far it is; `line` is the last row of the file that has been looked at. */
export const ImportHead = v.object({
  id: v.string(),
  revision: v.number(),
  createdAt: Instant,
  kind: v.string(),
  title: Titles,
  eventId: v.nullable(v.string()),
  state: v.picklist(states),
  fileName: v.nullable(v.string()),
  percent: v.number(),
  line: v.number(),
  fresh: v.number(),
  changed: v.number(),
  skipped: v.number(),
  wrong: v.number(),
  error: v.nullable(v.string()),
  doneAt: v.nullable(Instant),
  /** Until when all of it can be taken back; null when it cannot. */
  undoUntil: v.nullable(Instant),
})
export type ImportHead = v.InferOutput<typeof ImportHead>

export const Import = v.object({
  ...ImportHead.entries,
  header: v.array(v.string()),
  mapping: v.array(v.nullable(v.string())),
  existing: v.picklist(existings),
  /** What may be chosen for `existing`. */
  existings: v.array(v.picklist(existings)),
  encoding: v.nullable(v.picklist(encodings)),
  fields: v.array(v.object({ field: v.string(), title: Titles, required: v.boolean() })),
  /** The first rows that are right, and the first cells that are wrong. */
  rows: v.array(v.object({ line: v.number(), decision: v.picklist(['new', 'change']), values: v.record(v.string(), v.string()) })),
  problems: v.array(Problem),
  /** The same file was brought in before. */
  doneBefore: v.nullable(v.object({ id: v.string(), doneAt: v.nullable(Instant) })),
})
export type Import = v.InferOutput<typeof Import>

export const Imports = v.object({ rows: v.array(ImportHead), next: v.nullable(v.string()) })
export const ImportQuery = v.strictObject(Paging)
export type ImportQuery = v.InferOutput<typeof ImportQuery>
export const ImportUpload = Upload
