import { beforeAll, describe, expect, test } from 'vitest'
import { recordedEnv } from '../recorded'
import { fetchRaw, newWorld, origin, type Person, type World } from '../world'

let world: World
let staff: Person
let bank: string, school: string

beforeAll(async () => {
  world = await newWorld()
  staff = await world.agency.staff('owner')
  bank = (await staff.post('/api/clients', { name: '長江商業銀行', latin: 'Yangtze Bank', country: 'CN' })).data.id
  school = (await staff.post('/api/clients', { name: 'École Zürich', country: 'CH', notes: 'pays late, 信用差' })).data.id
  await staff.post('/api/suppliers', { name: '光影舞台', latin: 'Light & Shadow', country: 'CN', category: 'staging' })
  await staff.post('/api/briefs', { title: '重庆年度合作伙伴大会', clientId: bank })
  await world.settle()
})

async function found(person: Person, q: string, more = '') {
  const { status, data } = await person.get(`/api/search?q=${encodeURIComponent(q)}${more}`)
  expect(status).toBe(200)
  return data.groups.flatMap((group: { rows: { title: string }[] }) => group.rows.map(({ title }) => title)) as string[]
}

describe('one finds by', () => {
  test.each([
    ['年度', '重庆年度合作伙伴大会'], ['伙伴', '重庆年度合作伙伴大会'], ['作伙', '重庆年度合作伙伴大会'], ['大會', '重庆年度合作伙伴大会'], ['会', '重庆年度合作伙伴大会'],
    ['chongqing', '重庆年度合作伙伴大会'], ['cqnd', '重庆年度合作伙伴大会'], ['dahui', '重庆年度合作伙伴大会'], ['hzhb', '重庆年度合作伙伴大会'], ['年度 dahui', '重庆年度合作伙伴大会'],
    ['长江', '長江商業銀行'], ['yangt', '長江商業銀行'], ['bank yang', '長江商業銀行'], ['cjsyyh', '長江商業銀行'],
    ['ecole', 'École Zürich'], ['ZÜRICH', 'École Zürich'], ['zurich eco', 'École Zürich'], ['light shadow', '光影舞台'], ['gywt', '光影舞台'],
  ])('%s', async (typed, title) => {
    expect(await found(staff, typed)).toContain(title)
  })

  test.each(['银江', 'ngtze', '年度 银行', 'chongqin bank', '%', '_', "' or 1=1"])('and not by %s', async (typed) => {
    expect(await found(staff, typed)).toEqual([])
  })

  test('a person by name in any script, either part first, by initials and address', async () => {
    const colleague = await world.agency.staff('crew')
    const me = (await colleague.get('/api/people/' + colleague.id)).data
    await colleague.patch('/api/people/me', { revision: me.revision, family: '單', given: '曉芳', latin: 'Shan Hiu-fong' })
    await world.settle()
    for (const typed of ['单晓', '单', '晓芳', 'sxf', 'shanxiao', 'xiaofang', 'Shan Hiu', 'hiu fong', colleague.email, colleague.id]) {
      expect(await found(staff, typed), typed).toContain('單曉芳')
    }
    expect(await found(staff, 'danxiao')).toEqual([])
  })

  test('everything that was typed, each group with what it belongs to', async () => {
    const { data } = await staff.get(`/api/search?q=${encodeURIComponent('年度')}`)
    expect(data).toEqual({
      partial: false, building: false,
      groups: [{ kind: 'brief', total: 1, next: null, rows: [expect.objectContaining({ title: '重庆年度合作伙伴大会', parent: { id: bank, kind: 'client', title: '長江商業銀行' }, facts: { state: 'draft' } })] }],
    })
  })
})

