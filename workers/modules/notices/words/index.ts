import type { Locale } from '../../../kernel/mail'
import type { Audience } from '../../../kernel/rules/roles'
import type { Kind } from '../rules/kinds'
import { en } from './en'
import type { Facts, Said, Words } from './words'
import { zhHans } from './zh-Hans'
import { zhHant } from './zh-Hant'

const languages: Record<Locale, Words> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }

/** The letter of this kind for this reader, or null where nobody of their kind is told. */
export function say(kind: Kind, audience: Audience, locale: Locale, facts: Facts): Said | null {
  const letters: Partial<Record<Audience, (facts: Facts) => Said>> = languages[locale][kind]
  return letters[audience]?.(facts) ?? null
}

export type { Facts }
