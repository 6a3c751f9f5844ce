import { Hono } from 'hono'
import { exported, exportPage } from '../../kernel/exports/exported'
import { ManyBinned } from '../../kernel/bin/shapes'
import { Exported } from '../../kernel/exports/shapes'
import { FileDeclaration, Upload } from '../../kernel/files/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { binTasks, restoreTasks } from './bin'
import { changeTask } from './change'
import { changeTasks } from './change-many'
import { attachToTask, finishTask } from './finish'
import { giveTask } from './give'
import { fullTask, listTasks } from './list'
import { reopenTask } from './reopen'
import { taskSheet } from './sheet'
import { Completion, FullTask, ManyTasks, NewTask, Task, TaskChange, TaskChanges, TaskIds, TaskQuery, Tasks } from './shapes'

export const plans = new Hono<App>()
  .get('/', may('task.read'), query(TaskQuery), answers(Tasks), async (c) =>
    c.json(await listTasks(c.var.ctx, c.req.valid('query')), 200))
  .get('/export', may('list.export', 'task.read'), query(Exported(TaskQuery)), answers(null), (c) => {
    const { format, language, ...asked } = c.req.valid('query')
    return exported(c, taskSheet, { format, language }, (cursor) => listTasks(c.var.ctx, { ...asked, cursor, limit: exportPage }))
  })
  .post('/', may('task.create'), body(NewTask), answers(Task, 201), async (c) =>
    c.json(await giveTask(c.var.ctx, c.req.valid('json')), 201))
  .post('/changes', may('task.do'), body(TaskChanges), answers(ManyTasks, 201), async (c) =>
    c.json(await changeTasks(c.var.ctx, c.req.valid('json')), 201))
  .post('/binning', may('task.bin'), body(TaskIds), answers(ManyBinned, 201), async (c) =>
    c.json(await binTasks(c.var.ctx, c.req.valid('json').ids), 201))
  .post('/restoration', may('task.bin'), body(TaskIds), answers(ManyBinned, 201), async (c) =>
    c.json(await restoreTasks(c.var.ctx, c.req.valid('json').ids), 201))
  .delete('/:id', may('task.bin'), answers(ManyBinned), async (c) =>
    c.json(await binTasks(c.var.ctx, [c.req.param('id')]), 200))
  .post('/:id/restoration', may('task.bin'), answers(ManyBinned, 201), async (c) =>
    c.json(await restoreTasks(c.var.ctx, [c.req.param('id')]), 201))
  .get('/:id', may('task.read'), answers(FullTask), async (c) =>
    c.json(await fullTask(c.var.ctx, c.req.param('id')), 200))
  .patch('/:id', may('task.change'), body(TaskChange), answers(Task), async (c) =>
    c.json(await changeTask(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/completion', may('task.do'), body(Completion), answers(Task, 201), async (c) =>
    c.json(await finishTask(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
  .delete('/:id/completion', may('task.do'), answers(Task), async (c) =>
    c.json(await reopenTask(c.var.ctx, c.req.param('id')), 200))
  .post('/:id/files', may('task.do'), body(FileDeclaration), answers(Upload, 201), async (c) =>
    c.json(await attachToTask(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
