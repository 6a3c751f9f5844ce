import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body } from '../../kernel/http/shape'
import { readAnalysis, reviewAnalysis, writeAnalysis } from './analysis'
import { Analysis, AnalysisChange, AnalysisHead, Reviewing } from './shapes'

/** For staff alone. */
export const analysisRoutes = new Hono<App>()
  .get('/:id/analysis', may('analysis.read'), answers(Analysis), async (c) => c.json(await readAnalysis(c.var.ctx, c.req.param('id')), 200))
  .put('/:id/analysis', may('analysis.change'), body(AnalysisChange), answers(AnalysisHead), async (c) =>
    c.json(await writeAnalysis(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/analysis/review', may('analysis.change'), body(Reviewing), answers(AnalysisHead, 201), async (c) =>
    c.json(await reviewAnalysis(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
