import { Hono } from 'hono'
import type { App } from '../kernel/http/app-env'
import { strangers } from '../kernel/http/ground'
import { anybody } from '../kernel/http/guard'
import { answers, body } from '../kernel/http/shape'
import { apply, applicationDoor, confirmApplication, openApplication } from './apply'
import { Application, ApplicationDoor, ApplicationToken, Applied, OpenApplication } from './application-shapes'
import { doorOf } from './door'
import { Mailed } from './shapes'

/** Suppliers who would work for an agency, on its own page for them. */
export const applicationRoutes = new Hono<App>()
  .get('/applications/doors/:slug', strangers, anybody(), answers(ApplicationDoor), async (c) => c.json(await applicationDoor(await doorOf(c), c.req.param('slug')), 200))
  .post('/applications', strangers, anybody(), body(Application), answers(Mailed, 201), async (c) => c.json(await apply(await doorOf(c), c.req.valid('json')), 201))
  .get('/applications/by-token/:token', anybody(), answers(OpenApplication), async (c) => c.json(await openApplication(await doorOf(c), c.req.param('token')), 200))
  .post('/applications/confirmation', anybody(), body(ApplicationToken), answers(Applied, 201), async (c) =>
    c.json(await confirmApplication(await doorOf(c), c.req.valid('json').token), 201))
