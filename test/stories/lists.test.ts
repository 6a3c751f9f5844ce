import { beforeAll, describe, expect, test } from 'vitest'
import { freshIds, layRows } from '../rows'
import { newWorld, type Person } from '../world'

let owner: Person, limited: Person
const [rows, more] = [freshIds(), freshIds()]
beforeAll(async () => {
  const { agency } = await newWorld()
  owner = await agency.staff('owner')
  limited = await agency.staff('manager', { clients: [], events: [] })
  await layRows(agency, rows, 'One', { reader: owner.id })
  await layRows(agency, more, 'Two', { reader: owner.id })
})

describe.each([
  ['clients', 'client', ''], ['suppliers', 'supplier', ''], ['people', 'person', ''], ['events', 'event', ''],
  ['tasks', 'task', '&whose=all'], ['issues', 'issue', `&eventId=${rows.event}`], ['promises', 'promise', `&eventId=${rows.event}`],
  ['briefs', 'brief', ''], ['approvals', 'approval', ''], ['checklists', 'checklist', `&eventId=${rows.event}`], ['calls', 'call', `&clientId=${rows.client}`],
] as const)('the list of %s', (list, noun, of) => {
  const from = (cursor: string, person = owner) => person.get(`/api/${list}?cursor=${cursor}${of}`)

  test('goes on from a row of its own, and ends after its last', async () => {
    expect((await from(rows[noun])).status).toBe(200)
  })

  test('does not end for want of the row it should go on from', async () => {
    const gone = `${rows[noun].split('_')[0]}_00000000000000000000000000`
    expect(await from(gone)).toMatchObject({ status: 422, error: { code: 'unknown_cursor', details: { fields: { cursor: 'unknown_cursor' } } } })
    expect(await from('nonsense')).toMatchObject({ status: 422, error: { details: { fields: { cursor: 'unknown_cursor' } } } })
  })

  test('does not tell a row that its reader may not see from none', async () => {
    if (list === 'people') return
    expect((await from(rows[noun], limited)).status).toBe(422)
  })
})

test('imports and handovers are read page by page', async () => {
  for (const kind of ['clients', 'suppliers', 'clients']) await owner.post('/api/imports', { kind })
  const seen: string[] = []
  for (let at = '/api/imports?limit=2'; at; ) {
    const { data } = await owner.get(at)
    seen.push(...data.rows.map(({ id }: { id: string }) => id))
    at = data.next ? `/api/imports?limit=2&cursor=${data.next}` : ''
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBeGreaterThanOrEqual(3)
  expect((await owner.get(`/api/people/${owner.id}/handovers?limit=1`)).data).toEqual({ rows: [], next: null })
})

test('no list goes on from a row that never was, or from one of another list', async () => {
  const lists = ['audit?', 'bin?', 'notices?', 'tokens?', 'invitations?', 'imports?', 'letters?', 'views?', 'feeds?', 'plan-templates?', 'checklist-templates?', 'privacy/copies?',
    'threads?mine=open&', `signoffs?subjectId=${rows.brief}&`, `people/${owner.id}/handovers?`, `threads/talks?subjectKind=client&subjectId=${rows.client}&`]
  for (const list of lists) {
    expect(await owner.get(`/api/${list}limit=1`), list).toMatchObject({ status: 200 })
    for (const cursor of [rows.client, 'aud_00000000000000000000000000']) {
      expect(await owner.get(`/api/${list}cursor=${cursor}`), list).toMatchObject({ status: 422, error: { code: 'unknown_cursor' } })
    }
  }
})

test('views and templates are read page by page', async () => {
  for (const name of ['b', 'a', 'c']) await owner.post('/api/views', { list: 'suppliers', name, query: '' })
  const page = await owner.get('/api/views?list=suppliers&limit=2')
  expect(page.data.rows.map(({ name }: { name: string }) => name)).toEqual(['a', 'b'])
  expect((await owner.get(`/api/views?list=suppliers&limit=2&cursor=${page.data.next}`)).data).toMatchObject({ rows: [{ name: 'c' }], next: null })
  const first = (await owner.get('/api/plan-templates?limit=1')).data
  expect((await owner.get(`/api/plan-templates?limit=1&cursor=${first.next}`)).data.rows[0].id).not.toBe(first.rows[0].id)
})
