import { cookieName, toLocale, type Locale } from '$lib/words/runtime'

/** The language a reader chose, else the first one their browser asks for that we speak. */
export function readerLocale(headers: Headers): Locale | undefined {
  const chosen = new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`).exec(headers.get('cookie') ?? '')?.[1]
  return toLocale(chosen) ?? wanted(headers.get('accept-language') ?? '')
}

function wanted(header: string): Locale | undefined {
  for (const tag of header.split(',').map((part) => part.split(';')[0]!.trim())) {
    const locale = spoken(tag)
    if (locale) return locale
  }
}

/** zh-TW and zh-HK read traditional characters; CLDR knows it, a prefix match does not. */
function spoken(tag: string): Locale | undefined {
  if (!/^[a-z]{2}/i.test(tag)) return
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    if (language === 'zh') return script === 'Hant' ? 'zh-Hant' : 'zh-Hans'
    if (language === 'en') return 'en'
  } catch {
    return
  }
}
