import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body } from '../../kernel/http/shape'
import { clientHome } from './client-home'
import { myDay } from './my-day'
import { Event } from '../events/shapes'
import { cancelEvent, moveEvent, postponeEvent } from './move'
import { eventToday } from './event-today'
import { publishMoney } from './publish-money'
import { eventReadiness } from './readiness'
import { Cancelling, ClientHome, EventToday, MoneyPublishing, Moving, MyDay, Postponing, Readiness, SupplierHome } from './shapes'
import { supplierHome } from './supplier-home'

export const overview = new Hono<App>()
  .get('/', may('overview.read'), answers(MyDay), async (c) => c.json(await myDay(c.var.ctx), 200))
  .get('/client', may('overview.read_as_client'), answers(ClientHome), async (c) => c.json(await clientHome(c.var.ctx), 200))
  .get('/supplier', may('overview.read_as_supplier'), answers(SupplierHome), async (c) => c.json(await supplierHome(c.var.ctx), 200))
  .get('/events/:id', may('overview.read'), answers(Readiness), async (c) => c.json(await eventReadiness(c.var.ctx, c.req.param('id')), 200))
  .get('/events/:id/today', may('overview.read'), answers(EventToday), async (c) => c.json(await eventToday(c.var.ctx, c.req.param('id')), 200))
  .post('/events/:id/money', may('money.publish'), body(MoneyPublishing), answers(Event, 201), async (c) =>
    c.json(await publishMoney(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/events/:id/moves', may('event.move'), body(Moving), answers(Event, 201), async (c) =>
    c.json(await moveEvent(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/events/:id/postponement', may('event.cancel'), body(Postponing), answers(Event, 201), async (c) =>
    c.json(await postponeEvent(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/events/:id/cancellation', may('event.cancel'), body(Cancelling), answers(Event, 201), async (c) =>
    c.json(await cancelEvent(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
