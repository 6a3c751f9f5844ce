import { Hono } from 'hono'
import { exported, exportPage } from '../../kernel/exports/exported'
import { filesOf } from '../../kernel/files/index'
import { FileDeclaration, Upload } from '../../kernel/files/shapes'
import { Exported } from '../../kernel/exports/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { attachPaper } from './attach'
import { changeClient } from './change'
import { changeClients } from './change-many'
import { createClient } from './create'
import { clientById } from './index'
import { clientSheet } from './sheet'
import { Client, ClientChange, ClientChanges, ClientChoiceQuery, ClientChoices, ClientQuery, Clients, ManyClients, NewClient, Papers } from './shapes'
import { clientChoices, clientPage } from './store'

export const clients = new Hono<App>()
  .get('/', may('client.read'), query(ClientQuery), answers(Clients), async (c) =>
    c.json(await clientPage(c.var.ctx, c.req.valid('query')), 200))
  .get('/choices', may('client.read'), query(ClientChoiceQuery), answers(ClientChoices), async (c) =>
    c.json(await clientChoices(c.var.ctx, c.req.valid('query')), 200))
  .get('/export', may('list.export', 'client.read'), query(Exported(ClientQuery)), answers(null), (c) => {
    const { format, language, ...asked } = c.req.valid('query')
    return exported(c, clientSheet, { format, language }, (cursor) => clientPage(c.var.ctx, { ...asked, cursor, limit: exportPage }))
  })
  .get('/:id', may('client.read'), answers(Client), async (c) => c.json(await clientById(c.var.ctx, c.req.param('id')), 200))
  .post('/', may('client.create'), body(NewClient), answers(Client, 201), async (c) =>
    c.json(await createClient(c.var.ctx, c.req.valid('json')), 201))
  .post('/changes', may('client.change'), body(ClientChanges), answers(ManyClients, 201), async (c) =>
    c.json(await changeClients(c.var.ctx, c.req.valid('json')), 201))
  .patch('/:id', may('client.change'), body(ClientChange), answers(Client), async (c) =>
    c.json(await changeClient(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .get('/:id/files', may('client.read'), answers(Papers), async (c) => {
    const { id } = await clientById(c.var.ctx, c.req.param('id'))
    return c.json({ rows: await filesOf(c.var.ctx, id) }, 200)
  })
  .post('/:id/files', may('client.change'), body(FileDeclaration), answers(Upload, 201), async (c) =>
    c.json(await attachPaper(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
