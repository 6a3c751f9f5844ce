import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { changeMe } from './change-me'
import { personById } from './index'
import { MyChange, People, PeopleChoiceQuery, PeopleChoices, PeopleQuery, Person } from './shapes'
import { shownTo } from './shown-to'
import { peopleChoices, peoplePage } from './store'

export const people = new Hono<App>()
  .get('/', may('person.read'), query(PeopleQuery), answers(People), async (c) => {
    const { ctx } = c.var
    const page = await peoplePage(ctx, c.req.valid('query'))
    return c.json({ ...page, rows: page.rows.map((person) => shownTo(ctx, person)) }, 200)
  })
  .get('/choices', may('person.read'), query(PeopleChoiceQuery), answers(PeopleChoices), async (c) =>
    c.json(await peopleChoices(c.var.ctx, c.req.valid('query')), 200))
  .patch('/me', may('person.change'), body(MyChange), answers(Person), async (c) =>
    c.json(await changeMe(c.var.ctx, c.req.valid('json')), 200))
  .get('/:id', may('person.read'), answers(Person), async (c) =>
    c.json(shownTo(c.var.ctx, await personById(c.var.ctx, c.req.param('id'))), 200))
