import type { ErrorHandler, NotFoundHandler } from 'hono'
import { Refusal, notFound } from '../refusal'
import { logBug } from '../log'
import type { App } from './app-env'

const envelope = (code: string, details: Record<string, unknown>, requestId: string) => ({ error: { code, message: sentence(code), details, requestId } })

/** English for those who read the API; the pages turn the code into the reader's language. */
const sentence = (code: string) => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('_', ' ') + '.'

/** The one envelope for every "no"; what we did not mean says nothing of its inside. */
export const refuse: ErrorHandler<App> = (error, c) => {
  const { requestId } = c.var
  if (error instanceof Refusal) {
    if (error.retryAfter) c.header('retry-after', String(Math.ceil(error.retryAfter)))
    return c.json(envelope(error.code, error.details, requestId), error.status)
  }
  logBug(requestId, error)
  return c.json(envelope('unexpected', {}, requestId), 500)
}

export const nowhere: NotFoundHandler<App> = (c) => c.json(envelope(notFound().code, {}, c.var.requestId), 404)
