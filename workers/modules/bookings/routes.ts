import { Hono } from 'hono'
import { exported } from '../../kernel/exports/exported'
import { Exported } from '../../kernel/exports/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { candidatesFor } from './candidates'
import { EvaluationWritten, NewEvaluation } from '../suppliers/evaluation-shapes'
import { evaluateBooking } from './evaluate'
import { nameCrew } from './name-crew'
import { fullBooking, listBookings } from './list'
import { moveBooking } from './move'
import { offerBooking } from './offer'
import { passSheet } from './pass-sheet'
import { passList } from './passes'
import { Booking, BookingMove, BookingQuery, Bookings, CandidateQuery, Candidates, NamedCrew, NewBooking, PassList, PassQuery, Written } from './shapes'

export const bookings = new Hono<App>()
  .get('/', may('booking.read'), query(BookingQuery), answers(Bookings), async (c) => c.json(await listBookings(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('booking.offer'), body(NewBooking), answers(Written, 201), async (c) => c.json(await offerBooking(c.var.ctx, c.req.valid('json')), 201))
  .get('/candidates', may('supplier.award'), query(CandidateQuery), answers(Candidates), async (c) => c.json(await candidatesFor(c.var.ctx, c.req.valid('query')), 200))
  .get('/passes', may('pass.read'), query(PassQuery), answers(PassList), async (c) => c.json(await passList(c.var.ctx, c.req.valid('query')), 200))
  .get('/passes/export', may('list.export', 'pass.read'), query(Exported(PassQuery)), answers(null), async (c) => {
    const { format, language, ...asked } = c.req.valid('query')
    const list = await passList(c.var.ctx, asked)
    return exported(c, passSheet(list), { format, language }, async () => ({ rows: list.rows, next: null }))
  })
  .get('/:id', may('booking.read'), answers(Booking), async (c) => c.json(await fullBooking(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/moves', may('booking.move'), body(BookingMove), answers(Written, 201), async (c) =>
    c.json(await moveBooking(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .put('/:id/crew', may('booking.name_crew'), body(NamedCrew), answers(Written), async (c) =>
    c.json(await nameCrew(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/evaluations', may('evaluation.give'), body(NewEvaluation), answers(EvaluationWritten, 201), async (c) =>
    c.json(await evaluateBooking(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
