import type { Locale } from '../../../kernel/mail'

/** What a device shows: that something waits and where, never what. */
export const pushWords: Record<Locale, (agency: string) => string> = {
  en: (agency) => `Something waits for you at ${agency}.`,
  'zh-Hans': (agency) => `${agency}有事项等您查看。`,
  'zh-Hant': (agency) => `${agency}有事項等您查看。`,
}
