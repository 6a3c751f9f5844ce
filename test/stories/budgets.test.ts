import { env } from 'cloudflare:test'
import { beforeAll, describe, expect, test } from 'vitest'
import { app } from '../../workers/app'
import { routesOf } from '../../workers/kernel/openapi'
import { mayRole } from '../../workers/kernel/permissions'
import { idleSteps, planOf, recordedEnv } from '../recorded'
import { freshIds, layRows, nounOf, type Rows } from '../rows'
import { fetchRaw, newWorld, origin, type Person } from '../world'

/** What one request may ask of D1: few round trips, and no statement that walks through all an agency has. */
const readable = routesOf(app).filter(({ method, action, path }) => method === 'GET' && action && path !== '/api/live')

/** An agency has hundreds of these, not hundreds of thousands, and they are sorted as their names are shown. */
const small = ['people', 'invitations', 'categories', 'departments', 'figures', 'reply_addresses', 'plan_templates', 'checklist_templates', 'privacy_notices', 'paper_kinds', 'demands', 'training_schemes', 'badge_keys', 'courses', 'skills', 'skill_targets', 'duty_papers', 'positions', 'ladders']

const most = (path: string) => (path.startsWith('/api/overview') ? 12 : 7)

let rows: Rows
let owner: Person, signer: Person, supplier: Person
let limited: Person

beforeAll(async () => {
  const { agency } = await newWorld()
  rows = freshIds()
  owner = await agency.staff('owner')
  signer = await agency.join('client_signer', { clientId: rows.client })
  supplier = await agency.join('supplier', { supplierId: rows.supplier })
  limited = await agency.staff('manager', { clients: [rows.client], events: [] })
  await layRows(agency, rows, 'Own', { reader: owner.id })
})

const asking: Record<string, string> = {
  '/api/audit/verification': '?subject=per_x',
  '/api/plan-templates/:id/schedule': '?startsOn=2027-03-09',
  '/api/availability/blocked': '?supplierId=:supplier',
  '/api/events/:id/candidates': '?duty=coordinator',
  '/api/bookings/candidates': '?category=av&region=CN&from=2027-03-08&to=2027-03-10',
  '/api/bookings/passes': '?eventId=:event',
  '/api/bookings/passes/export': '?eventId=:event',
  '/api/calls': '?briefId=:brief',
  '/api/checklists': '?eventId=:event',
  '/api/evaluations': '?bookingId=:booking',
  '/api/issues': '?eventId=:event',
  '/api/promises': '?eventId=:event',
  '/api/promises/counts': '?eventId=:event',
  '/api/search': '?q=own',
  '/api/signoffs': '?subjectId=:brief',
  '/api/tasks': '?whose=all&state=open',
  '/api/threads': '?mine=open',
  '/api/suppliers/comparison': '?ids=:supplier',
  '/api/suppliers/:id/award': '?category=av&region=CN&from=2027-03-08&to=2027-03-10',
  '/api/views': '?list=briefs',
}
const about = () => `?subjectKind=brief&subjectId=${rows.brief}`
const idOf = (path: string) => rows[path.includes('/:id/comments') ? 'talk' : nounOf[path.split('/')[2]!]!]
const pathOf = (path: string) =>
  (path + (asking[path] ?? (/\/(talks|readers|threads\/export)$/.test(path) ? about() : ''))).replace(':kind', 'clients').replace(':brief', rows.brief).replace(':event', rows.event).replace(':supplier', rows.supplier).replace(':booking', rows.booking).replace(':id', () => idOf(path)).replace(/:number(\{[^}]*\})?/, '1')

async function recorded(person: Person, path: string) {
  const { env: bindings, recording } = recordedEnv()
  const response = await fetchRaw(new Request(origin + path, { headers: { cookie: person.cookie } }), bindings)
  return { status: response.status, ...recording }
}

describe.each(readable.map(({ path, action }) => [path, action!] as const))('GET %s', (path, action) => {
  test('keeps to its budget of round trips and has no idle plan step', async () => {
    for (const person of [owner, limited, signer, supplier].filter(({ role }) => mayRole(role, action))) {
      const { status, trips, statements } = await recorded(person, pathOf(path))
      // A copy is for whoever asked for it.
      if (status === 404 && (person === supplier || person === limited || path.startsWith('/api/privacy/copies/'))) continue
      expect(status, person.role).toBe(200)
      expect(trips, `${person.role}: ${statements.map(({ sql }) => sql).join('\n')}`).toBeLessThanOrEqual(most(path))
      for (const { database, sql } of statements) {
        if (small.some((table) => sql.includes(` from "${table}"`))) continue
        expect(idleSteps(sql, await planOf(env[database as 'SHARD_0'], sql)), sql).toEqual([])
      }
    }
  })
})

test('the check sees a plan that is held by the agency alone, and one that scans', async () => {
  const idle = async (sql: string) => idleSteps(sql, await planOf(env.SHARD_0, sql))
  expect(await idle("select * from clients where agency_id = ? and country = 'CN'")).not.toEqual([])
  expect(await idle("select * from clients where country = 'CN'")).not.toEqual([])
  expect(await idle('select * from clients where agency_id = ? order by country limit ?')).not.toEqual([])
  expect(await idle('select * from clients where agency_id = ? and id = ?')).toEqual([])
  expect(await idle('select * from clients where agency_id = ? order by name, id limit ?')).toEqual([])
})
