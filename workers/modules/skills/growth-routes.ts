import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { AsRead } from '../../kernel/shapes'
import { beginAppraisal, changeAppraisal, sayYes } from './appraise'
import { dueTalks } from './due'
import { confirmExperience, dropExperience, putDownExperience } from './experience'
import { growthOf } from './growth'
import { AppraisalChange, Due, DueQuery, Gone, Growth, Kept, NewAppraisal, NewExperience, NewNote, NewPost, NoteQuery, Notes } from './growth-shapes'
import { dropPost, takePost } from './post'
import { dropNote, readNotes, writeNote } from './talk-notes'

export const growth = new Hono<App>()
  .get('/due', may('growth.read'), query(DueQuery), answers(Due), async (c) => c.json(await dueTalks(c.var.ctx, c.req.valid('query')), 200))
  .get('/:id', may('growth.read'), answers(Growth), async (c) => c.json(await growthOf(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/posts', may('growth.guide'), body(NewPost), answers(Kept, 201), async (c) => c.json(await takePost(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .delete('/:id/posts/:postId', may('growth.guide'), answers(Gone), async (c) => c.json(await dropPost(c.var.ctx, c.req.param('id'), c.req.param('postId')), 200))
  .post('/:id/experiences', may('growth.keep'), body(NewExperience), answers(Kept, 201), async (c) => c.json(await putDownExperience(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .delete('/:id/experiences/:experienceId', may('growth.keep'), answers(Gone), async (c) => c.json(await dropExperience(c.var.ctx, c.req.param('id'), c.req.param('experienceId')), 200))
  .post('/:id/experiences/:experienceId/confirmation', may('growth.guide'), body(AsRead), answers(Kept, 201), async (c) =>
    c.json(await confirmExperience(c.var.ctx, c.req.param('id'), c.req.param('experienceId'), c.req.valid('json')), 201))
  .post('/:id/appraisals', may('growth.keep'), body(NewAppraisal), answers(Kept, 201), async (c) => c.json(await beginAppraisal(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .put('/:id/appraisals/:appraisalId', may('growth.keep'), body(AppraisalChange), answers(Kept), async (c) =>
    c.json(await changeAppraisal(c.var.ctx, c.req.param('id'), c.req.param('appraisalId'), c.req.valid('json')), 200))
  .post('/:id/appraisals/:appraisalId/yes', may('growth.keep'), body(AsRead), answers(Kept, 201), async (c) =>
    c.json(await sayYes(c.var.ctx, c.req.param('id'), c.req.param('appraisalId'), c.req.valid('json')), 201))
  .get('/:id/notes', may('growth.read'), query(NoteQuery), answers(Notes), async (c) => c.json(await readNotes(c.var.ctx, c.req.param('id'), c.req.valid('query')), 200))
  .post('/:id/notes', may('growth.keep'), body(NewNote), answers(Gone, 201), async (c) => c.json(await writeNote(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .delete('/:id/notes/:noteId', may('growth.keep'), answers(Gone), async (c) => c.json(await dropNote(c.var.ctx, c.req.param('id'), c.req.param('noteId')), 200))
