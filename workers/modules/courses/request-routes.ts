import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { AsRead } from '../../kernel/shapes'
import { trainingCosts } from './costs'
import { askForTraining, listRequests, readRequest } from './request'
import { attendRequest, claimRequest, payRequest, withdrawRequest } from './request-moves'
import { AttendingRequest, ClaimingRequest, CostQuery, NewTrainingRequest, RequestHead, TrainingCosts, TrainingRequest, TrainingRequestQuery, TrainingRequests } from './request-shapes'

export const trainingRequests = new Hono<App>()
  .get('/', may('training_request.read'), query(TrainingRequestQuery), answers(TrainingRequests), async (c) => c.json(await listRequests(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('training_request.ask'), body(NewTrainingRequest), answers(RequestHead, 201), async (c) => c.json(await askForTraining(c.var.ctx, c.req.valid('json')), 201))
  .get('/costs', may('training_request.read'), query(CostQuery), answers(TrainingCosts), async (c) => c.json(await trainingCosts(c.var.ctx, c.req.valid('query')), 200))
  .get('/:id', may('training_request.read'), answers(TrainingRequest), async (c) => c.json(await readRequest(c.var.ctx, c.req.param('id')), 200))
  .put('/:id/withdrawal', may('training_request.ask'), body(AsRead), answers(RequestHead), async (c) => c.json(await withdrawRequest(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .put('/:id/attendance', may('training_request.ask'), body(AttendingRequest), answers(RequestHead), async (c) => c.json(await attendRequest(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .put('/:id/claim', may('training_request.ask'), body(ClaimingRequest), answers(RequestHead), async (c) => c.json(await claimRequest(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .put('/:id/payment', may('training_request.pay'), body(AsRead), answers(RequestHead), async (c) => c.json(await payRequest(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
