import { Hono } from 'hono'
import { exported, exportPage } from '../../kernel/exports/exported'
import { Exported } from '../../kernel/exports/shapes'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { isStaffRole } from '../../kernel/rules/roles'
import { awayToday } from './away'
import { changeMe } from './change-me'
import { fullPerson } from './full'
import { leavingRoutes } from './leaving-routes'
import { FullPerson, ManyPeople, MyChange, People, PeopleChanges, PeopleChoiceQuery, PeopleChoices, PeopleQuery, Person, PersonChange } from './shapes'
import { peopleSheet } from './sheet'
import { shownTo } from './shown-to'
import { exportedPeople, peopleChoices, peoplePage } from './store'
import { tendPerson } from './tend'
import { tendPeople } from './tend-many'

export const people = new Hono<App>()
  .get('/', may('person.read'), query(PeopleQuery), answers(People), async (c) => {
    const { ctx } = c.var
    const page = await peoplePage(ctx, c.req.valid('query'))
    // Only colleagues have leaves.
    const away = page.rows.some(({ role }) => isStaffRole(role)) ? await awayToday(ctx) : () => null
    return c.json({ ...page, rows: page.rows.map((person) => ({ ...shownTo(ctx, person), away: away(person.id) })) }, 200)
  })
  .get('/choices', may('person.read'), query(PeopleChoiceQuery), answers(PeopleChoices), async (c) => {
    const [choices, away] = await Promise.all([peopleChoices(c.var.ctx, c.req.valid('query')), awayToday(c.var.ctx)])
    return c.json({ ...choices, rows: choices.rows.map((person) => ({ ...person, away: away(person.id) })) }, 200)
  })
  .get('/export', may('list.export', 'person.read'), query(Exported(PeopleQuery)), answers(null), (c) => {
    const { format, language, ...asked } = c.req.valid('query')
    return exported(c, peopleSheet, { format, language }, (cursor) => exportedPeople(c.var.ctx, { ...asked, cursor, limit: exportPage }))
  })
  .post('/changes', may('person.tend'), body(PeopleChanges), answers(ManyPeople, 201), async (c) =>
    c.json(await tendPeople(c.var.ctx, c.req.valid('json')), 201))
  .patch('/me', may('person.change'), body(MyChange), answers(Person), async (c) =>
    c.json(await changeMe(c.var.ctx, c.req.valid('json')), 200))
  .get('/:id', may('person.read'), answers(FullPerson), async (c) => c.json(await fullPerson(c.var.ctx, c.req.param('id')), 200))
  .patch('/:id', may('person.tend'), body(PersonChange), answers(Person), async (c) =>
    c.json(await tendPerson(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .route('/', leavingRoutes)
