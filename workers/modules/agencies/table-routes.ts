import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { categoriesOf, setCategory } from './categories'
import { departmentsOf, setDepartment } from './departments'
import { figuresOf, setFigure } from './figures'
import {
  CalendarDay, Categories, Category, CategoryQuery, CategorySetting, DayRestored, DayRestoring, DaySetting, Department, Departments, DepartmentSetting,
  Figure, Figures, FigureSetting, WorkingDays, WorkingDaysQuery,
} from './shapes'
import { daysOf, restoreDay, setDay, yearsOf } from './working-days'

/** Each table is read whole, and set entry by entry: an entry is named by its key in the body. */
export const tableRoutes = new Hono<App>()
  .get('/current/departments', may('settings.read'), answers(Departments), async (c) => c.json({ rows: await departmentsOf(c.var.ctx) }, 200))
  .put('/current/departments', may('settings.change'), body(DepartmentSetting), answers(Department), async (c) =>
    c.json(await setDepartment(c.var.ctx, c.req.valid('json')), 200))
  .get('/current/categories', may('agency.read'), query(CategoryQuery), answers(Categories), async (c) =>
    c.json({ rows: await categoriesOf(c.var.ctx, c.req.valid('query').kind) }, 200))
  .put('/current/categories', may('settings.change'), body(CategorySetting), answers(Category), async (c) =>
    c.json(await setCategory(c.var.ctx, c.req.valid('json')), 200))
  .get('/current/figures', may('settings.read'), answers(Figures), async (c) => c.json({ rows: await figuresOf(c.var.ctx) }, 200))
  .put('/current/figures', may('settings.change'), body(FigureSetting), answers(Figure), async (c) =>
    c.json(await setFigure(c.var.ctx, c.req.valid('json')), 200))
  .get('/current/working-days', may('settings.read'), query(WorkingDaysQuery), answers(WorkingDays), async (c) => {
    const { country = c.var.ctx.agency.country } = c.req.valid('query')
    return c.json({ country, years: yearsOf(country), rows: await daysOf(c.var.ctx, country) }, 200)
  })
  .put('/current/working-days', may('settings.change'), body(DaySetting), answers(CalendarDay), async (c) =>
    c.json(await setDay(c.var.ctx, c.req.valid('json')), 200))
  .delete('/current/working-days', may('settings.change'), body(DayRestoring), answers(DayRestored), async (c) =>
    c.json(await restoreDay(c.var.ctx, c.req.valid('json')), 200))
