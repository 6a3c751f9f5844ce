import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

// The builder of this package carries axe into the page anew for every look, and the whole report out again.
const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
export const wide = { width: 1280, height: 800 }
export const narrow = { width: 360, height: 780 }

/** What axe finds wrong on a page, on a desk by day and on a phone at night: colours come from the theme, places from the width. */
export async function barriers(page: Page) {
  await page.evaluate(source)
  return [...(await look(page, 'light', wide)), ...(await look(page, 'dark', narrow))]
}

async function look(page: Page, colorScheme: 'light' | 'dark', size: typeof wide) {
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme })
  const options = JSON.stringify({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], iframes: false })
  const violations: string[] = await page.evaluate(`axe.run(document, ${options}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`)
  return violations.map((violation) => `${colorScheme} ${size.width}: ${violation}`)
}

/** What makes the page scroll sideways on the narrowest phone. */
export async function sticksOut(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 780 })
  return page.evaluate(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5)
    return wide.slice(0, 3).map((one) => one.tagName + (one.className ? '.' + one.className : '') + ' ' + Math.round(one.getBoundingClientRect().right))
  })()`)
}
