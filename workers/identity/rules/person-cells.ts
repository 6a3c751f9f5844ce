import { roleWords } from '../../kernel/exports/rules/role-words'
import type { Reader } from '../../kernel/imports/rules/cells'
import { clientRoles, staffRoles } from '../../kernel/rules/roles'

const plain = (text: string) => text.normalize('NFKC').toLowerCase()
const oneOf = (words: Map<string, string>, wrong: string): Reader => (text) => {
  const value = words.get(plain(text))
  return value ? { value } : { wrong }
}

/** A role of staff or of a client's contact, by its code or its name in any of the languages. */
export const role = oneOf(new Map([...staffRoles, ...clientRoles].flatMap((one) => [one, ...Object.values(roleWords[one])].map((word) => [plain(word), one]))), 'not_a_role')

const languages = { en: ['English', '英文', '英语', '英語'], 'zh-Hans': ['简体中文', '简体', '簡體中文', 'Simplified Chinese', 'zh-CN'], 'zh-Hant': ['繁體中文', '繁體', '繁体中文', 'Traditional Chinese', 'zh-TW', 'zh-HK'] }
export const language = oneOf(new Map(Object.entries(languages).flatMap(([code, names]) => [code, ...names].map((word) => [plain(word), code]))), 'not_a_language')
