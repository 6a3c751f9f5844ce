import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { changeEvaluation, evaluationById } from './evaluate'
import { Evaluation, EvaluationChange, EvaluationQuery, Evaluations, EvaluationWritten, HeldWeights, Reply, WeightSetting } from './evaluation-shapes'
import { listEvaluations, shownEvaluation } from './evaluation-shown'
import { replyToEvaluation } from './reply'
import { setWeights, weightsOf } from './weights'

/** How suppliers did their jobs; given beside the job, on its booking. */
export const evaluations = new Hono<App>()
  .get('/', may('evaluation.read'), query(EvaluationQuery), answers(Evaluations), async (c) => c.json(await listEvaluations(c.var.ctx, c.req.valid('query')), 200))
  .get('/weights', may('settings.read'), answers(HeldWeights), async (c) => c.json(await weightsOf(c.var.ctx), 200))
  .put('/weights', may('settings.change'), body(WeightSetting), answers(HeldWeights), async (c) => c.json(await setWeights(c.var.ctx, c.req.valid('json')), 200))
  .get('/:id', may('evaluation.read'), answers(Evaluation), async (c) => c.json(shownEvaluation(c.var.ctx, await evaluationById(c.var.ctx, c.req.param('id'))), 200))
  .patch('/:id', may('evaluation.give'), body(EvaluationChange), answers(EvaluationWritten), async (c) =>
    c.json(await changeEvaluation(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .put('/:id/reply', may('evaluation.reply'), body(Reply), answers(EvaluationWritten), async (c) =>
    c.json(await replyToEvaluation(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
