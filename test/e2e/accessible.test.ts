import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { barriers, sticksOut, wide } from './axe'
import { complaintsOf, url, visit, visitor } from './browser'
import { everyPage } from './pages'
import { messageNames, type Language } from './words'

const patience = 120_000
type Seat = { page: Page; complaints: string[] }
const free = new Map<string, Seat[]>()
const taken: Page[] = []
afterAll(() => Promise.all(taken.map((page) => page.context().close())))

/** A browser in which this person is signed in, and which nobody looks at just now. */
async function seatOf(cookie: string): Promise<Seat> {
  const seats = free.get(cookie) ?? []
  free.set(cookie, seats)
  const seat = seats.pop()
  if (seat) return seat
  const page = await visitor({ cookie, viewport: wide })
  taken.push(page)
  return { page, complaints: complaintsOf(page) }
}

function leave(cookie: string, seat: Seat) {
  seat.complaints.length = 0
  free.get(cookie)!.push(seat)
}

const pages = await everyPage()

test.concurrent.for(pages)('$path is there for everybody', { timeout: patience }, async ({ path, cookie, status }, { expect }) => {
  const seat = await seatOf(cookie)
  const { page, complaints } = seat
  try {
    const response = await visit(page, path)
    expect(response?.status()).toBe(status)
    expect(flawsIn(await response!.text(), 'en')).toEqual([])
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(missingWords(await page.evaluate<string>(saidOn))).toEqual([])
    expect(await barriers(page)).toEqual([])
    expect(await sticksOut(page)).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    leave(cookie, seat)
  }
})

test.concurrent.for(pages)('$path speaks Chinese, both ways it is written', { timeout: patience }, async ({ path, cookie, status }, { expect }) => {
  for (const language of ['zh-Hans', 'zh-Hant'] as const) {
    const response = await fetch(url + path, { headers: { cookie, accept: 'text/html', 'accept-language': language } })
    expect(response.status).toBe(status)
    expect(flawsIn(await response.text(), language)).toEqual([])
  }
})

/** What is not in this language, or not in words at all. */
function flawsIn(html: string, language: Language) {
  const said = /<html lang="([\w-]+)"/.exec(html)?.[1]
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? ''
  return [...(said === language ? [] : [`lang ${said}`]), ...(/^(\S.* · )?Convoke$/.test(title) ? [] : [`title ${title}`]), ...missingWords(wordsOf(html))]
}

/** What a page says in its own words: code is quoted as it is written. */
const saidOn = `(() => {
  const code = [...document.querySelectorAll('pre, code')]
  const shown = code.map(({ style }) => style.display)
  for (const { style } of code) style.display = 'none'
  const said = document.body.innerText
  code.forEach(({ style }, at) => { style.display = shown[at] })
  return said
})()`

test('what would be found is found', async () => {
  const { page } = await seatOf('')
  await page.setContent('<body style="margin: 0"><main><img src="/x.png"><p style="width: 900px">wide</p><p style="color: #ccc; background: #fff">pale</p></main>')
  expect((await barriers(page)).join()).toMatch(/(?=.*color-contrast)(?=.*image-alt)/)
  expect(await sticksOut(page)).toEqual(['P 900'])
  const flawed = '<html lang="en"><title> · </title><p title="brief_send">Send undefined to {name}</p><script>null</script><code>{id}</code><pre>NaN</pre>'
  expect(flawsIn(flawed, 'zh-Hans')).toEqual(['lang en', 'title  · ', 'undefined', '{name}', 'brief_send'])
})

/** All that is read, and all that is read out: names of buttons, hints in fields. */
function wordsOf(html: string) {
  const body = html.replace(/<(script|style|pre|code)\b[^]*?<\/\1>/g, ' ')
  const named = [...body.matchAll(/ (?:aria-label|placeholder|title|alt)="([^"]*)"/g)].map(([, text]) => text)
  return [body.replace(/<[^>]*>/g, ' '), ...named].join('\n')
}

const names = messageNames().join('|')
const missing = new RegExp(`\\bundefined\\b|\\bnull\\b|\\bNaN\\b|Invalid Date|\\[object \\w+\\]|\\{\\w+\\}|\\b(?:${names})\\b`, 'g')
const missingWords = (text: string) => text.match(missing) ?? []
