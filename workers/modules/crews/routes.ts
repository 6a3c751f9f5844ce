import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body } from '../../kernel/http/shape'
import { addMember, changeMember, dismissMember, memberById } from './keep'
import { CrewMember, CrewMemberChange, Departed, NewCrewMember } from './shapes'
import { shown } from './shown'

export const crews = new Hono<App>()
  .post('/', may('crew.keep'), body(NewCrewMember), answers(CrewMember, 201), async (c) => c.json(await addMember(c.var.ctx, c.req.valid('json')), 201))
  .get('/:id', may('crew.read'), answers(CrewMember), async (c) => c.json(shown(c.var.ctx, await memberById(c.var.ctx, c.req.param('id'))), 200))
  .patch('/:id', may('crew.keep'), body(CrewMemberChange), answers(CrewMember), async (c) =>
    c.json(await changeMember(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .delete('/:id', may('crew.keep'), answers(Departed), async (c) => c.json(await dismissMember(c.var.ctx, c.req.param('id')), 200))
