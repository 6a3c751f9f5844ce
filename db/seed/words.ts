import type { Locale } from '../../workers/kernel/mail/rules/locale'

/** The same in each language the product speaks. */
export type Words = Record<Locale, string>

export const words = (en: string, hans: string, hant: string): Words => ({ en, 'zh-Hans': hans, 'zh-Hant': hant })
