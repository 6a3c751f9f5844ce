import { Hono } from 'hono'
import { after, days } from '../clock'
import type { App } from '../http/app-env'
import { may } from '../http/guard'
import { answers, query } from '../http/shape'
import { Bin, BinQuery } from './shapes'
import { binPage } from './store'
import { daysInBin } from './sweep'

export const bin = new Hono<App>()
  .get('/', may('bin.read'), query(BinQuery), answers(Bin), async (c) => {
    const { rows, ...page } = await binPage(c.var.ctx, c.req.valid('query'))
    return c.json({ ...page, rows: rows.map((row) => ({ ...row, until: after(new Date(row.at), daysInBin * days) })) }, 200)
  })
