import { Hono } from 'hono'
import type { App } from '../http/app-env'

export const files = new Hono<App>()
