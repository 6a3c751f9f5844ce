import { Hono } from 'hono'
import { exported, exportPage } from '../../kernel/exports/exported'
import { Exported } from '../../kernel/exports/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { ShownIntake, SupplierIntake } from './application-shapes'
import { ExceptionsAsked } from './exception-shapes'
import { listAskedExceptions } from './list-exceptions'
import { changeSupplier } from './change'
import { changeSuppliers } from './change-many'
import { createSupplier } from './create'
import { supplierById } from './index'
import { changeSupplierIntake, supplierIntake } from './intake'
import { regions } from './regions'
import { listSuppliers } from './list'
import { suppliersWithRegions, supplierSheet } from './sheet'
import { ManySuppliers, NewSupplier, Regions, Supplier, SupplierChange, SupplierChanges, SupplierChoiceQuery, SupplierChoices, SupplierQuery, Suppliers } from './shapes'
import { shown } from './shown'
import { compareSuppliers } from './compare'
import { Compared, ComparedQuery } from './standing-shapes'
import { supplierChoices } from './store'

export const suppliers = new Hono<App>()
  .get('/', may('supplier.read'), query(SupplierQuery), answers(Suppliers), async (c) =>
    c.json(await listSuppliers(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('supplier.create'), body(NewSupplier), answers(Supplier, 201), async (c) =>
    c.json(await createSupplier(c.var.ctx, c.req.valid('json')), 201))
  .get('/export', may('list.export', 'supplier.read'), query(Exported(SupplierQuery)), answers(null), async (c) => {
    const { format, language, ...asked } = c.req.valid('query')
    return exported(c, await supplierSheet(c.var.ctx), { format, language }, (cursor) => suppliersWithRegions(c.var.ctx, { ...asked, cursor, limit: exportPage }))
  })
  .get('/choices', may('supplier.read'), query(SupplierChoiceQuery), answers(SupplierChoices), async (c) =>
    c.json(await supplierChoices(c.var.ctx, c.req.valid('query')), 200))
  .get('/regions', may('supplier.read'), answers(Regions), (c) => c.json({ rows: regions }, 200))
  .get('/comparison', may('supplier.award'), query(ComparedQuery), answers(Compared), async (c) =>
    c.json(await compareSuppliers(c.var.ctx, c.req.valid('query')), 200))
  .get('/exceptions', may('credential.review'), answers(ExceptionsAsked), async (c) => c.json(await listAskedExceptions(c.var.ctx), 200))
  .get('/intake', may('settings.read'), answers(ShownIntake), async (c) => c.json(await supplierIntake(c.var.ctx), 200))
  .put('/intake', may('settings.change'), body(SupplierIntake), answers(ShownIntake), async (c) => c.json(await changeSupplierIntake(c.var.ctx, c.req.valid('json')), 200))
  .get('/:id', may('supplier.read'), answers(Supplier), async (c) =>
    c.json(shown(c.var.ctx, await supplierById(c.var.ctx, c.req.param('id'))), 200))
  .post('/changes', may('supplier.change'), body(SupplierChanges), answers(ManySuppliers, 201), async (c) =>
    c.json(await changeSuppliers(c.var.ctx, c.req.valid('json')), 201))
  .patch('/:id', may('supplier.change'), body(SupplierChange), answers(Supplier), async (c) =>
    c.json(await changeSupplier(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
