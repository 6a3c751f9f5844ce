import { getLocale, type Locale } from '$lib/words/runtime'

/** What most readers of this language will choose; a guess that stands in the fields, to be changed. */
export const usual = () => guesses[getLocale()]

const guesses: Record<Locale, { country: string; zone: string; currency: string }> = {
  en: { country: '', zone: '', currency: '' },
  'zh-Hans': { country: 'CN', zone: 'Asia/Shanghai', currency: 'CNY' },
  'zh-Hant': { country: 'TW', zone: 'Asia/Taipei', currency: 'TWD' },
}
