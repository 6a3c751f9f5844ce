import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { clients } from '../../db/schema/agency/clients'
import { credentials } from '../../db/schema/agency/credentials'
import { duties, events } from '../../db/schema/agency/events'
import { people } from '../../db/schema/agency/people'
import { newWorld, type Person, type World } from '../world'

let world: World
let owner: Person, manager: Person, hao: Person, colleague: Person

const growth = async (by: Person = hao) => (await by.get(`/api/growth/${hao.id}`)).data
const at = (path: string) => `/api/growth/${hao.id}${path}`

beforeAll(async () => {
  world = await newWorld()
  world.setNow('2026-11-20T02:00:00Z')
  const { agency } = world
  owner = await agency.staff('owner')
  manager = await agency.staff('manager')
  hao = await agency.staff('coordinator')
  colleague = await agency.staff('coordinator')
  await agency.db.update(people).set({ managerId: manager.id }).where(and(eq(people.agencyId, agency.id), eq(people.id, hao.id)))
})

test('a certificate counts the same days, of the duties it asks for, by the way that is nearest', async () => {
  const { agency } = world
  const ming = await agency.staff('coordinator')
  const clientId = await agency.newClient()
  const own = (id: string) => ({ agencyId: agency.id, id, createdAt: '2026-01-05T02:00:00.000Z', clientId })
  await agency.db.insert(events).values({ ...own('evt_fair'), briefId: null, name: 'Fair', startsOn: '2026-03-09', endsOn: '2026-03-10', zone: 'Asia/Shanghai', place: 'Shanghai', phase: 'after', coordinatorId: hao.id })
  await agency.db.insert(duties).values([{ ...own('dut_m'), eventId: 'evt_fair', personId: ming.id, duty: 'venue' }, { ...own('dut_n'), createdAt: '2026-03-01T02:00:00.000Z', eventId: 'evt_fair', personId: ming.id, duty: 'coordinator' }])
  const wish = (led: boolean, fromOn: string, toOn: string) => ming.post(`/api/growth/${ming.id}/experiences`, { kind: 'project', title: fromOn, led, fromOn, toOn })
  const [ledOne] = await Promise.all([wish(true, '2025-05-01', '2025-06-30'), wish(true, '2024-01-01', '2024-12-31')])
  const leads = await agency.staff('director')
  expect((await leads.post(`/api/growth/${ming.id}/experiences/${ledOne.data.id}/confirmation`, { revision: 1 })).status).toBe(201)

  for (const scheme of ['pmp_eligibility', 'cmp_eligibility', 'cmp_recertification', 'csep_eligibility']) expect((await ming.post('/api/training/cycles', { scheme, startsOn: '2026-01-01' })).status).toBe(201)
  type Row = { edition: { code: string }; months: { has: number; need: number }; variant: string; variants: { code: string; held: boolean }[]; inLieu: string | null; activities: object | null }
  const progress = async (code: string) => ((await ming.get('/api/training/progress')).data.rows as Row[]).find(({ edition }) => edition.code === code)!
  expect((await ming.get(`/api/growth/${ming.id}`)).data.experience.months).toBe(5)
  expect(await progress('cmp_eligibility')).toMatchObject({ variant: 'experience', months: { has: 5, need: 36 } })
  expect(await progress('pmp_eligibility')).toMatchObject({ variant: 'secondary', months: { has: 3, need: 60 }, inLieu: null, variants: [{ held: true }, { code: 'degree', held: false, months: { missing: 33 } }, { code: 'gac', unsure: true }] })
  expect((await progress('cmp_recertification')).variants).toMatchObject([{ code: 'hours', hours: 100, activities: null }, { code: 'activities', hours: 60, activities: { has: 0, need: 3 } }, { code: 'degree', held: false }])

  const paper = (kind: string) => ({ agencyId: agency.id, id: `crd_${kind}`, createdAt: '2026-01-05T02:00:00.000Z', holderKind: 'person' as const, holderId: ming.id, kind, state: 'verified' as const, fields: {}, validFrom: '2020-06-30', addedBy: ming.id })
  await agency.db.insert(credentials).values([paper('degree_events'), paper('capm')])
  expect(await progress('pmp_eligibility')).toMatchObject({ variant: 'degree', months: { has: 3, need: 36 }, inLieu: 'capm', counted: { atLeast: 0 } })
  expect(await progress('cmp_eligibility')).toMatchObject({ variant: 'degree', months: { has: 5, need: 24 } })
  expect(await progress('csep_eligibility')).toMatchObject({ variant: 'experience', counted: { atLeast: 0 } })
})

