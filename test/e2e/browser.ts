import { mkdirSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, expect, inject, test as base } from 'vitest'

interface Accounts {
  password: string
  agencies: { name: string; slug: string; people: { name: string; email: string; role: string }[] }[]
}

declare module 'vitest' {
  interface ProvidedContext {
    url: string
    browser: string
    accounts: Accounts | null
  }
}

export const url = inject('url')
export const accounts = inject('accounts')

let connected: Promise<Browser> | undefined
const browser = () => (connected ??= chromium.connect(inject('browser')))
afterAll(async () => (await connected)?.close())

/** A visitor with a browser of their own: no cookie is shared with any other visitor. */
export async function visitor(options: BrowserContextOptions = {}) {
  const context = await (await browser()).newContext({ baseURL: url, locale: 'en-GB', ...options })
  return context.newPage()
}

/** A test that is handed a page, and that fails when the page's scripts or its content security policy complain. */
export const test = base.extend<{ page: Page }>({
  page: async ({ task }, use) => {
    const page = await visitor()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text())
    })

    await use(page)

    if (task.result?.state === 'fail') await keepPicture(page, task.name)
    await page.context().close()
    expect(complaints).toEqual([])
  },
})

async function keepPicture(page: Page, name: string) {
  mkdirSync('test-results', { recursive: true })
  await page.screenshot({ path: `test-results/${name.replace(/\W+/g, '-')}.png`, fullPage: true })
}
