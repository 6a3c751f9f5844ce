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
