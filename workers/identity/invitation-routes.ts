import { Hono } from 'hono'
import type { App } from '../kernel/http/app-env'
import { anybody, may } from '../kernel/http/guard'
import { answers, body, query } from '../kernel/http/shape'
import { publicBrand } from '../kernel/rules/brand'
import { acceptInvitation } from './accept-invitation'
import { doorOf } from './door'
import { invite } from './invite'
import { Acceptance, Invitation, InvitationQuery, Invitations, NewInvitation, OpenInvitation } from './invitation-shapes'
import { invitationPage } from './invitations'
import { openInvitation } from './open-invitation'
import { renewInvitation } from './renew-invitation'
import { SignedIn } from './shapes'
import { withdrawInvitation } from './withdraw-invitation'

export const invitationRoutes = new Hono<App>()
  .get('/invitations', may('invitation.manage'), query(InvitationQuery), answers(Invitations), async (c) =>
    c.json(await invitationPage(c.var.ctx, await doorOf(c), c.req.valid('query')), 200))
  .post('/invitations', may('invitation.manage'), body(NewInvitation), answers(Invitation, 201), async (c) =>
    c.json(await invite(c.var.ctx, await doorOf(c), c.req.valid('json')), 201))
  .post('/invitations/acceptance', anybody(), body(Acceptance), answers(SignedIn, 201), async (c) =>
    c.json(await acceptInvitation(await doorOf(c), c.req.valid('json')), 201))
  .get('/invitations/by-token/:token', anybody(), answers(OpenInvitation), async (c) => {
    const { agency, invitation, person } = await openInvitation(await doorOf(c), c.req.param('token'))
    const { family, given, latin, address, locale } = person
    return c.json({
      agency: { name: agency.name, slug: agency.slug, languages: agency.languages, brand: publicBrand(agency.brand) },
      email: invitation.email, role: invitation.role, person: { family, given, latin, address, locale },
    }, 200)
  })
  .post('/invitations/:id/renewal', may('invitation.manage'), answers(Invitation, 201), async (c) =>
    c.json(await renewInvitation(c.var.ctx, await doorOf(c), c.req.param('id')), 201))
  .delete('/invitations/:id', may('invitation.manage'), answers(Invitation), async (c) =>
    c.json(await withdrawInvitation(c.var.ctx, await doorOf(c), c.req.param('id')), 200))
