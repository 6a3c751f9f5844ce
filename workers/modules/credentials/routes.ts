import { Hono } from 'hono'
import { FileDeclaration, FileState, Upload } from '../../kernel/files/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { AsRead, Claiming } from '../../kernel/shapes'
import { beginCredential } from './begin'
import { certificatesOf } from './certificates'
import { claimCredential } from './claim'
import { attachToCredential, detachFromCredential, fillCredential } from './fill'
import { makePaperLink, sentPaperLinks, withdrawPaperLink } from './links'
import { NewPaperLink, PaperLinkKept, PaperLinks } from './link-shapes'
import { listQueue } from './queue'
import { fullCredential } from './read'
import { reviewCredential } from './review'
import { CertificateQuery, Claimed, Credential, CredentialChange, NewCredential, Papers, Queue, QueueQuery, Reviewing, Written } from './shapes'
import { paperSettings, restoreKind, setKind } from './set-kind'
import { restoreDemand, setDemand } from './set-demand'
import { recallCredential, submitCredential } from './submit'
import { DemandFallback, DemandSet, DemandSetting, Fallback, KindSet, KindSetting, PaperTable } from './table-shapes'

export const credentials = new Hono<App>()
  .post('/', may('credential.add'), body(NewCredential), answers(Written, 201), async (c) => c.json(await beginCredential(c.var.ctx, c.req.valid('json')), 201))
  .get('/queue', may('credential.review'), query(QueueQuery), answers(Queue), async (c) => c.json(await listQueue(c.var.ctx, c.req.valid('query')), 200))
  .get('/certificates', may('training.read'), query(CertificateQuery), answers(Papers), async (c) => c.json(await certificatesOf(c.var.ctx, c.req.valid('query').personId), 200))
  .get('/kinds', may('settings.read'), answers(PaperTable), async (c) => c.json(await paperSettings(c.var.ctx), 200))
  .put('/kinds', may('settings.change'), body(KindSetting), answers(KindSet), async (c) => c.json(await setKind(c.var.ctx, c.req.valid('json')), 200))
  .delete('/kinds', may('settings.change'), body(Fallback), answers(KindSet), async (c) => c.json(await restoreKind(c.var.ctx, c.req.valid('json')), 200))
  .put('/demands', may('settings.change'), body(DemandSetting), answers(DemandSet), async (c) => c.json(await setDemand(c.var.ctx, c.req.valid('json')), 200))
  .delete('/demands', may('settings.change'), body(DemandFallback), answers(DemandSet), async (c) => c.json(await restoreDemand(c.var.ctx, c.req.valid('json')), 200))
  .get('/:id', may('credential.read'), answers(Credential), async (c) => c.json(await fullCredential(c.var.ctx, c.req.param('id')), 200))
  .patch('/:id', may('credential.add'), body(CredentialChange), answers(Written), async (c) =>
    c.json(await fillCredential(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/files', may('credential.add'), body(FileDeclaration), answers(Upload, 201), async (c) =>
    c.json(await attachToCredential(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .delete('/:id/files/:fileId', may('credential.add'), answers(FileState), async (c) =>
    c.json(await detachFromCredential(c.var.ctx, c.req.param('id'), c.req.param('fileId')), 200))
  .post('/:id/submission', may('credential.add'), body(AsRead), answers(Written, 201), async (c) =>
    c.json(await submitCredential(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/recall', may('credential.add'), body(AsRead), answers(Written, 201), async (c) =>
    c.json(await recallCredential(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .get('/:id/links', may('supplier.describe'), answers(PaperLinks), async (c) => c.json(await sentPaperLinks(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/links', may('supplier.describe'), body(NewPaperLink), answers(PaperLinkKept, 201), async (c) => c.json(await makePaperLink(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/links/:paperLinkId/withdrawal', may('supplier.describe'), body(AsRead), answers(PaperLinkKept, 201), async (c) =>
    c.json(await withdrawPaperLink(c.var.ctx, c.req.param('id'), c.req.param('paperLinkId'), c.req.valid('json')), 201))
  .put('/:id/claim', may('credential.review'), body(Claiming), answers(Claimed), async (c) =>
    c.json(await claimCredential(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/review', may('credential.review'), body(Reviewing), answers(Written, 201), async (c) =>
    c.json(await reviewCredential(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
