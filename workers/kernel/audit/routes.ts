import { Hono } from 'hono'
import type { App } from '../http/app-env'

export const audit = new Hono<App>()
