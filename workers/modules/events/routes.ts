import { Hono } from 'hono'
import { exported, exportPage } from '../../kernel/exports/exported'
import { Exported } from '../../kernel/exports/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { changeEvent } from './change'
import { candidatesFor } from './candidates'
import { coordinateEvents } from './coordinate-many'
import { endDuty } from './end-duty'
import { decideFollowing } from './follow'
import { fullEvent } from './full'
import { giveDuty } from './give-duty'
import { listEvents } from './list'
import { eventSheet } from './sheet'
import { CandidateQuery, Candidates, Event, EventChange, EventChanges, EventChoiceQuery, EventChoices, EventQuery, Events, FollowDeciding, FullEvent, GivenDuty, ManyEvents, NewDuty } from './shapes'
import { eventChoices } from './store'

export const events = new Hono<App>()
  .get('/', may('event.read'), query(EventQuery), answers(Events), async (c) =>
    c.json(await listEvents(c.var.ctx, c.req.valid('query')), 200))
  .get('/choices', may('event.read'), query(EventChoiceQuery), answers(EventChoices), async (c) =>
    c.json(await eventChoices(c.var.ctx, c.req.valid('query')), 200))
  .get('/export', may('list.export', 'event.read'), query(Exported(EventQuery)), answers(null), (c) => {
    const { format, language, ...asked } = c.req.valid('query')
    return exported(c, eventSheet, { format, language }, (cursor) => listEvents(c.var.ctx, { ...asked, cursor, limit: exportPage }))
  })
  .post('/changes', may('event.staff'), body(EventChanges), answers(ManyEvents, 201), async (c) =>
    c.json(await coordinateEvents(c.var.ctx, c.req.valid('json')), 201))
  .get('/:id', may('event.read'), answers(FullEvent), async (c) =>
    c.json(await fullEvent(c.var.ctx, c.req.param('id')), 200))
  .patch('/:id', may('event.change'), body(EventChange), answers(Event), async (c) =>
    c.json(await changeEvent(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/following', may('event.change'), body(FollowDeciding), answers(Event, 201), async (c) =>
    c.json(await decideFollowing(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .get('/:id/candidates', may('event.staff'), query(CandidateQuery), answers(Candidates), async (c) =>
    c.json(await candidatesFor(c.var.ctx, c.req.param('id'), c.req.valid('query')), 200))
  .post('/:id/duties', may('event.staff'), body(NewDuty), answers(GivenDuty, 201), async (c) =>
    c.json(await giveDuty(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .delete('/:id/duties/:dutyId', may('event.staff'), answers(Event), async (c) =>
    c.json(await endDuty(c.var.ctx, c.req.param('id'), c.req.param('dutyId')), 200))
