import { createMiddleware } from 'hono/factory'
import type { App } from './http/app-env'
import type { Locale } from './mail/rules/locale'

/** What the pages call a thing in this language, by the key of its text; undefined for what has none. */
export type Wording = (key: string, language: Locale) => string | undefined

/** Hands the routes the words of the pages, for files that go out: workers/wording.ts reads them. */
export const saying = (wording: Wording) =>
  createMiddleware<App>(async (c, next) => {
    c.set('wording', wording)
    await next()
  })
