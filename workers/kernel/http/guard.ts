import { createMiddleware } from 'hono/factory'
import { mayRole, type Action } from '../permissions'
import { conflict, forbidden, unauthenticated } from '../refusal'
import { covers } from '../rules/token-scopes'
import { about } from './about'
import type { App } from './app-env'
import { ctxOf } from './ctx-of'
import { answerOnce } from './once'

/**
 * Who may: the role must allow the action, and whatever else is named. Which rows is the store's question. Sets `ctx`. What a device
 * kept for one person and sends when another is signed in says so by its header, and is refused as `another_person`.
 */
export const may = (action: Action, ...also: Action[]) =>
  about({ action }, createMiddleware<App>(async (c, next) => {
    const { session } = c.var
    if (!session) throw unauthenticated()
    if (!session.membership || !session.agency) throw forbidden('choose_agency')
    const { role } = session.membership
    const needed = [action, ...also]
    if (!needed.every((one) => mayRole(role, one))) throw forbidden()
    const missing = session.token && needed.find((one) => !covers(session.token!.scopes, one))
    if (missing) throw forbidden('scope_missing', { scope: missing })
    const meant = c.req.header('convoke-person')
    if (meant && meant !== session.membership.id) throw conflict('another_person')
    c.set('ctx', await ctxOf(c, session.membership, session.agency))
    return answerOnce(c, next)
  }))

/** Anybody, signed in or not. */
export const anybody = () => about({ open: 'public' }, createMiddleware<App>((_, next) => next()))

/** Anybody who is signed in on a device, even where no agency is chosen yet: what concerns the account itself is not for tokens. */
export const signedIn = () =>
  about({ open: 'signed_in' }, createMiddleware<App>(async (c, next) => {
    if (!c.var.session) throw unauthenticated()
    if (c.var.session.token) throw forbidden('not_for_tokens')
    await next()
  }))
