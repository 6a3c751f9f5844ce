import { eq, sql, type SQL } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { briefAnswers, briefs } from '../../db/schema/agency/briefs'
import { clients } from '../../db/schema/agency/clients'
import { duties, events } from '../../db/schema/agency/events'
import { tasks } from '../../db/schema/agency/plans'
import { credentials } from '../../db/schema/agency/credentials'
import { promiseLinks, promises } from '../../db/schema/agency/promises'
import { restrictions, suppliers } from '../../db/schema/agency/suppliers'
import { threads } from '../../db/schema/agency/threads'
import { commit, insert, remove, update, updateAll, type AgencyTable, type Write } from '../../workers/kernel/commit'
import type { Ctx } from '../../workers/kernel/ctx'
import { decisive } from '../../workers/modules/briefs/rules/standard-form'
import { ctxOf } from '../ctx'
import { newWorld } from '../world'

let ctx: Ctx
let at: { clientId: string; personId: string; briefs: string[]; events: string[]; promises: string[]; suppliers: string[] }

beforeAll(async () => {
  const world = await newWorld()
  ctx = ctxOf(world.agency)
  const [clientId, { id: personId }] = [ctx.newId('client'), await world.agency.staff()]
  const someSuppliers = [0, 1].map(() => ctx.newId('supplier'))
  const [someBriefs, someEvents, somePromises] = [[0, 1].map(() => ctx.newId('brief')), [0, 1].map(() => ctx.newId('event')), [0, 1, 2].map(() => ctx.newId('promise'))]
  at = { clientId, personId, briefs: someBriefs, events: someEvents, promises: somePromises, suppliers: someSuppliers }
  const days = { startsOn: '2027-03-01', endsOn: '2027-03-02', zone: 'Asia/Shanghai' }
  await commit(ctx, { action: 'client.create', write: [
    insert(ctx, clients, { id: clientId, name: 'Kept', country: 'CN' }),
    ...someSuppliers.map((id) => insert(ctx, suppliers, { id, name: 'Kept', country: 'CN', category: 'av' })),
    ...someBriefs.map((id) => insert(ctx, briefs, { id, clientId, title: 'Kept', state: 'draft', startedBy: personId })),
    ...someEvents.map((id) => insert(ctx, events, { id, clientId, name: 'Kept', ...days, place: 'Here', phase: 'before', coordinatorId: personId })),
    ...somePromises.map((id, sort) => insert(ctx, promises, { id, clientId, eventId: someEvents[0]!, briefId: someBriefs[0]!, key: `own_${sort}`, value: 'x', version: 1, sort, state: 'open' })),
  ] })
})

/** The same at each run; a fault names its seed. */
function dice(seed: number) {
  let state = seed
  const roll = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  return { roll, one: <Item>(of: readonly Item[]) => of[roll(of.length)]! }
}
type Dice = ReturnType<typeof dice>

const rowsOf = <T extends AgencyTable>(table: T) => ctx.db.select().from(table as AgencyTable).where(eq(table.agencyId, ctx.agencyId)) as unknown as Promise<T['$inferSelect'][]>
const maybe = <Row>(rows: Row[], { one }: Dice, write: (row: Row) => Write[]) => (rows.length > 0 ? write(one(rows)) : [])
const day = ({ roll }: Dice) => `2027-02-${String(1 + roll(28)).padStart(2, '0')}`

