import { Hono } from 'hono'
import type { App } from '../kernel/http/app-env'
import { anybody } from '../kernel/http/guard'
import { answers, body } from '../kernel/http/shape'
import { confirmSignUp, openSignUp } from './confirm-sign-up'
import { doorOf } from './door'
import { Mailed, OpenSignUp, SignedIn, SignUp, SignUpConfirmation } from './shapes'
import { signUp } from './sign-up'

export const signUpRoutes = new Hono<App>()
  .post('/sign-up', anybody(), body(SignUp), answers(Mailed, 201), async (c) =>
    c.json(await signUp(await doorOf(c), c.req.valid('json')), 201))
  .get('/sign-up/by-token/:token', anybody(), answers(OpenSignUp), async (c) => c.json(await openSignUp(await doorOf(c), c.req.param('token')), 200))
  .post('/sign-up/confirmation', anybody(), body(SignUpConfirmation), answers(SignedIn, 201), async (c) =>
    c.json(await confirmSignUp(await doorOf(c), c.req.valid('json')), 201))
