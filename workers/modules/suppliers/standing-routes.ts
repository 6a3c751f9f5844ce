import { Hono } from 'hono'
import { FileDeclaration, Upload } from '../../kernel/files/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { Papers } from '../credentials/shapes'
import { mayAward } from './award'
import { changeSupplier } from './change'
import { supplierProfile } from './profile'
import { supplierCrew } from './crew'
import { DecidingException, Exceptions, ExceptionWritten, NewException } from './exception-shapes'
import { askException, attachToException, decideException } from './exceptions'
import { listExceptions } from './list-exceptions'
import { decideOffer, offerCategory } from './qualify'
import { EvaluationWritten, Reply } from './evaluation-shapes'
import { decideTier } from './decide-tier'
import { moveRegistration, supplierRegistration } from './register'
import { replyToRestriction } from './reply'
import { attachEvidence, confirmBlacklisting, restrictSupplier } from './restrict'
import { Profile, ProfileChange, Supplier } from './shapes'
import { supplierPapers, supplierStanding } from './standing'
import { Award, AwardQuery, Confirming, Crew, Deciding, NewOffer, OfferWritten, Registered, RegistrationMove, RegistrationState, Restricting, Standing } from './standing-shapes'
import { supplierWorth } from './worth'
import { TierDecision, TierWritten, Worth } from './worth-shapes'

/** Where suppliers stand: mounted beside their records. */
export const supplierStandings = new Hono<App>()
  .get('/:id/standing', may('supplier.read'), answers(Standing), async (c) => c.json(await supplierStanding(c.var.ctx, c.req.param('id')), 200))
  .get('/:id/profile', may('supplier.read', 'credential.read'), answers(Profile), async (c) => c.json(await supplierProfile(c.var.ctx, c.req.param('id')), 200))
  .patch('/:id/profile', may('supplier.describe'), body(ProfileChange), answers(Supplier), async (c) =>
    c.json(await changeSupplier(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .get('/:id/papers', may('credential.read'), answers(Papers), async (c) => c.json(await supplierPapers(c.var.ctx, c.req.param('id')), 200))
  .get('/:id/crew', may('crew.read'), answers(Crew), async (c) => c.json(await supplierCrew(c.var.ctx, c.req.param('id')), 200))
  .get('/:id/award', may('supplier.award'), query(AwardQuery), answers(Award), async (c) => {
    const { from, to, ...asked } = c.req.valid('query')
    const { supplier: _, ...award } = await mayAward(c.var.ctx, { supplierId: c.req.param('id'), ...asked, window: { from, to } })
    return c.json(award, 200)
  })
  .get('/:id/registration', may('supplier.read', 'credential.read'), answers(RegistrationState), async (c) => c.json(await supplierRegistration(c.var.ctx, c.req.param('id')), 200))
  .put('/:id/registration', may('supplier.register'), body(RegistrationMove), answers(Registered), async (c) =>
    c.json(await moveRegistration(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/offers', may('supplier.offer'), body(NewOffer), answers(OfferWritten, 201), async (c) =>
    c.json(await offerCategory(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .put('/:id/offers/:offerId/decision', may('supplier.qualify'), body(Deciding), answers(OfferWritten), async (c) =>
    c.json(await decideOffer(c.var.ctx, c.req.param('id'), c.req.param('offerId'), c.req.valid('json')), 200))
  .post('/:id/restrictions', may('supplier.restrict'), body(Restricting), answers(OfferWritten, 201), async (c) =>
    c.json(await restrictSupplier(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/restrictions/:limitId/files', may('supplier.restrict'), body(FileDeclaration), answers(Upload, 201), async (c) =>
    c.json(await attachEvidence(c.var.ctx, c.req.param('id'), c.req.param('limitId'), c.req.valid('json')), 201))
  .post('/:id/restrictions/:limitId/confirmation', may('supplier.restrict'), body(Confirming), answers(OfferWritten, 201), async (c) =>
    c.json(await confirmBlacklisting(c.var.ctx, c.req.param('id'), c.req.param('limitId'), c.req.valid('json')), 201))
  .put('/:id/restrictions/:limitId/reply', may('supplier.reply'), body(Reply), answers(EvaluationWritten), async (c) =>
    c.json(await replyToRestriction(c.var.ctx, c.req.param('id'), c.req.param('limitId'), c.req.valid('json')), 200))
  .get('/:id/worth', may('evaluation.read'), answers(Worth), async (c) => c.json(await supplierWorth(c.var.ctx, c.req.param('id')), 200))
  .put('/:id/tiers', may('supplier.tier'), body(TierDecision), answers(TierWritten), async (c) =>
    c.json(await decideTier(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .get('/:id/exceptions', may('credential.read'), answers(Exceptions), async (c) => c.json(await listExceptions(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/exceptions', may('credential.add'), body(NewException), answers(ExceptionWritten, 201), async (c) =>
    c.json(await askException(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/exceptions/:exceptionId/files', may('credential.add'), body(FileDeclaration), answers(Upload, 201), async (c) =>
    c.json(await attachToException(c.var.ctx, c.req.param('id'), c.req.param('exceptionId'), c.req.valid('json')), 201))
  .put('/:id/exceptions/:exceptionId/decision', may('credential.review'), body(DecidingException), answers(ExceptionWritten), async (c) =>
    c.json(await decideException(c.var.ctx, c.req.param('id'), c.req.param('exceptionId'), c.req.valid('json')), 200))
