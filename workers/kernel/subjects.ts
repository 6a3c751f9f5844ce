import { createMiddleware } from 'hono/factory'
import type { Subject } from './commit'
import type { Ctx } from './ctx'
import type { App } from './http/app-env'
import { notFound, Refusal } from './refusal'

/** A thing of any module, as those know it who serve all modules alike: threads, search, the bin. */
export type KnownSubject = Subject & { supplierId: string | null; title: string; /** What it is called in each language, while nobody has put it in their own words. */ names: Record<string, string> | null; /** Where it was read with the thing itself. */ clientName: string | null; supplierName: string | null; /** The newest of its frozen versions, 0 where there are none. */ version: number }

/** How each kind of thing is found, as far as the actor may see it. @throws 404 like any read of its module */
export type Subjects = Record<string, (ctx: Ctx, id: string) => Promise<KnownSubject>>

/** Hands the kernel its knowledge of the modules, which it may not import: workers/subjects.ts lists them. */
export const knowing = (subjects: Subjects) =>
  createMiddleware<App>(async (c, next) => {
    c.set('subjects', subjects)
    await next()
  })

/**
 * The thing that a row of `threads`, `files` or `notices` hangs on.
 * @throws 404 when there is no such kind, no such thing, or none that the actor may see
 */
export async function subjectById(ctx: Ctx, kind: string, id: string): Promise<KnownSubject> {
  const find = Object.hasOwn(ctx.subjects, kind) ? ctx.subjects[kind] : undefined
  if (!find) throw notFound()
  return find(ctx, id)
}

/** The same, for work that goes on without it: undefined where there is none, or none that the actor may see any more. */
export async function subjectIfThere(ctx: Ctx, kind: string, id: string): Promise<KnownSubject | undefined> {
  try {
    return await subjectById(ctx, kind, id)
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined
    throw error
  }
}
