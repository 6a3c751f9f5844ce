import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'

export const people = new Hono<App>()
