import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { callOffSession } from './call-off'
import { certificateOf } from './certificate'
import { changeSession } from './change-session'
import { closeSession } from './close'
import { decideCertificate } from './issue'
import { giveBack, takePlace } from './places'
import { listSessions, readSession } from './read'
import { CallingOff, CertificateDecided, CertificateDecision, CertificateQuery, Closed, Closing, FullSession, Gone, Joining, Placed, Rated, Rating, SessionChange, SessionHead, SessionQuery, Sessions, SignedIn, SigningIn, TickingOff } from './shapes'
import { rateSession, signIn, tickOff } from './sign-in'

export const courseSessions = new Hono<App>()
  .get('/', may('course.read'), query(SessionQuery), answers(Sessions), async (c) => c.json(await listSessions(c.var.ctx, c.req.valid('query')), 200))
  .get('/:id', may('course.read'), answers(FullSession), async (c) => c.json(await readSession(c.var.ctx, c.req.param('id')), 200))
  .patch('/:id', may('course.keep'), body(SessionChange), answers(SessionHead), async (c) => c.json(await changeSession(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .put('/:id/cancellation', may('course.keep'), body(CallingOff), answers(SessionHead), async (c) => c.json(await callOffSession(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/places', may('course.join'), body(Joining), answers(Placed, 201), async (c) => c.json(await takePlace(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .delete('/:id/places/:personId', may('course.join'), answers(Gone), async (c) => c.json(await giveBack(c.var.ctx, c.req.param('id'), c.req.param('personId')), 200))
  .post('/:id/attendance', may('course.join'), body(SigningIn), answers(SignedIn, 201), async (c) => c.json(await signIn(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .put('/:id/attendance', may('course.join'), body(TickingOff), answers(SignedIn), async (c) => c.json(await tickOff(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/closing', may('course.join'), body(Closing), answers(Closed, 201), async (c) => c.json(await closeSession(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .get('/:id/certificate', may('course.read'), query(CertificateQuery), answers(null), async (c) =>
    c.body(await certificateOf(c.var.ctx, c.env.ASSETS, c.req.param('id'), c.req.valid('query')), 200, { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="certificate.pdf"' }))
  .put('/:id/places/:personId/certificate', may('course.join'), body(CertificateDecision), answers(CertificateDecided), async (c) =>
    c.json(await decideCertificate(c.var.ctx, c.req.param('id'), c.req.param('personId'), c.req.valid('json')), 200))
  .put('/:id/rating', may('course.join'), body(Rating), answers(Rated), async (c) => c.json(await rateSession(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
