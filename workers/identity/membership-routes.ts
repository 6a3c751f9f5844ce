import { Hono } from 'hono'
import type { App } from '../kernel/http/app-env'
import { may } from '../kernel/http/guard'
import { answers, body } from '../kernel/http/shape'
import { Person } from '../modules/people/shapes'
import { changeMembership } from './change-membership'
import { doorOf } from './door'
import { endMembership } from './end-membership'
import { erasePerson, erasureById } from './erase-person'
import { Erasure, KnownErasure } from '../modules/privacy/shapes'
import { MembershipChange } from './invitation-shapes'

export const membershipRoutes = new Hono<App>()
  .patch('/people/:id/membership', may('membership.change'), body(MembershipChange), answers(Person), async (c) =>
    c.json(await changeMembership(c.var.ctx, await doorOf(c), c.req.param('id'), c.req.valid('json')), 200))
  .delete('/people/:id/membership', may('membership.end'), answers(Person), async (c) =>
    c.json(await endMembership(c.var.ctx, await doorOf(c), c.req.param('id')), 200))
  .post('/people/:id/erasure', may('person.erase'), answers(Erasure, 201), async (c) =>
    c.json(await erasePerson(c.var.ctx, await doorOf(c), c.var.keepers, c.req.param('id')), 201))
  .get('/people/:id/erasure', may('person.erase'), answers(KnownErasure), async (c) => c.json(await erasureById(c.var.ctx, c.req.param('id')), 200))