/** What may become of the rows that figures are kept of, each as verbs do it. */
const acts: ((dice: Dice) => Promise<Write[]>)[] = [
  async ({ one, roll }) => {
    const [briefId, field] = [one(at.briefs), one(['goal', 'streaming', 'permit', 'functions.a1', 'functions.b2', 'functions_like'])]
    const known = (await rowsOf(briefAnswers)).find((row) => row.briefId === briefId && row.field === field)
    const said = { value: one(['private', 'needed', 'x']), notApplicable: false, answeredBy: at.personId, answeredAt: new Date(Date.UTC(2027, 0, 1, 0, roll(999))).toISOString() }
    return known ? [update(ctx, briefAnswers, known, { ...said, answeredAt: new Date(Date.parse(known.answeredAt) + 1000).toISOString() })] : [insert(ctx, briefAnswers, { id: ctx.newId('answer'), briefId, clientId: at.clientId, field, ...said })]
  },
  async (dice) => maybe(await rowsOf(briefAnswers), dice, (row) => [remove(ctx, briefAnswers, row)]),
  ({ one }) => Promise.resolve([insert(ctx, threads, {
    id: ctx.newId('thread'), clientId: at.clientId, kind: 'question', visibility: 'client', subjectKind: 'brief', subjectId: one([...at.briefs, at.events[0]!]), state: one(['open', 'talk']), askedBy: at.personId, addresseeId: at.personId,
  })]),
  async (dice) => maybe(await rowsOf(threads), dice, (row) => [dice.roll(3) === 0 ? remove(ctx, threads, row) : update(ctx, threads, row, { state: dice.one(['open', 'answered']), visibility: dice.one(['client', 'internal']) })]),
  (dice) => Promise.resolve([0, 1, 2].map(() => insert(ctx, tasks, {
    id: ctx.newId('task'), eventId: dice.one(at.events), clientId: at.clientId, title: 'Kept', ownerId: at.personId, dueOn: dice.one([null, day(dice)]), state: dice.one(['open', 'open', 'done']),
  }))),
  async (dice) => maybe(await rowsOf(tasks), dice, (row) => [update(ctx, tasks, row, { state: dice.one(['open', 'done']), dueOn: day(dice) })]),
  async (dice) => updateAll(ctx, tasks, (await rowsOf(tasks)).filter(() => dice.roll(3) === 0), { binnedAt: dice.one([null, ctx.now()]) }),
  async (dice) => maybe(await rowsOf(tasks), dice, (row) => [remove(ctx, tasks, row)]),
  async (dice) => {
    const [known, promiseId] = [await rowsOf(promiseLinks), dice.one(at.promises)]
    return maybe((await rowsOf(tasks)).filter(({ id }) => !known.some((link) => link.promiseId === promiseId && link.thingId === id)), dice, ({ id }) => [
      insert(ctx, promiseLinks, { id: ctx.newId('link'), promiseId, briefId: at.briefs[0]!, clientId: at.clientId, eventId: at.events[0]!, kind: 'task', thingId: id })])
  },
  async (dice) => maybe(await rowsOf(promiseLinks), dice, (row) => [remove(ctx, promiseLinks, row)]),
  async ({ one }) => {
    const [eventId, duty, known] = [one(at.events), one(['coordinator', 'producer']), await rowsOf(duties)]
    return known.some((row) => row.eventId === eventId && row.duty === duty) ? [] : [insert(ctx, duties, { id: ctx.newId('duty'), eventId, clientId: at.clientId, personId: at.personId, duty })]
  },
  async (dice) => maybe(await rowsOf(duties), dice, (row) => [remove(ctx, duties, row)]),
  ({ one }) => Promise.resolve([insert(ctx, restrictions, {
    id: ctx.newId('restriction'), supplierId: one(at.suppliers), kind: one(['suspended', 'blacklisted', 'probation']), reason: 'Kept', until: one([null, '2027-02-01']), proposedBy: at.personId, confirmedAt: one([null, ctx.now()]),
  })]),
  async (dice) => maybe(await rowsOf(restrictions), dice, (row) => [update(ctx, restrictions, row, dice.one([{ liftedAt: ctx.now() }, { confirmedAt: ctx.now() }, { until: day(dice) }]))]),
  (dice) => Promise.resolve([insert(ctx, credentials, {
    id: ctx.newId('credential'), supplierId: dice.one(at.suppliers), holderKind: 'supplier', holderId: ctx.newId('supplier'), kind: 'nda', state: dice.one(['uploaded', 'verified']), fields: {}, validTo: dice.one([null, day(dice)]), addedBy: at.personId,
  })]),
  async (dice) => maybe(await rowsOf(credentials), dice, (row) => [dice.roll(4) === 0 ? remove(ctx, credentials, row) : update(ctx, credentials, row, { state: dice.one(['verified', 'rejected', 'superseded']), validTo: day(dice) })]),
]

