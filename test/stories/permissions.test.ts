import { beforeAll, describe, expect, test } from 'vitest'
import { app } from '../../workers/app'
import { routesOf, openapi } from '../../workers/kernel/openapi'
import { mayRole, permissions } from '../../workers/kernel/permissions'
import { audienceOf, roles, type Role } from '../../workers/kernel/rules/roles'
import { covers } from '../../workers/kernel/rules/token-scopes'
import { parameters } from '../../workers/parameters'
import { summaries } from '../../workers/summaries'
import { agencyTokenOf, paperFileOf, trainingFileOf, findingFileOf, freshIds, layRows, nounOf, unknownIds, type Rows } from '../rows'
import { sample } from '../sample'
import { aToken } from '../tokens'
import { caller, newWorld, type Person, type World } from '../world'

/**
 * Every route × every role × {own, other's, another agency's, unknown, ended session}. It reads the routes from the
 * app itself: a new route is in the matrix the moment it exists, and fails here until the matrix can reach it.
 */
const routes = routesOf(app)
const guarded = routes.filter((route) => route.action)
/** All that a token can be for, and the words for what none can. */
const everything = [...new Set(Object.keys(permissions).map((action) => `${action.split('.')[0]}.*`))]
const document = openapi(app, { summaries, parameters })

const nounIn = (path: string) => (isTalk(path) ? 'talk' : nounOf[path.split('/')[2] ?? ''])
const isTalk = (path: string) => /^\/api\/threads\/:id\/(comments|reading|visibility)/.test(path)
/** Rows that a route names beside the one of its noun. */
const further: Record<string, keyof Rows> = {
  assessmentId: 'assessment', dutyId: 'duty', postId: 'post', experienceId: 'experience', appraisalId: 'appraisal', noteId: 'note', cycleId: 'cycle', schemeId: 'scheme', offerId: 'qualification', limitId: 'restriction', exceptionId: 'exception',
  blockedId: 'blocked', fileId: 'file', leaveId: 'leave', linkId: 'link', signingId: 'signing', paperLinkId: 'paper_link', messageId: 'comment',
}
const fill = (path: string, rows: Rows) => path
  .replace('credentials/:id/files/:fileId', () => `credentials/${rows.credential}/files/${paperFileOf(rows)}`).replace('training/:id/files/:fileId', () => `training/${rows.training}/files/${trainingFileOf(rows)}`)
  .replace('assessments/:assessmentId/files/:fileId', () => `assessments/${rows.assessment}/files/${findingFileOf(rows)}`)
  .replace('places/:personId', () => `places/per_${rows.course_session}`).replace('agency-tokens/:id', () => `agency-tokens/${agencyTokenOf(rows)}`)
  .replace(/:number(\{[^}]*\})?/, '1').replace(':field', 'goal').replace('templates/:kind', 'templates/clients').replace(':kind', 'event.made')
  .replace(/:(\w+Id)\b/g, (param, name: string) => (further[name] ? rows[further[name]] : param))
  .replace(':id', () => rows[nounIn(path)!])

let world: World
let own: Rows, others: Rows, foreign: Rows
type Caller = ReturnType<typeof caller>
const everyone = {} as Record<Role, Person>
const limited = {} as Record<'coordinator' | 'auditor', Person>
let blind: Person
const narrow = {} as Record<Role, Caller>, wide = {} as Record<Role, Caller>
let over: Caller[]

beforeAll(async () => {
  world = await newWorld()
  const { agency, neighbour } = world
  own = freshIds()
  const join = (role: Role) => {
    const audience = audienceOf(role)
    return agency.join(role, { clientId: audience === 'client' ? own.client : undefined, supplierId: audience === 'supplier' ? own.supplier : undefined })
  }
  for (const role of roles) everyone[role] = await join(role)
  for (const role of ['coordinator', 'auditor'] as const) limited[role] = await agency.staff(role, { clients: [own.client], events: [] })
  blind = await agency.staff('manager', { clients: [], events: [] })
  for (const role of roles) {
    narrow[role] = await aToken(agency, everyone[role], { scopes: ['nothing.read'] })
    wide[role] = await aToken(agency, everyone[role], { scopes: everything })
  }
  over = [await aToken(agency, everyone.owner, { scopes: everything, expiresAt: '2020-01-01T00:00:00.000Z' }), await aToken(agency, everyone.owner, { scopes: everything, revokedAt: '2020-01-01T00:00:00.000Z' })]
  await layRows(agency, own, 'Own')
  others = await layRows(agency, freshIds(), 'Others')
  foreign = await layRows(neighbour, freshIds(), 'Foreign')
  // The same ids once more, in an agency on the same shard: an answer must never come from there.
  await layRows(neighbour, own, 'Twin')
})

