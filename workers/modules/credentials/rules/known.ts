import type { FieldKind, PaperField, PaperKind } from './kinds'

/** Whose papers they are, as their profile says. */
export type Holder = { name: string; latin: string | null; postalAddress: string | null; naturalPerson: boolean }
/** What a paper says that is on record beside the one that is looked at. */
export type Spoken = { kind: string; fields: Record<string, string> }
/** What a paper says otherwise than the profile, or than another paper: `of` is `profile` or the kind of that one. */
export type Difference = { field: string; of: string; says: string }

const identifiers: readonly FieldKind[] = ['uscc', 'tw_ubn', 'gb_company', 'gb_vat', 'eu_vat', 'ein', 'hk_br', 'iban', 'bic', 'cnaps']
const names = ['legal_name', 'account_name']
const ofAccount = ['bank', 'account', 'sort_code']

const nameCodes = ({ naturalPerson }: Holder) => (naturalPerson ? [...names, 'holder_name'] : names)
const isIdentifier = ({ kind }: PaperField) => identifiers.includes(kind)

/** Whether a paper says who its holder is or where they are paid: what of it stands on the profile. */
const saysWho = (kind: PaperKind) => kind.fields.some(({ code }) => names.includes(code))

/** What of a paper a profile shows: names and numbers of whoever it was given to, their account, and what they have done. */
export function onProfile(kind: PaperKind): PaperField[] {
  if (kind.code === 'case_studies') return kind.fields
  if (!saysWho(kind)) return []
  return kind.fields.filter((field) => isIdentifier(field) || [...names, ...ofAccount, 'number'].includes(field.code))
}

/** What a fresh paper would be asked for and is known already: from the profile, else from the latest paper that says it. */
export function knownFields(kind: PaperKind, holder: Holder, others: readonly Spoken[]): Record<string, string> {
  const said = ({ code }: PaperField) => others.find(({ fields }) => fields[code])?.fields[code]
  const known = kind.fields.flatMap((field): [string, string][] => {
    const { code } = field
    const value = nameCodes(holder).includes(code) ? (said({ ...field, code: 'legal_name' }) ?? holder.name)
      : isIdentifier(field) || code === 'representative' ? said(field) : code === 'address' ? holder.postalAddress : undefined
    return value ? [[code, value]] : []
  })
  return Object.fromEntries(known)
}

/** Where a paper’s name is neither of those on the profile nor that of another paper, and where a number is not the one another has. */
export function differences(kind: PaperKind, fields: Record<string, string>, holder: Holder, others: readonly Spoken[]): Difference[] {
  return kind.fields.flatMap((field) => {
    const { code } = field
    const value = fields[code]
    if (!value) return []
    if (!nameCodes(holder).includes(code)) return isIdentifier(field) ? otherwise(others, code, (says) => says !== value) : []
    const onRecord = [holder.name, ...(holder.latin ? [holder.latin] : [])]
    const profile = onRecord.some((name) => sameName(name, value)) ? [] : [{ field: code, of: 'profile', says: holder.name }]
    const papers = otherwise(others, 'legal_name', (says) => !sameName(says, value) && !onRecord.some((name) => sameName(name, says)))
    return [...profile, ...papers.map((one) => ({ ...one, field: code }))]
  })
}

const otherwise = (others: readonly Spoken[], field: string, differs: (says: string) => boolean): Difference[] =>
  others.flatMap(({ kind, fields }) => (fields[field] && differs(fields[field]) ? [{ field, of: kind, says: fields[field] }] : []))

/** Full width or half, capital or small, with its spaces, stops and brackets or without: the same name. */
const sameName = (one: string, other: string) => plain(one) === plain(other)
const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '')
