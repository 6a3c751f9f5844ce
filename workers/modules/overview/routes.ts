import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers } from '../../kernel/http/shape'
import { clientHome } from './client-home'
import { myDay } from './my-day'
import { ClientHome, MyDay, SupplierHome } from './shapes'
import { supplierHome } from './supplier-home'

export const overview = new Hono<App>()
  .get('/', may('overview.read'), answers(MyDay), async (c) => c.json(await myDay(c.var.ctx), 200))
  .get('/client', may('overview.read_as_client'), answers(ClientHome), async (c) => c.json(await clientHome(c.var.ctx), 200))
  .get('/supplier', may('overview.read_as_supplier'), answers(SupplierHome), async (c) => c.json(await supplierHome(c.var.ctx), 200))
