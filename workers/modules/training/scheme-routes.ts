import { Hono } from 'hono'
import { disposition } from '../../kernel/files/rules/disposition'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { beginCycle, dropCycle, renewCycle } from './cycles'
import { endingCertificates } from './endings'
import { progressFor } from './progress'
import { ownRecord } from './record'
import { CycleKept, NewCycle, NewScheme, OwnRecord, ProgressOf, ProgressQuery, SchemeKept, Schemes } from './scheme-shapes'
import { addScheme, listSchemes, removeScheme } from './schemes'
import { Removed } from './shapes'
import { teamProgress } from './team'
import { Endings, Team, TeamQuery } from './team-shapes'

/** Mounted before the log, whose `/:id` would take these for entries. */
export const trainingSchemes = new Hono<App>()
  .get('/progress', may('training.read'), query(ProgressQuery), answers(ProgressOf), async (c) => c.json(await progressFor(c.var.ctx, c.req.valid('query').personId), 200))
  .get('/team', may('training.read'), query(TeamQuery), answers(Team), async (c) => c.json(await teamProgress(c.var.ctx, c.req.valid('query')), 200))
  .get('/team/certificates', may('training.read'), query(TeamQuery), answers(Endings), async (c) => c.json(await endingCertificates(c.var.ctx, c.req.valid('query')), 200))
  .get('/record', may('training.read'), answers(OwnRecord), async (c) => {
    c.header('content-disposition', disposition('training-record.json', false))
    return c.json(await ownRecord(c.var.ctx), 200)
  })
  .post('/cycles', may('training.log'), body(NewCycle), answers(CycleKept, 201), async (c) => c.json(await beginCycle(c.var.ctx, c.req.valid('json')), 201))
  .post('/cycles/:cycleId/renewal', may('training.log'), answers(CycleKept, 201), async (c) => c.json(await renewCycle(c.var.ctx, c.req.param('cycleId')), 201))
  .delete('/cycles/:cycleId', may('training.log'), answers(Removed), async (c) => c.json(await dropCycle(c.var.ctx, c.req.param('cycleId')), 200))
  .get('/schemes', may('settings.read'), answers(Schemes), async (c) => c.json(await listSchemes(c.var.ctx), 200))
  .post('/schemes', may('settings.change'), body(NewScheme), answers(SchemeKept, 201), async (c) => c.json(await addScheme(c.var.ctx, c.req.valid('json')), 201))
  .delete('/schemes/:schemeId', may('settings.change'), answers(Removed), async (c) => c.json(await removeScheme(c.var.ctx, c.req.param('schemeId')), 200))
