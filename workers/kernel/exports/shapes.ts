import * as v from 'valibot'
import { Locale } from '../shapes'
import { formats } from './rules/columns'

const asked = { format: v.optional(v.picklist(formats, 'not_a_format'), 'csv'), language: v.optional(Locale, 'en') }

/** Of a thing that is taken away whole: the kind of file, and the language of its words. */
export const TakenAway = v.strictObject(asked)

/** What the export of a list may ask: the filters of the list's own query, the kind of file, and the language of its head. */
export function Exported<Entries extends v.ObjectEntries>(list: v.StrictObjectSchema<Entries, undefined>) {
  const { cursor: _, ...filters } = list.entries
  return v.strictObject(withFilters<Entries>({ ...filters, ...asked }))
}

/** TypeScript cannot follow a generic shape through taking its cursor away. */
const withFilters = <Entries>(entries: object) => entries as Omit<Entries, 'cursor'> & typeof asked