test('what somebody has done comes of their events by itself, and of what a manager has confirmed; a month counts once', async () => {
  const { agency } = world
  const clientId = await agency.newClient('Meridian')
  await agency.db.update(clients).set({ industry: 'healthcare' }).where(and(eq(clients.agencyId, agency.id), eq(clients.id, clientId)))
  const own = (id: string) => ({ agencyId: agency.id, id, createdAt: '2026-01-05T02:00:00.000Z', clientId })
  await agency.db.insert(events).values({ ...own('evt_congress'), briefId: null, name: 'Congress', startsOn: '2026-03-09', endsOn: '2026-03-10', zone: 'Asia/Shanghai', place: 'Shanghai', attendance: 600, phase: 'after', coordinatorId: hao.id })
  await agency.db.insert(duties).values([{ ...own('dut_a'), eventId: 'evt_congress', personId: hao.id, duty: 'coordinator' }, { ...own('dut_b'), eventId: 'evt_congress', personId: hao.id, duty: 'venue' }])
  expect((await growth()).experience).toMatchObject({ months: 3, led: 1, industries: 1, events: [{ name: 'Congress', duties: ['coordinator', 'venue'], industry: 'healthcare', guests: 600 }] })

  const project = { kind: 'project', title: 'Port fair', employer: 'Elsewhere', industry: 'energy', fromOn: '2025-12-20', toOn: '2026-02-03', referee: 'Ms Gao', refereeContact: 'gao@elsewhere.example' }
  const { data: put, status } = await hao.post(at('/experiences'), project)
  expect(status).toBe(201)
  expect((await growth()).experience).toMatchObject({ months: 3, industries: 1, others: [{ title: 'Port fair', confirmedAt: null, referee: 'Ms Gao' }] })
  expect((await hao.post(at(`/experiences/${put.id}/confirmation`), { revision: 1 })).error!.code).toBe('not_theirs_to_change')
  expect((await manager.post(at(`/experiences/${put.id}/confirmation`), { revision: 1 })).status).toBe(201)
  expect((await manager.post(at(`/experiences/${put.id}/confirmation`), { revision: 1 })).error!.code).toBe('changed_meanwhile')
  expect((await growth()).experience).toMatchObject({ months: 4, industries: 2 })
  expect((await hao.del(at(`/experiences/${put.id}`))).error!.code).toBe('confirmed_already')
  expect((await hao.post(at('/experiences'), { ...project, fromOn: '2027-01-01', toOn: '2027-02-01' })).error!.details.fields).toEqual({ fromOn: 'in_the_future' })
  // A colleague sees what was done, and not who vouches for it or what is planned.
  expect(await growth(colleague)).toMatchObject({ experience: { others: [{ title: 'Port fair', referee: null }] }, appraisals: null, may: { own: false, guide: false } })
  // Limited staff learn the days of an event they may not see.
  const limited = await agency.staff('trainer', { clients: [], events: [] })
  expect((await growth(limited)).experience.events).toMatchObject([{ eventId: null, name: null, startsOn: '2026-03-09' }])
})

