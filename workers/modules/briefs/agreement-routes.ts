import { Hono } from 'hono'
import { exported } from '../../kernel/exports/exported'
import { TakenAway } from '../../kernel/exports/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { ApprovalHead } from '../approvals/shapes'
import { askBriefApproval } from './ask-approval'
import { compareVersions } from './compare'
import { dropChange } from './drop-change'
import { declineBrief, takeBackVersion, withdrawBrief } from './end'
import { freezeBrief } from './freeze'
import { requestChange } from './request-change'
import { ApprovalAsking, BriefHead, ChangeAsking, Comparing, Declining, Difference, Ending, Freezing, Frozen, LinkActing, Sending, SentLink, Signed, SigningLinks, Signing, Version } from './shapes'
import { renewLink, sendToSign, sentLinks, withdrawLink } from './send-to-sign'
import { signOff } from './sign-off'
import { versionByNumber } from './version'
import { linesOf, versionSheet } from './version-sheet'

/** From what was sent to what is agreed, and what becomes of it. */
export const agreementRoutes = new Hono<App>()
  .post('/:id/approval', may('approval.ask'), body(ApprovalAsking), answers(ApprovalHead, 201), async (c) =>
    c.json(await askBriefApproval(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/versions', may('brief.freeze'), body(Freezing), answers(Frozen, 201), async (c) =>
    c.json(await freezeBrief(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .get('/:id/versions/:number', may('brief.read'), answers(Version), async (c) =>
    c.json(await versionByNumber(c.var.ctx, c.req.param('id'), c.req.param('number')), 200))
  .get('/:id/versions/:number/export', may('brief.read'), query(TakenAway), answers(null), async (c) => {
    const { content } = await versionByNumber(c.var.ctx, c.req.param('id'), c.req.param('number'))
    return exported(c, versionSheet(c.var.wording, content), c.req.valid('query'), async () => ({ rows: linesOf(content), next: null }))
  })
  .post('/:id/versions/:number/signoff', may('brief.agree'), body(Signing), answers(Signed, 201), async (c) =>
    c.json(await signOff(c.var.ctx, c.req.param('id'), c.req.param('number'), c.req.valid('json')), 201))
  .post('/:id/versions/:number/links', may('brief.send'), body(Sending), answers(SentLink, 201), async (c) =>
    c.json(await sendToSign(c.var.ctx, c.req.param('id'), c.req.param('number'), c.req.valid('json')), 201))
  .get('/:id/links', may('brief.send'), answers(SigningLinks), async (c) => c.json(await sentLinks(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/links/:signingId/renewal', may('brief.send'), body(LinkActing), answers(SentLink, 201), async (c) =>
    c.json(await renewLink(c.var.ctx, c.req.param('id'), c.req.param('signingId'), c.req.valid('json')), 201))
  .post('/:id/links/:signingId/withdrawal', may('brief.send'), body(LinkActing), answers(SentLink, 201), async (c) =>
    c.json(await withdrawLink(c.var.ctx, c.req.param('id'), c.req.param('signingId'), c.req.valid('json')), 201))
  .get('/:id/versions/:number/difference', may('brief.read'), query(Comparing), answers(Difference), async (c) =>
    c.json(await compareVersions(c.var.ctx, c.req.param('id'), c.req.param('number'), c.req.valid('query').since), 200))
  .post('/:id/versions/:number/withdrawal', may('brief.freeze'), body(Ending), answers(BriefHead, 201), async (c) =>
    c.json(await takeBackVersion(c.var.ctx, c.req.param('id'), c.req.param('number'), c.req.valid('json')), 201))
  .post('/:id/change', may('brief.change'), body(ChangeAsking), answers(BriefHead, 201), async (c) =>
    c.json(await requestChange(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/change/withdrawal', may('brief.change'), body(Ending), answers(BriefHead, 201), async (c) =>
    c.json(await dropChange(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/withdrawal', may('brief.withdraw'), body(Ending), answers(BriefHead, 201), async (c) =>
    c.json(await withdrawBrief(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/refusal', may('brief.decline'), body(Declining), answers(BriefHead, 201), async (c) =>
    c.json(await declineBrief(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
