import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { audit } from '../../db/schema/agency/kernel'
import { newId } from '../../workers/kernel/ids'
import { fetchRaw, newWorld, origin, type Person, type TestAgency } from '../world'

const { agency, other } = await newWorld()
const [ours, theirs] = [await agency.newClient('Ours'), await agency.newClient('Theirs')]
const auditor = await agency.staff('auditor')
const limited = await agency.staff('auditor', { clients: [ours], events: [] })
const blind = await agency.staff('auditor', { clients: [], events: [] })
const doer = await agency.staff('coordinator')

let counted = 0
/** One deed on record; the trail is append-only and made by `commit`, so its CHECK wants one changed row. */
async function deed({ db, id }: TestAgency, row: Partial<typeof audit.$inferInsert> = {}) {
  const at = new Date(Date.UTC(2026, 10, 1) + ++counted * 3_600_000)
  const values = {
    agencyId: id, id: newId('audit', at.getTime()), at: at.toISOString(), actorKind: 'staff', actorId: doer.id, action: 'brief.start', subjectKind: 'brief', subjectId: `bri_${counted}`,
    clientId: ours, before: null, after: { title: `Gala ${counted}` }, requestId: 'req_1', bulk: false, rowsChanged: 1, ...row,
  }
  await db.insert(audit).values(values)
  return values
}
const ids = (answer: { data: { rows: { id: string }[] } }) => answer.data.rows.map(({ id }) => id)

const first = await deed(agency)
const second = await deed(agency, { clientId: theirs, action: 'brief.submit', before: { state: 'draft' }, after: { state: 'submitted' } })
const third = await deed(agency, { clientId: null, action: 'membership.end', subjectKind: 'person', subjectId: 'per_9', actorId: auditor.id })
const foreign = await deed(other)

describe('the audit', () => {
  test('tells who did what to what, when, before and after; newest first', async () => {
    const { data } = await auditor.get('/api/audit')
    expect(data.rows.map(({ id }: { id: string }) => id)).toEqual([third.id, second.id, first.id])
    expect(data.rows[1]).toMatchObject({
      at: second.at, action: 'brief.submit', subject: { kind: 'brief', id: second.subjectId }, before: { state: 'draft' }, after: { state: 'submitted' },
      actor: { kind: 'staff', id: doer.id, family: expect.stringMatching(/^Family/), given: expect.stringMatching(/^Given/), latin: null },
    })
  })

  test('binds limited staff to their clients, in pages and in the export; an empty list sees nothing', async () => {
    expect(ids(await limited.get('/api/audit'))).toEqual([first.id])
    expect(ids(await limited.get(`/api/audit?subject=${second.subjectId}`))).toEqual([])
    expect(ids(await blind.get('/api/audit'))).toEqual([])
    const { data } = await limited.get('/api/audit/export')
    expect(data).toContain(first.subjectId)
    expect(data).not.toContain(second.subjectId)
    expect((await blind.get('/api/audit/export')).data.trim().split('\r\n')).toHaveLength(1)
  })

  test('of another agency is nowhere', async () => {
    expect(JSON.stringify((await auditor.get('/api/audit')).data)).not.toContain(foreign.id)
    expect((await auditor.get('/api/audit/export')).data).not.toContain(foreign.agencyId)
    expect((await auditor.get(`/api/audit?cursor=${foreign.id}&action=agency.found`)).error?.code).toBe('unknown_cursor')
  })

  test.each([
    [`person=${auditor.id}`, [third.id]],
    ['action=brief.submit', [second.id]],
    ['kind=brief', [second.id, first.id]],
    [`subject=${first.subjectId}`, [first.id]],
    [`from=${second.at}`, [third.id, second.id]],
    [`to=${second.at}`, [first.id]],
    [`from=${encodeURIComponent(second.at.replace('Z', '').replace(/T(\d\d)/, (_, hour) => `T${String(Number(hour) + 8).padStart(2, '0')}`) + '+08:00')}`, [third.id, second.id]],
    [`kind=brief&person=${auditor.id}`, []],
  ])('is filtered by %s', async (query, expected) => {
    expect(ids(await auditor.get(`/api/audit?${query}`))).toEqual(expected)
  })

  test.each(['from=yesterday', 'from=2026-02-30T00:00:00Z', 'colour=red'])('refuses %s', async (query) => {
    expect((await auditor.get(`/api/audit?${query}`)).status).toBe(422)
  })

  test.each(['crew', 'trainer', 'coordinator'] as const)('is not for %s, nor its export', async (role) => {
    const somebody = await agency.staff(role)
    for (const path of ['/api/audit', '/api/audit/export']) expect((await somebody.get(path)).status).toBe(403)
  })
})

describe('the export', () => {
  test('opens in a spreadsheet: a byte order mark, one line per deed, nothing that runs', async () => {
    await deed(agency, { action: '=HYPERLINK("https://evil.example")', after: { title: '晚宴, "Gala"\nnight' } })
    const response = await fetchRaw(new Request(`${origin}/api/audit/export`, { headers: { cookie: auditor.cookie } }))
    const { headers } = response
    const bytes = new Uint8Array(await response.arrayBuffer())
    const data = new TextDecoder().decode(bytes)
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="Audit \d{4}-\d\d-\d\d\.csv"/)
    expect(data.startsWith('When,Person,By,')).toBe(true)
    expect(data).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
    expect(data).toContain('晚宴')
  })

  test('writes a name as its bearer does', async () => {
    const owner = await other.staff('owner')
    const { revision } = (await owner.get(`/api/people/${owner.id}`)).data
    await owner.patch('/api/people/me', { revision, family: '陳', given: '浩' })
    expect((await owner.get('/api/audit/export')).data).toContain(',陳浩,')
  })

  test('takes the same filters', async () => {
    const { data } = await auditor.get('/api/audit/export?action=brief.submit')
    expect(data.trim().split('\r\n')).toHaveLength(2)
  })
})

test('pages of fifty follow each other without a gap; the export holds them all', async () => {
  const busy = other
  const reader = await busy.staff('auditor')
  const rows = Array.from({ length: 10_050 }, (_, n) => n)
  await busy.db.run(sql`insert into audit (agency_id, id, at, actor_kind, action, subject_kind, subject_id, request_id, bulk, rows_changed)
    select ${busy.id}, 'aud_x' || printf('%06d', value), '2026-11-02T00:00:00.000Z', 'system', 'task.create', 'task', 'tsk_' || value, 'req_2', 0, 1 from json_each(${JSON.stringify(rows)})`)
  const seen: string[] = []
  let cursor: string | null = ''
  for (let page = 0; page < 3; page++) {
    const { data } = await reader.get(`/api/audit?action=task.create${cursor ? `&cursor=${cursor}` : ''}`)
    seen.push(...data.rows.map(({ subject }: { subject: { id: string } }) => subject.id))
    cursor = data.next
  }
  expect(seen).toEqual(Array.from({ length: 150 }, (_, n) => `tsk_${10_049 - n}`))

  const lines = (await reader.get('/api/audit/export?action=task.create')).data.trim().split('\r\n')
  expect(lines).toHaveLength(10_051)
})

test('what the trail holds against its seals is what the asker sees of it', async () => {
  await doer.patch(`/api/clients/${theirs}`, { revision: 1, notes: 'Sealed' })
  const seals = async (person: Person) => (await person.get(`/api/audit/verification?subject=${theirs}`)).data.rows
  expect([await seals(auditor), await seals(limited), await seals(blind)]).toEqual([1, 0, 0])
})