test('the next step says what is met and what is missing; a place is given by whoever guides', async () => {
  expect((await hao.post(at('/posts'), { position: 'coordinator', fromOn: '2021-05-01' })).error!.code).toBe('not_theirs_to_change')
  expect((await manager.post(at('/posts'), { position: 'nobody', fromOn: '2021-05-01' })).error!.details.fields).toEqual({ position: 'not_an_option' })
  for (const region of ['XX-QQ', 'CN-ZZ', 'Shanghai']) expect((await manager.post(at('/posts'), { position: 'coordinator', region, fromOn: '2021-05-01' })).error!.details.fields).toEqual({ region: 'not_a_region' })
  for (const post of [{ position: 'coordinator', fromOn: '2021-05-01' }, { position: 'project_manager', region: 'CN-SH', fromOn: '2024-05-01' }]) expect((await manager.post(at('/posts'), post)).status).toBe(201)
  expect((await manager.post(at('/posts'), { position: 'coordinator', fromOn: '2024-05-01' })).error!.code).toBe('post_begins_then')
  const { post, ladders, next } = await growth()
  expect(post).toMatchObject({ position: 'project_manager', region: 'CN-SH' })
  expect(ladders[0].steps.map(({ state }: { state: string }) => state)).toEqual(['past', 'now', 'next', 'later'])
  const asked = (kind: string) => next.asks.find(({ asks }: { asks: { kind: string } }) => asks.kind === kind)
  expect(next.code).toBe('regional_director')
  expect([asked('months'), asked('industries'), asked('events'), asked('paper')]).toMatchObject([{ has: 4, needs: 48, met: false }, { has: 2, met: true }, { has: 1, needs: 12 }, { met: false }])
  // A certificate counts while it is in force; the agency may ask for other things.
  await world.agency.db.insert(credentials).values({ agencyId: world.agency.id, id: 'crd_cmp', createdAt: '2026-01-01T00:00:00.000Z', supplierId: null, holderKind: 'person', holderId: hao.id, kind: 'cmp', state: 'verified', fields: {}, validTo: '2026-11-20', addedBy: hao.id })
  expect((await growth()).next.asks.find(({ asks }: { asks: { kind: string } }) => asks.kind === 'paper')).toMatchObject({ met: true })
  // They and whoever looks after them see what they hold, half a year before its end as something to renew; a colleague sees what counts, and not the paper.
  await world.agency.db.insert(credentials).values({ agencyId: world.agency.id, id: 'crd_aid', createdAt: '2026-01-01T00:00:00.000Z', supplierId: null, holderKind: 'person', holderId: hao.id, kind: 'first_aid', state: 'verified', fields: { number: '22-41190', issuer: 'Red Cross' }, validFrom: '2024-04-02', validTo: '2027-04-01', addedBy: hao.id })
  const held = [{ kind: 'cmp', standing: 'expiring', number: null }, { kind: 'first_aid', standing: 'expiring', number: '22-41190', issuer: 'Red Cross', validFrom: '2024-04-02', validTo: '2027-04-01', coming: null }]
  expect([(await growth()).certificates, (await growth(manager)).certificates, (await growth(colleague)).certificates]).toMatchObject([held, held, []])
  const asks = [{ kind: 'industries', least: 2 }]
  expect((await owner.put('/api/skills/positions', { revision: 0, code: 'regional_director', ladder: 'leading', step: 3, names: next.names, asks })).status).toBe(200)
  expect((await owner.put('/api/skills/positions', { revision: 0, code: 'regional_director', ladder: 'leading', step: 3, names: next.names, asks: [] })).error!.code).toBe('changed_meanwhile')
  expect((await growth()).next).toMatchObject({ code: 'regional_director', asks: [{ met: true }] })
})

