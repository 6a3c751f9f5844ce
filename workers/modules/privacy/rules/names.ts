import type { Known } from '../../../kernel/rules/forget'
import { ownName, shownName, type Name } from '../../../kernel/rules/names'

const aliases: Record<string, string> = { en: 'Erased person', 'zh-Hans': '已删除人员', 'zh-Hant': '已刪除人員' }

/** What stands in place of somebody's name, in the agency's first language. */
export const aliasIn = (language: string | undefined) => aliases[language ?? 'en'] ?? aliases.en!

/** The forms in which somebody's name may have been written to others: as they write it, and with the Latin form. */
export function formsOf(name: Name) {
  const forms = [ownName(name), ...['en', 'zh-Hans'].map((locale) => shownName(name, locale)), name.latin]
  return [...new Set(forms.filter((form): form is string => Boolean(form)))]
}

type Kept = Name & { id: string; email: string; phone: string | null; legalName: string | null }

/** All by which others may know somebody, and what is to stand in its place. */
export const knownBy = (person: Kept, alias: string): Known => ({
  id: person.id, email: person.email, phone: person.phone, names: [...new Set([...formsOf(person), ...(person.legalName ? [person.legalName] : [])])], parts: [person.family, person.given, person.latin ?? ''].filter((part) => part !== ''), alias,
})
