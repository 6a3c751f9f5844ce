import { Hono } from 'hono'
import type { App } from '../kernel/http/app-env'
import { anybody } from '../kernel/http/guard'
import { answers, body } from '../kernel/http/shape'
import { confirmSignUp } from './confirm-sign-up'
import { doorOf } from './door'
import { Mailed, SignedIn, SignUp, SignUpConfirmation } from './shapes'
import { signUp } from './sign-up'

export const signUpRoutes = new Hono<App>()
  .post('/sign-up', anybody(), body(SignUp), answers(Mailed, 201), async (c) =>
    c.json(await signUp(await doorOf(c), c.req.valid('json')), 201))
  .post('/sign-up/confirmation', anybody(), body(SignUpConfirmation), answers(SignedIn, 201), async (c) =>
    c.json(await confirmSignUp(await doorOf(c), c.req.valid('json')), 201))