test('an agency has ladders of its own, places in their order, and archives none under somebody', async () => {
  const names = { en: 'Exhibitions', 'zh-Hans': '展览', 'zh-Hant': '展覽' }
  expect((await hao.put('/api/skills/ladders', { revision: 0, names, kind: 'lateral' })).status).toBe(403)
  expect((await owner.put('/api/skills/ladders', { revision: 0, names: {}, kind: 'sideways' })).error!.details.fields).toMatchObject({ kind: 'not_an_option' })
  const { data: { code: ladder } } = await owner.put('/api/skills/ladders', { revision: 0, names, kind: 'lateral' })
  const set = (of: object) => owner.put('/api/skills/positions', { revision: 0, ladder, step: 1, names: { en: 'Builder' }, asks: [], ...of })
  const fields = async (of: object) => (await set(of)).error!.details.fields
  expect(await fields({ ladder: 'none' })).toEqual({ ladder: 'not_an_option' })
  expect(await fields({ asks: [{ kind: 'industries', least: 1 }, { kind: 'skill', code: 'juggling', level: 3 }] })).toEqual({ 'asks.1': 'not_an_option' })
  expect(await fields({ asks: [{ kind: 'paper', any: ['pmp', 'nothing'] }] })).toEqual({ 'asks.0': 'not_an_option' })
  expect(await fields({ asks: [{ kind: 'works', least: 1, of: [] }] })).toEqual({ 'asks.0.of': 'required' })
  const asks = [
    { kind: 'months', least: 12, within: 3 }, { kind: 'events', least: 2, of: [{ sort: 'exhibition', guests: 300 }, { led: true }] }, { kind: 'industries', least: 1 }, { kind: 'works', least: 1, of: ['audit'] },
    { kind: 'skill', code: 'budgeting', level: 2 }, { kind: 'paper', any: ['first_aid'] },
  ]
  const { data: { code: builder } } = await set({ asks })
  // Another at its step: the builder moves up.
  const { data: { code: helper } } = await set({ names: { en: 'Helper' } })
  const shown = async () => (await owner.get('/api/skills/positions')).data
  const there = async () => (await shown()).positions.filter((one: { ladder: string }) => one.ladder === ladder).map(({ code, step }: { code: string; step: number }) => [code, step])
  expect(await there()).toEqual([[helper, 1], [builder, 2]])
  expect((await shown()).ladders.at(-1)).toMatchObject({ code: ladder, names, kind: 'lateral', revision: 1 })

  // Somebody stands there, or is to: neither the place nor its ladder is archived under them.
  const { data: { id } } = await manager.post(at('/posts'), { position: builder, fromOn: '2027-02-01' })
  expect((await shown()).positions.find(({ code }: { code: string }) => code === builder)).toMatchObject({ people: 1, asks })
  const builderNow = { revision: 2, code: builder, step: 2, asks }
  expect((await set({ ...builderNow, archived: true })).error).toMatchObject({ code: 'somebody_stands_there', details: { count: 1 } })
  expect((await owner.put('/api/skills/ladders', { revision: 1, code: ladder, names, kind: 'lateral', archived: true })).error!.code).toBe('somebody_stands_there')
  expect((await manager.del(at(`/posts/${id}`))).status).toBe(200)
  expect((await set({ ...builderNow, archived: true })).status).toBe(200)
  expect((await owner.put('/api/skills/ladders', { revision: 1, code: ladder, names, kind: 'expert', archived: true })).status).toBe(200)
  expect((await growth()).ladders.map(({ code }: { code: string }) => code)).not.toContain(ladder)
  expect((await owner.get('/api/skills/matrix')).data.positions.map(({ code }: { code: string }) => code)).toContain(helper)
})

