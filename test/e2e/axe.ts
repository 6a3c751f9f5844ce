import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

// The builder of this package carries axe into the page anew for every look, and the whole report out again.
const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const { source } = require('axe-core') as { source: string }

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
export const wide = { width: 1280, height: 800 }
export const narrow = { width: 360, height: 780 }

/** What axe finds wrong on a page, in both themes, on a desk and on a phone. What has to do with no colour is the same in both themes. */
export async function barriers(page: Page) {
  const found: string[] = []
  await page.evaluate(source)
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: 'light' })
    found.push(...(await look(page, `light ${size.width}`, { type: 'tag', values: tags })))
    await page.emulateMedia({ colorScheme: 'dark' })
    found.push(...(await look(page, `dark ${size.width}`, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] })))
  }
  return found
}

async function look(page: Page, where: string, runOnly: { type: 'tag' | 'rule'; values: string[] }) {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], iframes: false })
  const violations: string[] = await page.evaluate(`axe.run(document, ${options}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`)
  return violations.map((violation) => `${where}: ${violation}`)
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
