// The same answers with Hono and D1 alone: who is signed in is looked up, the row is read or written with its audit row,
// and that is all. No permission, no shape, no refusal, no header, no log line, no key, no outbox.
import { Hono } from 'hono'

type Bindings = { DIRECTORY: D1Database; SHARD_0: D1Database }
type Member = { person: string; agency: string }

export default new Hono<{ Bindings: Bindings }>()
  .get('/api/health', (c) => c.json({ ok: true, version: '0.1.0', development: true }))
  .get('/api/clients/:id', async (c) => {
    const { agency } = await member(c.env, c.req.header('cookie'))
    return c.json(await c.env.SHARD_0.prepare('select id, revision, created_at, name, latin, country, notes from clients where agency_id = ? and id = ?').bind(agency, c.req.param('id')).first())
  })
  .get('/api/suppliers', async (c) => {
    const { agency } = await member(c.env, c.req.header('cookie'))
    const [{ results: rows }, total] = await Promise.all([
      c.env.SHARD_0.prepare('select id, revision, created_at, name, latin, country, category from suppliers where agency_id = ? order by name, id limit 51').bind(agency).all(),
      c.env.SHARD_0.prepare('select count(*) as total from suppliers where agency_id = ?').bind(agency).first('total'),
    ])
    return c.json({ rows: rows.slice(0, 50), next: rows[49]?.id, total })
  })
  .post('/api/clients', async (c) => {
    const { agency, person } = await member(c.env, c.req.header('cookie'))
    const { name, country } = await c.req.json<{ name: string; country: string }>()
    const [id, at] = [`cli_${crypto.randomUUID()}`, new Date().toISOString()]
    await c.env.SHARD_0.batch([
      c.env.SHARD_0.prepare('insert into clients (agency_id, id, created_at, name, country) values (?, ?, ?, ?, ?)').bind(agency, id, at, name, country),
      c.env.SHARD_0.prepare(`insert into audit (agency_id, id, at, actor_kind, actor_id, action, subject_kind, subject_id, client_id, after, request_id, bulk, rows_changed)
        values (?, ?, ?, 'staff', ?, 'client.create', 'client', ?, ?, ?, 'req_bare', 0, changes())`).bind(agency, `aud_${crypto.randomUUID()}`, at, person, id, id, JSON.stringify({ name, country })),
    ])
    return c.json({ id, revision: 1, createdAt: at, name, country }, 201)
  })

async function member({ DIRECTORY }: Bindings, cookie = '') {
  const token = cookie.split('__Host-session=')[1] ?? ''
  const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token)))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const found = await DIRECTORY.prepare(`select m.id as person, m.agency_id as agency from sessions s join memberships m on m.id = s.membership_id
    join agencies a on a.id = m.agency_id where s.id_hash = ? and s.expires_at > ?`).bind(hash, new Date().toISOString()).first<Member>()
  if (!found) throw new Error('nobody')
  return found
}
