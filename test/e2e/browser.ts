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

export interface Visitor extends BrowserContextOptions {
  /** A session to begin with, as the Cookie header has it. */
  cookie?: string
}

export const phone: Visitor = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
export const desktop: Visitor = { viewport: { width: 1280, height: 900 } }

/** A visitor with a browser of their own: no cookie is shared with any other visitor. */
export async function visitor({ cookie, ...options }: Visitor = {}) {
  const context = await (await browser()).newContext({ baseURL: url, locale: 'en-GB', reducedMotion: 'reduce', ...desktop, ...options })
  context.setDefaultTimeout(30_000)
  if (cookie) await context.addCookies([sessionOf(cookie)])
  return context.newPage()
}

/** The session that a cookie carries, as a browser keeps it. */
export function sessionOf(cookie: string) {
  const cut = cookie.indexOf('=')
  return { name: cookie.slice(0, cut), value: cookie.slice(cut + 1), url: url.replace('http:', 'https:'), secure: true, httpOnly: true }
}

/** Goes to a page and waits until its scripts have taken over: what is typed before that is only sent, not yet answered. */
export async function visit(page: Page, path: string) {
  const response = await page.goto(path)
  await awake(page)
  return response
}

export async function awake(page: Page) {
  if ((await page.locator('script:not([src])').count()) > 0) await page.locator('#svelte-announcer').waitFor({ state: 'attached' })
}

/** The same, when something on the page leads elsewhere. */
export async function arrive(page: Page, path: string | RegExp) {
  await page.waitForURL(path)
  await awake(page)
}

const notKept = `(async () => {
  const scripts = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/_app/immutable/'))
  const kept = (await (await caches.open('convoke-on-site')).keys()).map(({ url }) => url)
  return [location.href, ...scripts].filter((address) => !kept.includes(address))
})()`

/** Waits until the page is kept whole on the device: it opens again without network. */
export async function shelved(page: Page) {
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.evaluate(notKept), { timeout: 30_000 }).toEqual([])
}

/** What a page's scripts and its content security policy complain about, as it comes. */
export function complaintsOf(page: Page) {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text())
  })
  return complaints
}

/** A test that is handed a page, or opens one for each of several people. It fails when a page complains. */
export const test = base.extend<{ open: typeof visitor; page: Page }>({
  open: async ({ task }, use) => {
    const opened: { page: Page; complaints: string[] }[] = []

    await use(async (options) => {
      const page = await visitor(options)
      opened.push({ page, complaints: complaintsOf(page) })
      return page
    })

    if (task.result?.state === 'fail') for (const [index, { page }] of opened.entries()) await keepPicture(page, `${task.name} ${index + 1}`)
    for (const { page } of opened) await page.context().close()
    expect(opened.flatMap(({ complaints }) => complaints).join("\n")).toBe("")
  },
  page: async ({ open }, use) => use(await open()),
})

async function keepPicture(page: Page, name: string) {
  if (page.isClosed()) return
  mkdirSync('test-results', { recursive: true })
  await page.screenshot({ path: `test-results/${name.replace(/\W+/g, '-')}.png`, fullPage: true })
}
