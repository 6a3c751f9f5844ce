import type { MiddlewareHandler } from 'hono'
import type { GenericSchema } from 'valibot'
import type { Action } from '../permissions'

/** What a middleware says of its route: read by the OpenAPI document, the permission law and the matrix test. */
export type About = {
  action?: Action
  /** Why anybody may call it, for routes that need no membership. */
  open?: 'public' | 'signed_in'
  body?: GenericSchema
  query?: GenericSchema
  answer?: { status: number; shape: GenericSchema | null }
}

export const about = <M extends MiddlewareHandler>(facts: About, middleware: M): M => Object.assign(middleware, { about: facts })

export const aboutOf = (handler: unknown): About => (handler as { about?: About }).about ?? {}
