import type { Locale } from '../../../kernel/mail/rules/locale'

export const holderKinds = ['supplier', 'worker', 'vehicle', 'person'] as const
export type HolderKind = (typeof holderKinds)[number]

/** What can be typed beside a file. Days are `2026-12-09`; amounts whole or with a decimal point, in the currency that is written. */
export const fieldKinds = [
  'line', 'paragraph', 'date', 'number', 'amount', 'uscc', 'tw_ubn', 'gb_company', 'gb_vat', 'eu_vat', 'iban', 'food_licence', 'ein', 'hk_br', 'cnaps', 'bic',
] as const
export type FieldKind = (typeof fieldKinds)[number]

export type Names = Partial<Record<Locale, string>>
export type PaperField = { code: string; names: Names; kind: FieldKind; required: boolean }

/** Whether a paper ends on a day, has no end, or is printed either way. */
export const terms = ['to_date', 'none', 'either'] as const
export type Term = (typeof terms)[number]

/** `maxMonths`: the longest that one is given for; `freshMonths`: how old one may be before it is asked for anew. */
export type PaperKind = { code: string; names: Names; hint: Names | null; holders: HolderKind[]; term: Term; maxMonths: number | null; freshMonths: number | null; fields: PaperField[]; /** Whether a copy of it is to be stamped as true. */ stamped: boolean }

/** Both pages in it, counted from one. */
export type PageRange = { fileId: string; from: number; to: number }

export const levels = ['required', 'if_applicable', 'optional'] as const
export type Level = (typeof levels)[number]

export const demandHolders = ['company', 'natural_person', 'worker', 'vehicle'] as const
export type DemandHolder = (typeof demandHolders)[number]

/** A paper asked of a supplier: `category` and `region` null for every one; `not_asked` takes back what a wider row asks. */
export type Demand = { kind: string; holder: DemandHolder; category: string | null; region: string | null; level: Level | 'not_asked'; /** `region` is where the holder is at home, not where the work is: who they are is shown once. */ home?: true }

/** A kind as an agency has it; archived, it is asked of nobody and its papers stay readable. `revision` 0: as the product came. */
export type KindInUse = PaperKind & { archivedAt: string | null; revision: number }
export type DemandInUse = Demand & { revision: number }

/** How one paper stands on record; a newer one supersedes it once it is verified itself. */
export const paperStates = ['uploaded', 'in_review', 'verified', 'rejected', 'superseded'] as const
export type PaperState = (typeof paperStates)[number]

/** How what is asked stands today. */
export const standings = ['asked', 'uploaded', 'in_review', 'verified', 'rejected', 'expiring', 'expired', 'excepted'] as const
export type Standing = (typeof standings)[number]

/** Days; `validTo` null: no expiry. */
export type Paper = { id: string; kind: string; state: PaperState; validFrom: string | null; validTo: string | null; submittedAt: string | null }
