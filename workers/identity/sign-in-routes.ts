import { Hono } from 'hono'
import type { App } from '../kernel/http/app-env'
import { anybody, signedIn } from '../kernel/http/guard'
import { answers, body } from '../kernel/http/shape'
import { changePassword } from './change-password'
import { doorOf, here } from './door'
import { Credentials, Ended, LinkRequest, LinkToken, Mailed, PasswordChange, SignedIn } from './shapes'
import { signIn } from './sign-in'
import { consumeSignInLink, mailSignInLink } from './sign-in-link'

export const signInRoutes = new Hono<App>()
  .post('/session', anybody(), body(Credentials), answers(SignedIn, 201), async (c) =>
    c.json(await signIn(await doorOf(c), c.req.valid('json')), 201))
  .post('/sign-in-links', anybody(), body(LinkRequest), answers(Mailed, 201), async (c) =>
    c.json(await mailSignInLink(await doorOf(c), c.req.valid('json')), 201))
  .post('/sign-in-links/consumption', anybody(), body(LinkToken), answers(SignedIn, 201), async (c) =>
    c.json(await consumeSignInLink(await doorOf(c), c.req.valid('json')), 201))
  .put('/password', signedIn(), body(PasswordChange), answers(Ended), async (c) =>
    c.json(await changePassword(...(await here(c)), c.req.valid('json')), 200))
