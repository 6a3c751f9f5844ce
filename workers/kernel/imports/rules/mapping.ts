import type { Titles } from '../../exports/rules/columns'

export type Field = { field: string; title: Titles; also?: readonly string[]; required: boolean }
/** For each column of the file, the field it fills; null for those that are left out. */
export type Mapping = (string | null)[]

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s_\-*/：:（）()]/g, '')

/** Which field a header most likely means, in whatever of our languages it stands; each field is filled once. */
export function guessed(header: readonly string[], fields: readonly Field[]): Mapping {
  const taken = new Set<string>()
  return header.map((name) => {
    const found = fields.find(({ field, title, also = [] }) => !taken.has(field) && [field, ...Object.values(title), ...also].some((known) => plain(known) === plain(name)))
    if (!found || plain(name) === '') return null
    taken.add(found.field)
    return found.field
  })
}

/** What keeps a mapping from being used: columns that are not there, fields that are none or filled twice, and those without which nothing can be. */
export function flawsOf(mapping: Mapping, header: readonly string[], fields: readonly Field[]): string[] {
  const filled = mapping.filter((field) => field !== null)
  return [
    ...(mapping.length === header.length ? [] : ['other_columns']),
    ...filled.filter((field) => !fields.some((one) => one.field === field)).map((field) => `unknown:${field}`),
    ...filled.filter((field, at) => filled.indexOf(field) !== at).map((field) => `twice:${field}`),
    ...fields.filter(({ field, required }) => required && !filled.includes(field)).map(({ field }) => `missing:${field}`),
  ]
}
