import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { say, type Facts } from '../../workers/modules/notices/words'
import { awake, visit } from './browser'
import { mailTo } from './office'
import { wordsIn, type Language } from './words'

type Kind = Parameters<typeof say>[0]
type Audience = Parameters<typeof say>[1]

export interface Letter {
  to: string
  kind: Kind
  as: Audience
  language: Language
  about: Partial<Facts>
}

const unsaid: Facts = { who: '', agency: '', title: '', client: null, event: null, coordinator: null, version: null, count: null, text: null, reason: null, day: null, time: null, place: null, late: null }

/** Finds a letter in the Mailbox, in its reader's language, and opens it. */
export async function readMail(page: Page, { to, kind, as, language, about }: Letter) {
  const { subject } = say(kind, as, language, { ...unsaid, ...about })!
  return openMail(page, to, subject, language)
}

export async function openMail(page: Page, to: string, subject: string, language: Language) {
  await mailTo(to, subject)
  await visit(page, `/dev/mailbox?to=${encodeURIComponent(to)}`)
  await page.locator('#main li').getByText(subject, { exact: true }).click()
  const heading = page.getByRole('heading', { name: subject, exact: true, level: 2 })
  await heading.waitFor()
  expect([subject, await heading.getAttribute('lang')]).toEqual([subject, language])
}

/** Follows the one thing the open mail asks for, in the language its reader has on. */
export async function followMail(page: Page, language: Language) {
  await page.getByRole('link', { name: wordsIn(language)('mailbox_open_link'), exact: true }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/dev/'))
  await awake(page)
}
