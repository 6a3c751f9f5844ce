import { Hono } from 'hono'
import { exported, exportPage } from '../../kernel/exports/exported'
import { Exported } from '../../kernel/exports/shapes'
import { FileDeclaration, FileState, Upload } from '../../kernel/files/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { assess } from './assess'
import { attachEvidence, detachEvidence } from './evidence'
import { skillMatrix } from './matrix'
import { skillsOf } from './person-skills'
import { LadderSet, LadderSetting, PositionSet, Positions, PositionSetting } from './growth-shapes'
import { setLadder } from './ladders'
import { allPositions, setPosition } from './places'
import { setDutyPaper, setSkill, setTarget } from './set-skill'
import { Assessed, DutyPaperSetting, DutyPaperShown, Matrix, MatrixQuery, NewAssessment, PersonSkills, SkillSet, SkillSetting, TargetSet, TargetSetting, Vocabulary } from './shapes'
import { matrixSheet } from './sheet'
import { columnsOf, vocabularyOf, wholeVocabulary } from './vocabulary'

export const skills = new Hono<App>()
  .get('/', may('skill.read'), answers(Vocabulary), async (c) => c.json(await wholeVocabulary(c.var.ctx), 200))
  .put('/entries', may('skill.set'), body(SkillSetting), answers(SkillSet), async (c) => c.json(await setSkill(c.var.ctx, c.req.valid('json')), 200))
  .put('/targets', may('skill.set'), body(TargetSetting), answers(TargetSet), async (c) => c.json(await setTarget(c.var.ctx, c.req.valid('json')), 200))
  .put('/papers', may('skill.set'), body(DutyPaperSetting), answers(DutyPaperShown), async (c) => c.json(await setDutyPaper(c.var.ctx, c.req.valid('json')), 200))
  .get('/matrix', may('skill.read'), query(MatrixQuery), answers(Matrix), async (c) => c.json(await skillMatrix(c.var.ctx, c.req.valid('query')), 200))
  .get('/matrix/export', may('list.export', 'skill.read'), query(Exported(MatrixQuery)), answers(null), async (c) => {
    const { format, language, ...asked } = c.req.valid('query')
    const columns = columnsOf(await vocabularyOf(c.var.ctx), asked.group)
    return exported(c, matrixSheet(columns), { format, language }, (cursor) => skillMatrix(c.var.ctx, { ...asked, cursor, limit: exportPage }))
  })
  .get('/positions', may('skill.read'), answers(Positions), async (c) => c.json(await allPositions(c.var.ctx), 200))
  .put('/positions', may('skill.set'), body(PositionSetting), answers(PositionSet), async (c) => c.json(await setPosition(c.var.ctx, c.req.valid('json')), 200))
  .put('/ladders', may('skill.set'), body(LadderSetting), answers(LadderSet), async (c) => c.json(await setLadder(c.var.ctx, c.req.valid('json')), 200))
  .get('/people/:id', may('skill.read'), answers(PersonSkills), async (c) => c.json(await skillsOf(c.var.ctx, c.req.param('id')), 200))
  .post('/people/:id/assessments', may('skill.assess'), body(NewAssessment), answers(Assessed, 201), async (c) =>
    c.json(await assess(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .post('/people/:id/assessments/:assessmentId/files', may('skill.assess'), body(FileDeclaration), answers(Upload, 201), async (c) =>
    c.json(await attachEvidence(c.var.ctx, c.req.param('id'), c.req.param('assessmentId'), c.req.valid('json')), 201))
  .delete('/people/:id/assessments/:assessmentId/files/:fileId', may('skill.assess'), answers(FileState), async (c) =>
    c.json(await detachEvidence(c.var.ctx, c.req.param('id'), c.req.param('assessmentId'), c.req.param('fileId')), 200))
