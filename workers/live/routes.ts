import { Hono } from 'hono'
import type { App } from '../kernel/http/app-env'

export const live = new Hono<App>()
