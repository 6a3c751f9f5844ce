import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'

export const agencies = new Hono<App>()
