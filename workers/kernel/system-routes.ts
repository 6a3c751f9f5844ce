import { Hono } from 'hono'
import * as v from 'valibot'
import type { App } from './http/app-env'
import { anybody } from './http/guard'
import { answers } from './http/shape'
import { isLocal } from './rules/environment'

const Health = v.object({ ok: v.literal(true), version: v.string(), development: v.boolean() })

export const system = new Hono<App>()
  .get('/health', anybody(), answers(Health), (c) => c.json({ ok: true as const, version: '0.1.0', development: isLocal(c.env) }, 200))
