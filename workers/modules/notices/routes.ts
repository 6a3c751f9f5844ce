import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'

export const notices = new Hono<App>()
