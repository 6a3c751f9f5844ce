import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { changeTask } from './change'
import { finishTask } from './finish'
import { giveTask } from './give'
import { listTasks } from './list'
import { reopenTask } from './reopen'
import { NewTask, Task, TaskChange, TaskQuery, Tasks } from './shapes'

export const plans = new Hono<App>()
  .get('/', may('task.read'), query(TaskQuery), answers(Tasks), async (c) =>
    c.json(await listTasks(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('task.create'), body(NewTask), answers(Task, 201), async (c) =>
    c.json(await giveTask(c.var.ctx, c.req.valid('json')), 201))
  .patch('/:id', may('task.change'), body(TaskChange), answers(Task), async (c) =>
    c.json(await changeTask(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/completion', may('task.do'), answers(Task, 201), async (c) =>
    c.json(await finishTask(c.var.ctx, c.req.param('id')), 201))
  .delete('/:id/completion', may('task.do'), answers(Task), async (c) =>
    c.json(await reopenTask(c.var.ctx, c.req.param('id')), 200))