const standing = (column: SQL) => sql`select ${column} from restrictions r where r.agency_id = s.agency_id and r.supplier_id = s.id and r.lifted_at is null and (r.kind <> 'blacklisted' or r.confirmed_at is not null) order by r.id desc limit 1`

const figures = sql`
  select 'brief' kind, b.id, json_object('at', b.answered_at, 'questions', b.open_questions, 'answered', (select group_concat(key || coalesce(value, '')) from (select key, value from json_each(b.answered) order by key))) kept,
    json_object('at', (select max(answered_at) from brief_answers a where a.agency_id = b.agency_id and a.brief_id = b.id),
      'questions', (select count(*) from threads t where t.agency_id = b.agency_id and t.subject_id = b.id and t.state = 'open' and t.visibility = 'client'),
      'answered', (select group_concat(question || said) from (
        select distinct iif(instr(a.field, '.') = 0, a.field, substr(a.field, 1, instr(a.field, '.') - 1)) question, coalesce(iif(a.field in (select value from json_each(${JSON.stringify(decisive)})), a.value ->> '$', null), '') said
        from brief_answers a where a.agency_id = b.agency_id and a.brief_id = b.id order by question))) counted
  from briefs b
  union all select 'event', e.id, json_object('tasks', e.open_tasks, 'coordinators', json(e.coordinators)),
    json_object('tasks', (select count(*) from tasks t where t.agency_id = e.agency_id and t.event_id = e.id and t.state = 'open' and t.binned_at is null),
      'coordinators', (select json_group_array(person_id) from (select person_id from duties d where d.agency_id = e.agency_id and d.event_id = e.id and d.duty = 'coordinator' order by id)))
  from events e
  union all select 'promise', p.id, json_object('linked', p.linked, 'due', p.next_due),
    json_object('linked', (select count(*) from promise_links l where l.agency_id = p.agency_id and l.promise_id = p.id),
      'due', (select min(t.due_on) from promise_links l join tasks t on t.agency_id = l.agency_id and t.id = l.thing_id where l.agency_id = p.agency_id and l.promise_id = p.id and t.state = 'open' and t.binned_at is null))
  from promises p
  union all select 'supplier', s.id, json_object('restriction', s.restriction, 'until', s.restricted_until, 'lapses', s.lapses_on),
    json_object('restriction', coalesce((${standing(sql.raw('kind'))}), 'none'), 'until', (${standing(sql.raw('until'))}),
      'lapses', (select min(valid_to) from credentials c where c.agency_id = s.agency_id and c.supplier_id = s.id and c.state = 'verified'))
  from suppliers s`

test('whatever becomes of answers, questions, tasks, duties, work, papers and restrictions: the figures kept beside briefs, events, promises and suppliers are those one would count, and no commit is disturbed', async () => {
  const rolled = dice(20_270_301)
  for (let round = 0; round < 160; round++) {
    const write = await rolled.one(acts)(rolled)
    if (write.length > 0) await commit(ctx, { action: 'kept.act', write })
    if (round % 10 > 0) continue
    const rows = await ctx.db.all<{ kept: string; counted: string }>(figures)
    expect(rows.map(({ kept }) => kept), `after act ${round}`).toEqual(rows.map(({ counted }) => counted))
  }
  const [[brief], [event], [promise]] = await Promise.all([rowsOf(briefs), rowsOf(events), rowsOf(promises)])
  expect([Object.keys(brief!.answered).length, event!.openTasks, promise!.linked].some((figure) => figure > 0)).toBe(true)
})