test('a growth plan is agreed once both have said yes to the very text; notes of a talk are for the two alone', async () => {
  const plan = { fromOn: '2026-01-01', toOn: '2026-12-31', talkOn: '2026-11-19', aim: 'specialist', goals: [{ text: 'Lead a drill', skill: 'incident' }] }
  const { data: { id } } = await hao.post(at('/appraisals'), plan)
  expect((await manager.post(at('/appraisals'), plan)).error!.details.fields).toEqual({ fromOn: 'cycle_overlaps' })
  expect((await colleague.post(at('/appraisals'), plan)).error!.code).toBe('not_theirs_to_change')
  expect((await growth()).next.code).toBe('specialist')
  expect((await manager.get('/api/growth/due')).data.rows).toMatchObject([{ id, late: true, person: { id: hao.id } }])
  expect((await colleague.get('/api/growth/due')).data.rows).toEqual([])
  // It waits for the two on their day and in their menu, and for nobody else.
  const waits = async (by: Person) => [(await by.get('/api/overview')).data.learning.talks, (await by.get('/api/session')).data.talks]
  const talk = (mine: boolean, other: Person) => ({ total: 1, rows: [{ id, personId: hao.id, mine, talkOn: '2026-11-19', late: true, with: expect.objectContaining({ id: other.id }) }] })
  expect(await Promise.all([hao, manager, colleague, owner].map(waits))).toEqual([[talk(true, manager), 1], [talk(false, hao), 1], [{ rows: [], total: 0 }, 0], [{ rows: [], total: 0 }, 0]])

  expect((await hao.post(at(`/appraisals/${id}/yes`), { revision: 1 })).status).toBe(201)
  // Two at once: the manager changes the text while the other's yes is on its way, and a yes to what stood before is taken back.
  expect((await manager.put(at(`/appraisals/${id}`), { ...plan, revision: 1, summary: 'More on risk' })).error!.code).toBe('changed_meanwhile')
  expect((await manager.put(at(`/appraisals/${id}`), { ...plan, revision: 2, summary: 'More on risk' })).status).toBe(200)
  expect((await growth()).appraisals).toMatchObject([{ personYesAt: null, state: 'overdue', summary: 'More on risk' }])
  expect((await manager.post(at(`/appraisals/${id}/yes`), { revision: 3 })).status).toBe(201)
  expect((await manager.post(at(`/appraisals/${id}/yes`), { revision: 4 })).error!.code).toBe('said_already')
  expect((await hao.post(at(`/appraisals/${id}/yes`), { revision: 4 })).status).toBe(201)
  expect((await growth()).appraisals).toMatchObject([{ state: 'agreed', manager: { id: manager.id } }])
  expect(await waits(manager)).toEqual([{ rows: [], total: 0 }, 0])
  // Two weeks ahead it stands there, and no day sooner; whoever reports to nobody has it by themself.
  expect((await colleague.post(`/api/growth/${colleague.id}/appraisals`, { fromOn: '2026-06-01', toOn: '2027-05-31', talkOn: '2026-12-05' })).status).toBe(201)
  expect((await waits(colleague))[1]).toBe(0)
  world.setNow('2026-11-20T16:01:00Z')
  expect(await waits(colleague)).toMatchObject([{ total: 1, rows: [{ mine: true, talkOn: '2026-12-05', late: false, with: null }] }, 1])
  expect((await hao.put(at(`/appraisals/${id}`), { ...plan, revision: 5 })).error!.code).toBe('agreed_already')

  const { data: note } = await manager.post(at('/notes'), { heldOn: '2026-11-19', text: 'Wants Taipei, tells nobody yet' })
  await owner.post(at('/notes'), { heldOn: '2026-11-19', text: 'Between the owner and Hao' })
  expect((await hao.get(at('/notes'))).data.rows.map(({ text }: { text: string }) => text).toSorted()).toEqual(['Between the owner and Hao', 'Wants Taipei, tells nobody yet'])
  expect((await manager.get(at('/notes'))).data.rows).toMatchObject([{ text: 'Wants Taipei, tells nobody yet', mine: true }])
  expect((await colleague.get(at('/notes'))).data.rows).toEqual([])
  expect((await owner.del(at(`/notes/${note.id}`))).status).toBe(404)
  expect((await hao.del(at(`/notes/${note.id}`))).error!.code).toBe('not_the_author')
  // The trail knows that there is a note, and nothing of it; nor does a copy of what is held about somebody.
  const trail = JSON.stringify((await owner.get('/api/audit?kind=talk_note')).data)
  expect(trail).toContain('growth.note')
  expect(trail).not.toContain('Taipei')
})
