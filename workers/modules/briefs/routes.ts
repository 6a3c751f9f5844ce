import { Hono } from 'hono'
import { exported, exportPage } from '../../kernel/exports/exported'
import { Exported } from '../../kernel/exports/shapes'
import { FileDeclaration, FileState, Upload } from '../../kernel/files/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { Event } from '../events/shapes'
import { Thread } from '../threads/shapes'
import { agreementRoutes } from './agreement-routes'
import { analysisRoutes } from './analysis-routes'
import { answerField, clearField } from './answer'
import { askQuestion } from './ask'
import { changeIntake, intakeSetting } from './intake'
import { Intake, IntakeChange } from './intake-shapes'
import { IntoBin, ManyBinned } from '../../kernel/bin/shapes'
import { attachFile } from './attach'
import { binBrief, binBriefs, restoreBrief, restoreBriefs } from './bin'
import { becomeEvent } from './become-event'
import { decideDouble } from './decide-double'
import { detachFile } from './detach'
import { Decided, Deciding, Doubles } from './double-shapes'
import { doublesOf } from './doubles'
import { earlierAnswers } from './earlier'
import { fillIn } from './fill'
import { changeForm, formSetting } from './form-setting'
import { fullBrief } from './full'
import { holidaysFor } from './holidays'
import { listBriefs } from './list'
import { Answering, Asking, Brief, BriefHead, BriefIds, BriefQuery, Briefs, Clearing, Earlier, Filled, Filling, FormChange, FormSetting, Holidays, NewBrief, NewEvent, Read, Readers, Saved, Submission } from './shapes'
import { briefSheet } from './sheet'
import { readersOn, readVersion } from './readings'
import { startBrief } from './start'
import { submitBrief } from './submit'

export const briefs = new Hono<App>()
  .get('/', may('brief.read'), query(BriefQuery), answers(Briefs), async (c) =>
    c.json(await listBriefs(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('brief.start'), body(NewBrief), answers(BriefHead, 201), async (c) =>
    c.json(await startBrief(c.var.ctx, c.req.valid('json')), 201))
  .get('/export', may('list.export', 'brief.read'), query(Exported(BriefQuery)), answers(null), (c) => {
    const { format, language, ...asked } = c.req.valid('query')
    return exported(c, briefSheet, { format, language }, (cursor) => listBriefs(c.var.ctx, { ...asked, cursor, limit: exportPage }))
  })
  .get('/form', may('settings.read'), answers(FormSetting), async (c) => c.json(await formSetting(c.var.ctx), 200))
  .put('/form', may('agency.change'), body(FormChange), answers(FormSetting), async (c) => c.json(await changeForm(c.var.ctx, c.req.valid('json')), 200))
  .get('/intake', may('settings.read'), answers(Intake), async (c) => c.json(await intakeSetting(c.var.ctx, c.env.REPLY_DOMAIN), 200))
  .put('/intake', may('agency.change'), body(IntakeChange), answers(Intake), async (c) =>
    c.json(await changeIntake(c.var.ctx, c.req.valid('json'), c.env.REPLY_DOMAIN), 200))
  .post('/binning', may('brief.bin'), body(BriefIds), answers(ManyBinned, 201), async (c) =>
    c.json(await binBriefs(c.var.ctx, c.req.valid('json').ids), 201))
  .post('/restoration', may('brief.bin'), body(BriefIds), answers(ManyBinned, 201), async (c) =>
    c.json(await restoreBriefs(c.var.ctx, c.req.valid('json').ids), 201))
  .get('/:id', may('brief.read'), answers(Brief), async (c) =>
    c.json(await fullBrief(c.var.ctx, c.req.param('id')), 200))
  .delete('/:id', may('brief.bin'), answers(IntoBin), async (c) =>
    c.json(await binBrief(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/restoration', may('brief.bin'), answers(BriefHead, 201), async (c) =>
    c.json(await restoreBrief(c.var.ctx, c.req.param('id')), 201))
  .get('/:id/earlier', may('brief.answer', 'brief.read'), answers(Earlier), async (c) =>
    c.json(await earlierAnswers(c.var.ctx, c.req.param('id')), 200))
  .get('/:id/doubles', may('brief.read'), answers(Doubles), async (c) => c.json(await doublesOf(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/doubles', may('brief.tell_apart'), body(Deciding), answers(Decided, 201), async (c) =>
    c.json(await decideDouble(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .get('/:id/holidays', may('brief.read'), answers(Holidays), async (c) => c.json(await holidaysFor(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/answers', may('brief.answer'), body(Filling), answers(Filled, 201), async (c) =>
    c.json(await fillIn(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .put('/:id/answers/:field', may('brief.answer'), body(Answering), answers(Saved), async (c) =>
    c.json(await answerField(c.var.ctx, c.req.param('id'), c.req.param('field'), c.req.valid('json')), 200))
  .delete('/:id/answers/:field', may('brief.answer'), query(Clearing), answers(Saved), async (c) =>
    c.json(await clearField(c.var.ctx, c.req.param('id'), c.req.param('field'), c.req.valid('query').revision), 200))
  .post('/:id/submission', may('brief.submit'), body(Submission), answers(BriefHead, 201), async (c) =>
    c.json(await submitBrief(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/questions', may('question.ask'), body(Asking), answers(Thread, 201), async (c) =>
    c.json(await askQuestion(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/:id/files', may('brief.answer'), body(FileDeclaration), answers(Upload, 201), async (c) =>
    c.json(await attachFile(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .delete('/:id/files/:fileId', may('brief.answer'), answers(FileState), async (c) =>
    c.json(await detachFile(c.var.ctx, c.req.param('id'), c.req.param('fileId')), 200))
  .post('/:id/event', may('event.create'), body(NewEvent), answers(Event, 201), async (c) =>
    c.json(await becomeEvent(c.var.ctx, c.var.beginnings, c.req.param('id'), c.req.valid('json')), 201))
  .get('/:id/readers', may('brief.see_readers'), answers(Readers), async (c) =>
    c.json(await readersOn(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/versions/:number/reading', may('brief.acknowledge'), answers(Read, 201), async (c) =>
    c.json(await readVersion(c.var.ctx, c.req.param('id'), c.req.param('number')), 201))
  .route('/', agreementRoutes)
  .route('/', analysisRoutes)
