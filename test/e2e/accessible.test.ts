import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { complaintsOf, visit, visitor } from './browser'
import { everyPage } from './pages'
import { languages, messageNames, type Language } from './words'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const wide = { width: 1280, height: 800 }
const narrow = { width: 360, height: 780 }
const narrowest = { width: 320, height: 780 }

// English is looked at on a desk, Chinese on a phone; each in both themes.
const looks: Partial<Record<Language, typeof wide>> = { en: wide, 'zh-Hans': narrow }

const spoken: Record<Language, string> = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }

const homes = new Map<string, ReturnType<typeof visitor>>()
afterAll(async () => {
  for (const home of homes.values()) await (await home).context().close()
})

/** One browser for each person and language; a page of its own for each visit. */
async function newPage(cookie: string, language: Language) {
  const key = `${language} ${cookie}`
  const home = homes.get(key) ?? visitor({ cookie, viewport: wide, locale: spoken[language] })
  homes.set(key, home)
  return (await home).context().newPage()
}

test.concurrent.for(await everyPage())('$path', async ({ path, cookie, status }, { expect }) => {
  for (const language of languages) {
    const page = await newPage(cookie, language)
    const complaints = complaintsOf(page)
    try {
      const response = await visit(page, path)
      expect(response?.status()).toBe(status)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.title()).toMatch(/^(\S.* · )?Convoke$/)
      expect(await page.locator('h1').count()).toBe(1)
      expect(missingWords(await everyWord(page))).toEqual([])
      if (looks[language]) expect(await barriers(page, looks[language])).toEqual([])
      await page.setViewportSize(narrowest)
      expect(await sticksOut(page)).toEqual([])
      expect(complaints).toEqual([])
    } finally {
      await page.close()
    }
  }
})

test('what would be found is found', async () => {
  const page = await newPage('', 'en')
  await page.setContent('<body style="margin: 0"><main><img src="/x.png"><p style="width: 900px">wide</p><p style="color: #ccc; background: #fff">pale</p></main>')
  expect((await barriers(page, wide)).join()).toMatch(/color-contrast.*image-alt|image-alt.*color-contrast/)
  await page.setViewportSize(narrowest)
  expect(await sticksOut(page)).toEqual(['P 900'])
  expect(missingWords('Send undefined to {name}, brief_send')).toEqual(['undefined', '{name}', 'brief_send'])
  await page.close()
})

async function barriers(page: Page, size: typeof wide) {
  await page.setViewportSize(size)
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
    for (const { id, nodes } of violations) found.push(...nodes.map(({ target }) => `${colorScheme} ${size.width}: ${id} ${target.join(' ')}`))
  }
  return found
}

/** All that is read out or read, names of buttons included. */
const everyWord = (page: Page): Promise<string> =>
  page.evaluate(`[document.title, document.body.innerText, ...[...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')]
    .flatMap((one) => ['aria-label', 'placeholder', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''))].join('\\n')`)

const names = messageNames().join('|')
const missing = new RegExp(`\\bundefined\\b|\\bnull\\b|\\bNaN\\b|Invalid Date|\\[object \\w+\\]|\\{\\w+\\}|\\b(?:${names})\\b`, 'g')
const missingWords = (text: string) => text.match(missing) ?? []

/** What makes the page scroll sideways. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5)
    return wide.slice(0, 3).map((one) => one.tagName + (one.className ? '.' + one.className : '') + ' ' + Math.round(one.getBoundingClientRect().right))
  })()`)
