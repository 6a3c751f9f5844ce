import { Hono } from 'hono'
import * as v from 'valibot'
import type { App } from './http/app-env'
import { anybody } from './http/guard'
import { answers } from './http/shape'
import { openapi } from './openapi'

const Health = v.object({ ok: v.literal(true), version: v.string(), development: v.boolean() })

export const system = new Hono<App>()
  .get('/health', anybody(), answers(Health), (c) => c.json({ ok: true as const, version: '0.1.0', development: c.env.ENVIRONMENT !== 'production' }, 200))
  .get('/openapi.json', anybody(), answers(v.looseObject({ openapi: v.string() })), async (c) => {
    const { app } = await import('../app')
    return c.json(openapi(app), 200)
  })
