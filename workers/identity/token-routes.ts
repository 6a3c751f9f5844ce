import { Hono } from 'hono'
import type { App } from '../kernel/http/app-env'
import { may } from '../kernel/http/guard'
import { answers, body, query } from '../kernel/http/shape'
import { makeAgencyToken, makeToken, scopesOf } from './make-token'
import { revokeToken } from './revoke-token'
import { tokenPage } from './tokens'
import { MadeToken, NewAgencyToken, NewToken, Token, TokenQuery, Tokens, TokenScopes } from './token-shapes'

export const tokenRoutes = new Hono<App>()
  .get('/tokens', may('token.manage_own'), query(TokenQuery), answers(Tokens), async (c) =>
    c.json(await tokenPage(c.var.ctx, c.var.directory, 'own', c.req.valid('query')), 200))
  .get('/tokens/scopes', may('token.manage_own'), answers(TokenScopes), (c) =>
    c.json({ scopes: scopesOf(c.var.session!.membership!.role) }, 200))
  .post('/tokens', may('token.manage_own'), body(NewToken), answers(MadeToken, 201), async (c) =>
    c.json(await makeToken(c.var.ctx, c.var.directory, c.req.valid('json')), 201))
  .delete('/tokens/:id', may('token.manage_own'), answers(Token), async (c) =>
    c.json(await revokeToken(c.var.ctx, c.var.directory, 'own', c.req.param('id')), 200))
  .get('/agency-tokens', may('token.manage_agency'), query(TokenQuery), answers(Tokens), async (c) =>
    c.json(await tokenPage(c.var.ctx, c.var.directory, 'agency', c.req.valid('query')), 200))
  .post('/agency-tokens', may('token.manage_agency'), body(NewAgencyToken), answers(MadeToken, 201), async (c) =>
    c.json(await makeAgencyToken(c.var.ctx, c.var.directory, c.req.valid('json')), 201))
  .delete('/agency-tokens/:id', may('token.manage_agency'), answers(Token), async (c) =>
    c.json(await revokeToken(c.var.ctx, c.var.directory, 'agency', c.req.param('id')), 200))
