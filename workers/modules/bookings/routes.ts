import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { fullBooking, listBookings } from './list'
import { moveBooking } from './move'
import { offerBooking } from './offer'
import { Booking, BookingMove, BookingQuery, Bookings, NewBooking, Written } from './shapes'

export const bookings = new Hono<App>()
  .get('/', may('booking.read'), query(BookingQuery), answers(Bookings), async (c) => c.json(await listBookings(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('booking.offer'), body(NewBooking), answers(Written, 201), async (c) => c.json(await offerBooking(c.var.ctx, c.req.valid('json')), 201))
  .get('/:id', may('booking.read'), answers(Booking), async (c) => c.json(await fullBooking(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/moves', may('booking.move'), body(BookingMove), answers(Written, 201), async (c) =>
    c.json(await moveBooking(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