describe('what is found follows what is so', () => {
  test('a changed name leaves its old words', async () => {
    const { id, revision } = (await staff.post('/api/clients', { name: '晨星科技', country: 'CN' })).data
    await staff.patch(`/api/clients/${id}`, { revision, name: '暮云科技' })
    await world.settle()
    expect(await found(staff, '暮云')).toEqual(['暮云科技'])
    expect(await found(staff, '晨星')).toEqual([])
    expect(await found(staff, 'chenxing')).toEqual([])
  })

  test('exact comes before beginning, beginning before inside', async () => {
    for (const name of ['新蓝海', '蓝海湾', '蓝海']) await staff.post('/api/clients', { name, country: 'CN' })
    await world.settle()
    expect(await found(staff, '蓝海')).toEqual(['蓝海', '蓝海湾', '新蓝海'])
    expect(await found(staff, 'lanhai')).toEqual(['蓝海', '蓝海湾', '新蓝海'])
  })

  test('by pages, each once, as long as one likes', async () => {
    for (let n = 0; n < 53; n++) await staff.post('/api/suppliers', { name: `Lantern ${n}`, country: 'CN', category: 'av' })
    await world.settle()
    const first = (await staff.get('/api/search?q=lantern')).data.groups[0]
    expect(first).toMatchObject({ total: 53, rows: { length: 5 } })
    const [page] = (await staff.get('/api/search?q=lantern&kind=supplier')).data.groups
    const [rest] = (await staff.get(`/api/search?q=lantern&kind=supplier&cursor=${encodeURIComponent(page.next)}`)).data.groups
    expect([page.rows.length, rest.rows.length, rest.next, rest.total]).toEqual([50, 3, null, 53])
    expect(new Set([...page.rows, ...rest.rows].map(({ id }) => id)).size).toBe(53)
    const onwards = (await staff.get(`/api/search?q=lantern&kind=supplier&cursor=${encodeURIComponent(first.next)}`)).data.groups[0]
    expect(onwards.rows[0].id).toBe(page.rows[5].id)
  })

  test.each(['kind=supplier&cursor=x', 'cursor=2~2026-11-25T08:00:00.000Z~sup_1', 'kind=ghost'])('%s: 422', async (asked) => {
    expect((await staff.get(`/api/search?q=x&${asked}`)).status).toBe(422)
  })

  test('nothing typed: 422', async () => {
    expect((await staff.get('/api/search?q=%20')).status).toBe(422)
  })
})

describe('nobody finds what they may not see', () => {
  test('limited staff find their clients’ things and colleagues, and nothing else', async () => {
    const limited = await world.agency.staff('coordinator', { clients: [bank], events: [] })
    const blind = await world.agency.staff('coordinator', { clients: [], events: [] })
    await staff.post('/api/briefs', { title: 'Zürich 年度 school fair', clientId: school })
    await world.settle()
    expect(await found(limited, '年度')).toEqual(['重庆年度合作伙伴大会'])
    expect(await found(limited, 'zurich')).toEqual([])
    expect(await found(limited, 'light')).toEqual([])
    expect(await found(blind, '年度')).toEqual([])
  })

  test('a client finds theirs, none of the internal and not by notes', async () => {
    const client = await world.agency.client({ client: school })
    expect(await found(client, 'ecole')).toEqual(['École Zürich'])
    expect(await found(client, '信用')).toEqual([])
    expect(await found(client, '长江')).toEqual([])
    expect(await found(client, client.email)).toEqual([])
  })

  test('a supplier finds itself alone; another agency nothing', async () => {
    const supplierId = (await staff.post('/api/suppliers', { name: '晴空灯光', country: 'CN', category: 'av' })).data.id
    await world.settle()
    const supplier = await world.agency.supplier(supplierId)
    expect(await found(supplier, '晴空')).toEqual(['晴空灯光'])
    expect(await found(supplier, '光影')).toEqual([])
    for (const other of [await world.neighbour.staff('owner'), await world.other.staff('owner')]) expect(await found(other, '晴空')).toEqual([])
  })
})

test('a search is three questions to the databases, the session among them', async () => {
  for (const q of ['年度', 'dahui 年度', '会', 'a']) {
    const { env: bindings, recording } = recordedEnv()
    await fetchRaw(new Request(`${origin}/api/search?q=${encodeURIComponent(q)}`, { headers: { cookie: staff.cookie } }), bindings)
    expect(recording.trips, q).toBeLessThanOrEqual(3)
  }
})
