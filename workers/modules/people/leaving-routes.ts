import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { handOver } from './hand-over'
import { holdingsOf } from './in-hand'
import { personById } from './index'
import { Handover, HandoverQuery, Handovers, Holdings, Leave, LeaveChange, LeaveEnded, NewHandover, NewLeave } from './shapes'
import { handoversOf } from './store'
import { cancelLeave, changeLeave, takeLeave } from './take-leave'

/** Being away for some days, and leaving for good. */
export const leavingRoutes = new Hono<App>()
  .post('/:id/leaves', may('person.give_leave'), body(NewLeave), answers(Leave, 201), async (c) =>
    c.json(await takeLeave(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .patch('/:id/leaves/:leaveId', may('person.give_leave'), body(LeaveChange), answers(Leave), async (c) =>
    c.json(await changeLeave(c.var.ctx, c.req.param('id'), c.req.param('leaveId'), c.req.valid('json')), 200))
  .delete('/:id/leaves/:leaveId', may('person.give_leave'), answers(LeaveEnded), async (c) =>
    c.json(await cancelLeave(c.var.ctx, c.req.param('id'), c.req.param('leaveId')), 200))
  .get('/:id/holdings', may('person.read'), answers(Holdings), async (c) =>
    c.json(await holdingsOf(c.var.ctx, c.var.holders, c.req.param('id')), 200))
  .get('/:id/handovers', may('person.read'), query(HandoverQuery), answers(Handovers), async (c) => {
    const { id } = await personById(c.var.ctx, c.req.param('id'))
    return c.json(await handoversOf(c.var.ctx, id, c.req.valid('query')), 200)
  })
  .post('/:id/handovers', may('person.hand_over'), body(NewHandover), answers(Handover, 201), async (c) =>
    c.json(await handOver(c.var.ctx, c.var.holders, c.req.param('id'), c.req.valid('json')), 201))