function ask(person: Person | Caller, { method, path }: { method: string; path: string }, rows: Rows) {
  const operation = (document.paths[path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}')] as Record<string, { parameters?: { name: string; in: string; required?: boolean }[]; requestBody?: { content: Record<string, { schema: object }> } }>)[method.toLowerCase()]!
  const schema = operation.requestBody?.content['application/json']?.schema
  const known = { ...Object.fromEntries(Object.values(rows).map((id) => [/^\w+?_/.exec(id)![0], id])), revision: 1, comment: 'Said why', eventId: rows.event, thingId: rows.task, subjectKind: 'brief', subjectId: rows.brief, sha256: '0'.repeat(64), clientId: rows.client, scope: 'all', value: 'x', region: 'CN' }
  const asked = (operation.parameters ?? []).filter((one) => one.in === 'query' && one.required).map(({ name }) => `${name}=${sample({}, { ...known, from: '2027-03-09', to: '2027-03-10', duty: 'coordinator' }, name)}`)
  const to = fill(path, rows) + (asked.length > 0 ? `?${asked.join('&')}` : '')
  if (method === 'GET') return person.get(to)
  const send = { POST: person.post, PUT: person.put, PATCH: person.patch, DELETE: person.del }[method]!
  return send(to, schema ? sample(schema, known) : undefined, path.includes('/parts/') ? { 'content-type': 'application/octet-stream', 'content-length': '0' } : {})
}

test('every route says who may call it', () => {
  expect(routes.filter((route) => !route.action && !route.open).map(({ method, path }) => `${method} ${path}`)).toEqual([])
})

test('the matrix can reach every route that names a row', () => {
  expect(guarded.filter(({ path }) => path.includes(':id') && !nounIn(path)).map(({ path }) => path)).toEqual([])
})

describe.each(guarded.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (_, route) => {
  const names = route.path.includes(':id')

  test('without a session, or with one that has ended: 401', async () => {
    expect((await ask(caller(), route, own)).status).toBe(401)
    expect((await ask(caller('__Host-session=ended'), route, own)).status).toBe(401)
  })

  test('a role without the permission: 403, whatever it names', async () => {
    const refused = roles.filter((one) => !mayRole(one, route.action!))
    const asked = [...refused.map((role) => [role, own] as const), ...(names ? refused.slice(0, 1).map((role) => [role, unknownIds()] as const) : [])]
    for (const [role, rows] of asked) {
      expect(await ask(everyone[role], route, rows), role).toMatchObject({ status: 403, error: { code: 'not_permitted' } })
    }
  })

  const allowed = roles.filter((one) => mayRole(one, route.action!))

  test('a token that is over: 401; without the scope: 403; with it: as its person, but never for tokens and memberships', async () => {
    for (const token of over) expect((await ask(token, route, own)).status).toBe(401)
    const [role] = allowed
    expect(await ask(narrow[role!], route, unknownIds())).toMatchObject({ status: 403, error: { code: 'scope_missing' } })
    const { status, error } = await ask(wide[role!], route, unknownIds())
    if (covers([route.action!], route.action!)) expect([status, error?.code]).not.toContain('scope_missing')
    else expect({ status, code: error?.code }).toEqual({ status: 403, code: 'scope_missing' })
    expect(status).not.toBe(401)
  })

  if (names) {
    test("unknown, and another agency's: 404, and nothing tells them apart", async () => {
      for (const role of allowed) {
        const [unknown, elsewhere] = [await ask(everyone[role], route, unknownIds()), await ask(everyone[role], route, foreign)]
        expect(unknown, role).toMatchObject({ status: 404, error: { code: 'not_found' } })
        expect({ ...elsewhere.error, requestId: '' }, role).toEqual({ ...unknown.error, requestId: '' })
      }
    })

    if (!agencyWide.includes(nounIn(route.path)!)) test("somebody else's in the same agency: 404 for clients, suppliers and limited staff", async () => {
      const bound = [...allowed.filter((role) => audienceOf(role) !== 'staff').map((role) => everyone[role]), blind, ...Object.values(limited)]
      for (const person of bound.filter(({ role }) => mayRole(role, route.action!))) {
        expect((await ask(person, route, others)).status, person.role).toBe(404)
      }
    })
  }

  const reached = () => allowed.map((role) => everyone[role]).filter((person) => mayReach(person, route.path))

  if (route.method === 'GET') {
    test('whoever may, and whose it is, is let in; nobody reads a word of another agency, and the bound read nothing of others', async () => {
      for (const person of reached()) {
        const answer = await ask(person, route, await theirs(person))
        expectLetIn(person, answer)
        expect(JSON.stringify(answer.data), person.role).not.toMatch(audienceOf(person.role) === 'staff' ? /Foreign|Twin/ : /Foreign|Twin|Others/)
      }
      for (const person of [blind, ...Object.values(limited)].filter(({ role }) => mayRole(role, route.action!))) {
        const text = JSON.stringify((await ask(person, route, own)).data)
        expect(text, person.role).not.toMatch(person === blind ? /Foreign|Twin|Others|Own\b/ : /Foreign|Twin|Others/)
      }
    })
  } else {
    test('whoever may, and whose it is, is let in', async () => {
      for (const person of reached()) {
        const answer = await ask(person, route, await fresh(person))
        expectLetIn(person, answer)
        if (answer.status < 400) untouched.delete(person)
      }
    })
  }
})

function expectLetIn(person: Person, { status, error }: Awaited<ReturnType<typeof ask>>) {
  expect(status, `${person.role}: ${JSON.stringify(error)}`).not.toBe(401)
  expect(status, `${person.role}: ${JSON.stringify(error)}`).not.toBe(404)
  expect(status, person.role).toBeLessThan(500)
  expect(error?.code, person.role).not.toBe('not_permitted')
}

/** What nobody has written to yet: a write that was refused has left it as it was. */
const untouched = new Map<Person, Promise<Rows>>()

function fresh(person: Person) {
  if (!untouched.has(person)) untouched.set(person, layFor(person, 'Fresh'))
  return untouched.get(person)!
}

/** What everybody of the agency may read, and what is for one reader alone: reading changes nothing of it. */
async function theirs(person: Person) {
  if (!mine.has(person)) mine.set(person, layFor(person, 'Mine'))
  const { badge, course_session, notice, copy, training, training_request, import: imported } = await mine.get(person)!
  return { ...own, badge, course_session, notice, copy, training, training_request, import: imported }
}
const mine = new Map<Person, Promise<Rows>>()

/** Rows for one person: of the client or the supplier they sign in for, and for staff of new ones, so that nobody's record grows with the matrix. */
async function layFor({ id, role }: Person, word: string) {
  const audience = audienceOf(role)
  const theirOwn = audience === 'client' ? { client: own.client } : audience === 'supplier' ? { supplier: own.supplier } : {}
  const rows = await layRows(world.agency, freshIds(), word, { clientId: theirOwn.client, supplierId: theirOwn.supplier, reader: id })
  return { ...rows, ...theirOwn }
}

/** Things of the whole agency, of no client: whoever may read them at all reads them all. */
const agencyWide = ['course', 'course_session', 'template', 'checklist_template']

/** Suppliers have nothing of a client's: of the nouns in the matrix they reach their own record, crew, papers, jobs and notices. */
const mayReach = ({ role }: Person, path: string) =>
  audienceOf(role) !== 'supplier' || !nounIn(path) || ['supplier', 'credential', 'crew', 'booking', 'ask', 'evaluation', 'standby', 'notice', 'device', 'copy', 'token'].includes(nounIn(path)!)
