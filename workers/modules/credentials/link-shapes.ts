import * as v from 'valibot'
import { Email, Line, Locale, Paragraph } from '../../kernel/shapes'
import { AgencyDoor } from '../agencies/shapes'
import { Named } from '../people/shapes'
import { paperLinkStates } from './rules/links'
import { Credential } from './shapes'

export const NewPaperLink = v.strictObject({ name: Line(120), email: Email, locale: Locale, note: v.optional(v.nullable(Paragraph(2000)), null) })
export type NewPaperLink = v.InferOutput<typeof NewPaperLink>
const Kept = { id: v.string(), revision: v.number(), expiresAt: v.string() }
export const PaperLinkKept = v.object(Kept)
export const PaperLink = v.object({ ...Kept, name: v.string(), email: v.string(), createdAt: v.string(), sender: Named, state: v.picklist(paperLinkStates) })
export type PaperLink = v.InferOutput<typeof PaperLink>
export const PaperLinks = v.object({ rows: v.array(PaperLink) })

/** What whoever holds a link sees: that round, and nothing else of the supplier. */
export const LinkedPaper = v.object({ agency: v.object({ ...AgencyDoor.entries, zone: v.string() }), supplier: v.string(), to: v.string(), sender: Named, expiresAt: v.string(), paper: Credential })
export type LinkedPaper = v.InferOutput<typeof LinkedPaper>
