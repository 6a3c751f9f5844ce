import { createMiddleware } from 'hono/factory'
import type { News, Write } from './commit'
import type { Ctx } from './ctx'
import type { App } from './http/app-env'
import type { Statement } from './outbox/listener'

/** An event that is about to be made, as every module may join it. */
export type BegunEvent = {
  id: string
  clientId: string
  briefId: string
  name: string
  startsOn: string
  endsOn: string
  zone: string
  coordinatorId: string
  /** Who else has a duty on it from the start. */
  team: { personId: string; duty: string }[]
}
/** `templateId`: the plan it gets; null for none, undefined for the agency's default. */
export type EventWish = { templateId?: string | null }

export type Joined = { write: Write[]; tell: News[]; also: Statement[] }

/** What one module adds to the commit that makes an event. */
export type Beginning = (ctx: Ctx, event: BegunEvent, wish: EventWish) => Promise<Joined>

/** All that every module adds, as one. */
export async function joinedBy(beginnings: Beginning[], ctx: Ctx, event: BegunEvent, wish: EventWish): Promise<Joined> {
  const joined = await Promise.all(beginnings.map((begin) => begin(ctx, event, wish)))
  return { write: joined.flatMap(({ write }) => write), tell: joined.flatMap(({ tell }) => tell), also: joined.flatMap(({ also }) => also) }
}

/** Hands the routes what the modules below them add: workers/beginnings.ts lists it. */
export const beginning = (beginnings: Beginning[]) =>
  createMiddleware<App>(async (c, next) => {
    c.set('beginnings', beginnings)
    await next()
  })
