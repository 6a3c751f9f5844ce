import { beforeAll, describe, expect, test } from 'vitest'
import { app } from '../../workers/app'
import { openapi, routesOf } from '../../workers/kernel/openapi'
import { mayRole, type Action } from '../../workers/kernel/permissions'
import { parameters } from '../../workers/parameters'
import { summaries } from '../../workers/summaries'
import { freshIds, layRows } from '../rows'
import { newWorld, type Person } from '../world'

type Operation = { summary?: string; 'x-permission'?: Action; parameters?: { name: string; in: string; description?: string }[]; responses: Record<string, { content?: { 'application/json': { schema: { properties?: Record<string, unknown> } } } }> }
const document = openapi(app, { summaries, parameters })
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, path, ...(operation as Operation) })))

const answerOf = ({ responses }: Operation) => responses['200']?.content?.['application/json'].schema.properties ?? {}
const asks = ({ parameters = [] }: Operation, name: string) => parameters.some((one) => one.in === 'query' && one.name === name)

/** A vocabulary, one's few devices, views, calendars and imports, the readers of a talk, the newest of what was not delivered, what somebody leaves behind, the agency's own tables, the mailbox of development; and the feed, which has no last page. */
/** What comes whole, because it cannot grow without end. */
const noLists: Record<string, string> = {
  '/api/training/progress': 'what one person works for: a handful',
  '/api/training/schemes': 'a dozen certificates in their editions',
  '/api/notices/choices': 'one for each kind of news',
  '/api/sessions': 'one for each device, and they end by themselves',
  '/api/push': 'twenty devices at most',
  '/api/imports/{id}': 'the first rows of a preview; the problems come as a file',
  '/api/threads/readers': 'whom a field offers',
  '/api/credentials/{id}/links': 'to whom one round was opened: three at a time at most',
  '/api/people/{id}/holdings': 'what one person has in hand, before it is handed over in one act',
  '/api/dev/mails': 'only in development',
  '/api/changes': 'goes on by its own count, not by a row',
  '/api/plan-templates/{id}/schedule': 'the lines of one template',
  '/api/briefs/{id}/readers': 'the contacts of one client',
  '/api/briefs/{id}/links': 'the links by which one version was sent to be signed',
  '/api/clients/{id}/files': 'the papers of one client',
  '/api/suppliers/comparison': 'those that were named, four at most',
  '/api/credentials/kinds': 'what an agency asks for, a few dozen kinds',
  '/api/events/{id}/candidates': 'fifty at most, of whom one is chosen',
  '/api/bookings/candidates': 'fifty at most, of whom ten are asked',
  '/api/bookings/passes': 'those who come to one event: a gate wants them all',
  '/api/suppliers/{id}/crew': 'those of one supplier, and each is looked at with the others',
  '/api/evaluations': 'what was said of one job',
  '/api/suppliers/{id}/exceptions': 'what one supplier asked for',
  '/api/suppliers/exceptions': 'those that wait for an answer, as many as one looks through',
  '/api/suppliers/regions': 'parts of countries, the same for everybody',
}
const isList = (operation: (typeof operations)[number]) =>
  operation.name.startsWith('GET') && (answerOf(operation).rows as { type?: string } | undefined)?.type === 'array' && !operation.path.endsWith('/choices') && !operation.path.startsWith('/api/agencies/current/') && !(operation.path in noLists)

test('every operation says in a sentence what it is for', () => {
  expect(operations.filter(({ summary }) => !summary).map(({ name }) => name), 'add a line to workers/summaries.ts').toEqual([])
  const routes = routesOf(app).map(({ method, path }) => `${method} ${path.replace(/\{[^}]*\}/g, '')}`)
  expect(Object.keys(summaries).filter((name) => !routes.includes(name))).toEqual([])
  for (const { name, summary } of operations) expect(summary, name).toMatch(/^[A-Z].*\.$/)
})

test('every parameter says what it means', () => {
  const used = operations.flatMap(({ path: _, ...one }) => (one.parameters ?? []).map(({ name, description }) => ({ of: one.name, name, description })))
  expect(used.length).toBeGreaterThan(150)
  expect(used.filter(({ description }) => !description).map(({ of, name }) => `${of} ${name}`), 'add a line to workers/parameters.ts').toEqual([])
  const said = new Set(used.map(({ description }) => description))
  expect(Object.entries(parameters).filter(([, words]) => !said.has(words)).map(([name]) => name)).toEqual([])
})

test('every list is read on in the same way', () => {
  const lists = operations.filter(isList)
  expect(lists.length).toBeGreaterThan(8)
  expect(lists.filter((list) => !asks(list, 'cursor') || !asks(list, 'limit') || !('next' in answerOf(list))).map(({ name }) => name)).toEqual([])
})

describe('a list with a limit', () => {
  const ids = freshIds()
  const about = { subjectKind: 'client', subjectId: ids.client }
  let owner: Person
  beforeAll(async () => {
    const { agency } = await newWorld()
    owner = await agency.staff('owner')
    await layRows(agency, ids, 'One', { reader: owner.id })
    await layRows(agency, freshIds(), 'Two', { reader: owner.id })
    await owner.post('/api/privacy/notices', { validFrom: '2099-01-01', texts: { en: 'a', 'zh-Hans': 'b', 'zh-Hant': 'c' }, asksAgain: false })
    for (const text of ['One', 'Two']) await owner.post('/api/threads', { ...about, text })
  })

  const more: Record<string, string> = { '/api/availability/blocked': `&supplierId=${ids.supplier}`, '/api/threads': '&mine=open', '/api/tasks': '', '/api/signoffs': '&subjectId=bri_none', '/api/checklists': '&eventId=evt_none', '/api/calls': `&clientId=${ids.client}`, '/api/threads/talks': `&${new URLSearchParams(about)}` }
  const lists = operations.filter(isList).filter(({ path, ...one }) => !path.includes('{') && mayRole('owner', one['x-permission']!))
  test.each(lists.map(({ path }) => path))('%s gives no more than that, and another with the cursor', async (path) => {
    const page = async (cursor = '') => (await owner.get(`${path}?limit=1${more[path] ?? ''}${cursor && `&cursor=${cursor}`}`)).data
    const first = await page()
    expect(first.rows.length).toBeLessThanOrEqual(1)
    if (first.next) expect((await page(first.next)).rows).not.toEqual(first.rows)
    for (const limit of ['0', '201', 'all']) expect((await owner.get(`${path}?limit=${limit}${more[path] ?? ''}`)).status).toBe(422)
  })
})
