import { env } from 'cloudflare:test'
import { and, asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { outbox } from '../../db/schema/agency/kernel'
import { people } from '../../db/schema/agency/people'
import { invitations, memberships } from '../../db/schema/directory'
import { open } from '../../workers/kernel/db'
import { aToken } from '../tokens'
import { caller, fetchRaw, newWorld, origin, type Person, type World } from '../world'
import { apply, checked, full, opened, table, undo, utf8 } from './imports-steps'

let world: World
let boss: Person
beforeEach(async () => {
  world = await newWorld()
  boss = await world.agency.staff('owner')
})

const head = '姓,名,拉丁字母名称,邮箱,角色,客户,电话,职位,部门,语言'
const bring = (by: Person, ...rows: string[]) => checked(world, by, table(head, ...rows), { kind: 'people' })
const codes = ({ problems }: { problems: { line: number; field: string; code: string }[] }) => problems.map(({ line, field, code }) => [line, field, code])
const of = (email: string) => world.agency.db.select().from(people).where(and(eq(people.agencyId, world.agency.id), eq(people.email, email)))
const invitationsOf = () => open(env.DIRECTORY).select().from(invitations).where(eq(invitations.agencyId, world.agency.id))
const mailsTo = async (email: string) => (await world.mails()).filter((mail) => mail.to === email)
const fresh = (name: string) => `${name}-${world.agency.id.slice(-8)}@convoke.test`

describe('people come in as a table', () => {
  test('as invited, with all that was said of them; each gets one mail, once it is in place, and joins by it', async () => {
    await world.agency.newClient('Meridian Health')
    expect((await boss.put('/api/agencies/current/departments', { revision: 0, names: { en: 'Stage', 'zh-Hans': '舞台部', 'zh-Hant': '舞台部' } })).status).toBeLessThan(300)
    const [hao, iris] = [fresh('hao'), fresh('iris')]
    const import_ = await bring(boss, `陈,昊,Chen Hao,${hao.toUpperCase()},现场人员,,138 0013 8000,Rigger,舞台部,繁體中文`, `Marsh,Iris,,${iris},client_signer,meridian health,,,,`)
    expect(import_).toMatchObject({ fresh: 2, wrong: 0, existings: ['skip', 'refuse'] })
    expect(import_.rows[1].values).toEqual({ family: 'Marsh', given: 'Iris', email: iris, role: 'client_signer', client_id: 'meridian health', locale: 'en' })
    expect([await of(hao), await invitationsOf(), await mailsTo(hao)]).toEqual([[], [], []])

    const at = Date.now()
    expect((await apply(boss, import_)).status).toBe(201)
    expect(await of(hao)).toMatchObject([{ family: '陈', given: '昊', latin: 'Chen Hao', role: 'crew', state: 'invited', scope: 'all', phone: '+8613800138000', position: 'Rigger', departmentId: expect.any(String), locale: 'zh-Hant', clientId: null, sortName: 'chen hao' }])
    expect(await of(iris)).toMatchObject([{ role: 'client_signer', scope: { clients: [], events: [] }, clientId: expect.any(String), locale: 'en' }])
    const due = await world.agency.db.select({ dueAt: outbox.dueAt }).from(outbox).where(and(eq(outbox.agencyId, world.agency.id), eq(outbox.kind, 'person.to_invite'))).orderBy(asc(outbox.dueAt))
    expect(Date.parse(due[1]!.dueAt) - Date.parse(due[0]!.dueAt)).toBe(2000)
    expect(Date.parse(due[0]!.dueAt)).toBeGreaterThanOrEqual(at - 1000)

    await world.settle()
    expect([(await mailsTo(hao)).map(({ kind, locale }) => [kind, locale]), (await mailsTo(iris)).length]).toEqual([[['person.invited', 'zh-Hant']], 1])
    expect((await invitationsOf()).map(({ email, invitedBy }) => [email, invitedBy]).sort()).toEqual([[hao, boss.id], [iris, boss.id]])
    const left = await world.agency.db.select({ payload: outbox.payload }).from(outbox).where(eq(outbox.agencyId, world.agency.id))
    expect(JSON.stringify(left)).not.toContain('token')

    const token = /invitations\/(\w+)/.exec((await mailsTo(hao))[0]!.text)![1]
    expect((await caller().post('/api/invitations/acceptance', { token, family: '陈', given: '昊', latin: 'Chen Hao', password: 'paper-lanterns-at-noon' })).status).toBe(201)
    const [{ id } = { id: '' }] = await of(hao)
    expect(await open(env.DIRECTORY).select().from(memberships).where(eq(memberships.id, id))).toMatchObject([{ role: 'crew', scope: 'all' }])
    expect((await of(hao))[0]).toMatchObject({ state: 'active', phone: '+8613800138000' })
  })

  test('nothing of what is wrong comes in, and every cell of it is told', async () => {
    const taken = await world.agency.staff('crew')
    await world.agency.newClient('Meridian')
    const import_ = await bring(boss,
      `A,,,${fresh('a')},Boss,,,,,`, `B,,,no address,crew,,,,,`, `C,,,${fresh('c')},client_signer,Nobody Ltd,,,,`, `D,,,${fresh('d')},crew,Meridian,,,,`,
      `E,,,${fresh('e')},crew,,12,,,`, `F,,,${fresh('f')},crew,,,,Nowhere,`, `G,,,${fresh('g')},crew,,,,,Klingon`, `,,,${fresh('h')},crew,,,,,`, `I,,,${taken.email},crew,,,,,`, `J,,,${fresh('j')},crew,,,,,`, `K,,,${fresh('j')},crew,,,,,`)
    expect(import_).toMatchObject({ fresh: 1, skipped: 1, wrong: 9 })
    expect(codes(import_)).toEqual([
      [2, 'role', 'not_a_role'], [3, 'email', 'not_an_address'], [4, 'client_id', 'unknown_client'], [5, 'client_id', 'not_for_this_role'], [6, 'phone', 'not_a_phone'],
      [7, 'department_id', 'unknown_department'], [8, 'locale', 'not_a_language'], [9, 'family', 'required'], [12, 'email', 'twice_in_file'],
    ])
    expect((await apply(boss, import_)).status).toBe(201)
    await world.settle()
    expect((await invitationsOf()).map(({ email }) => email)).toEqual([fresh('j')])
  })

  test('who is there already is never changed; who has left may come in anew', async () => {
    const [crew, gone] = [await world.agency.staff('crew'), await world.agency.staff('crew')]
    await boss.del(`/api/people/${gone.id}/membership`)
    const { id } = await opened(boss, table(head, `New,Name,,${crew.email},owner,,,,,`, `Back,Again,,${gone.email},crew,,,,,`), { kind: 'people' })
    const { revision, mapping } = await full(boss, id)
    const check = (existing: string) => boss.put(`/api/imports/${id}/mapping`, { revision, mapping, existing })
    expect((await check('update')).error?.details.fields).toEqual({ existing: 'not_an_option' })
    expect((await check('skip')).status).toBe(200)
    await world.settle()
    const import_ = await full(boss, id)
    expect(import_).toMatchObject({ fresh: 1, skipped: 1, wrong: 0 })
    expect((await apply(boss, import_)).status).toBe(201)
    expect(await of(crew.email)).toMatchObject([{ role: 'crew', revision: 1 }])
    expect((await of(gone.email)).map(({ state }) => state).sort()).toEqual(['ended', 'invited'])
  })
})

describe('nobody gives more than they have', () => {
  test('a director makes no owner, a coordinator no manager; crew bring in nobody', async () => {
    const [director, coordinator, crew] = [await world.agency.staff('director'), await world.agency.staff('coordinator'), await world.agency.staff('crew')]
    expect(codes(await bring(director, `A,,,${fresh('a')},owner,,,,,`))).toEqual([[2, 'role', 'role_not_yours_to_give']])
    expect(codes(await bring(coordinator, `A,,,${fresh('a')},manager,,,,,`, `B,,,${fresh('b')},crew,,,,,`))).toEqual([[2, 'role', 'role_not_yours_to_give']])
    expect((await crew.post('/api/imports', { kind: 'people' })).status).toBe(403)
  })

  test('limited staff bring in contacts of their clients; another client is as if it were none', async () => {
    const mine = await world.agency.newClient('Mine')
    await world.agency.newClient('Theirs')
    const limited = await world.agency.staff('manager', { clients: [mine], events: [] })
    const import_ = await bring(limited, `A,,,${fresh('a')},client_viewer,Mine,,,,`, `B,,,${fresh('b')},client_viewer,Theirs,,,,`, `C,,,${fresh('c')},crew,,,,,`)
    expect(codes(import_)).toEqual([[3, 'client_id', 'unknown_client'], [4, 'role', 'outside_your_scope']])
    expect((await apply(limited, import_)).status).toBe(201)
    expect(await of(fresh('a'))).toMatchObject([{ clientId: mine }])
  })

  test('a program does nothing with what its person began, not even look: people are not for tokens', async () => {
    const import_ = await bring(boss, `A,,,${fresh('a')},crew,,,,,`)
    const clients = (await boss.post('/api/imports', { kind: 'clients' })).data
    const robot = await aToken(world.agency, boss, { scopes: ['import.*', 'invitation.*', 'client.*'] })
    const path = `/api/imports/${import_.id}`
    expect((await robot.get('/api/imports')).data.rows.map(({ id }: { id: string }) => id)).toEqual([clients.id])
    expect((await robot.get(`/api/imports/${clients.id}`)).status).toBe(200)
    const { revision, mapping } = import_
    const asked = [
      robot.get(path), robot.get(`${path}/problems?format=csv&language=en`), robot.put(`${path}/mapping`, { revision, mapping, existing: 'skip' }),
      robot.post(`${path}/application`, { revision }), robot.post(`${path}/cancellation`),
    ]
    for (const { status } of await Promise.all(asked)) expect(status).toBe(403)
    expect(await of(fresh('a'))).toEqual([])
    expect((await apply(boss, import_)).status).toBe(201)
    expect((await robot.post(`${path}/undoing`, { revision: revision + 1 })).status).toBe(403)
  })

  test('who has lost the role meanwhile puts nothing in place', async () => {
    const director = await world.agency.staff('director')
    const import_ = await bring(director, `A,,,${fresh('a')},director,,,,,`, `B,,,${fresh('b')},crew,,,,,`)
    expect((await boss.patch(`/api/people/${director.id}/membership`, { revision: 1, role: 'manager' })).status).toBe(200)
    expect((await apply(director, import_)).error?.code).toBe('role_not_yours_to_give')
    expect([await of(fresh('a')), await of(fresh('b'))]).toEqual([[], []])
  })
})

describe('taken back', () => {
  test('nobody is left, and the links that were sent are dead', async () => {
    const done = (await apply(boss, await bring(boss, `A,,,${fresh('a')},crew,,,,,`))).data
    await world.settle()
    const token = /invitations\/(\w+)/.exec((await mailsTo(fresh('a')))[0]!.text)![1]
    expect((await undo(boss, done)).data.state).toBe('undone')
    await world.settle()
    expect(await of(fresh('a'))).toEqual([])
    expect((await caller().get(`/api/invitations/by-token/${token}`)).error?.code).toBe('invitation_withdrawn')
  })

  test('before the mails have left, none leaves; once somebody has joined, it stays', async () => {
    const one = (await apply(boss, await bring(boss, `A,,,${fresh('a')},crew,,,,,`))).data
    await undo(boss, one)
    await world.settle()
    expect([await mailsTo(fresh('a')), await invitationsOf()]).toEqual([[], []])

    const other = (await apply(boss, await bring(boss, `B,,,${fresh('b')},crew,,,,,`))).data
    await world.settle()
    const token = /invitations\/(\w+)/.exec((await mailsTo(fresh('b')))[0]!.text)![1]
    await caller().post('/api/invitations/acceptance', { token, family: 'B', given: '', latin: null, password: 'paper-lanterns-at-noon' })
    expect((await undo(boss, other)).error?.code).toBe('import_in_use')
  })
})

test('what goes out comes in: the list as a file has the columns of the table', async () => {
  const client = await world.agency.newClient('Meridian')
  await world.agency.client({ client })
  for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
    const exported = await fetchRaw(new Request(`${origin}/api/people/export?format=xlsx&language=${language}`, { headers: { cookie: boss.cookie } }))
    const import_ = await checked(world, boss, new Uint8Array(await exported.arrayBuffer()), { kind: 'people', name: 'people.xlsx' })
    expect(import_, language).toMatchObject({ fresh: 0, skipped: 2, wrong: 0 })
    expect(import_.mapping.filter(Boolean).sort()).toEqual(import_.fields.map(({ field }: { field: string }) => field).sort())
  }
  const { data } = await boss.get('/api/imports/templates/people?language=zh-Hant')
  expect(data).toContain('姓,名,拉丁字母名稱,稱呼,電子郵件,角色,客戶,電話,職稱,部門,語言')
  expect(await checked(world, boss, utf8(data), { kind: 'people' })).toMatchObject({ fresh: 1, wrong: 0 })
})
