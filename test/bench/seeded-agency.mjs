// An agency that has been at work for years, laid into the databases in a few dozen statements: SQLite counts up the
// rows itself, so that half a million of them never travel. Its staff is of one size; what grows is the history.
import { createHash } from 'node:crypto'

/** Rows of an agency at 1×. Answers, versions, messages and duties follow from these. */
export const sizes = { clients: 2000, suppliers: 500, briefs: 5000, events: 2000, tasks: 20_000, audit: 50_000, notices: 20_000 }

/** The client whose contacts look at their portal has this share of all briefs and events: a large customer. */
const shareOfMain = 250

/** Rows that wait for somebody, whatever the history: the newest so many. */
const open = { briefs: 60, tasks: 400, notices: 600 }

/**
 * @param databases the two D1 databases, as Miniflare hands them out
 * @returns ids to ask for, and a cookie for each kind of person
 */
export async function layAgency({ directory, shard }, { slug, times = 1, staff = 20 }) {
  const agencyId = `agy_${slug.padStart(26, '0')}`
  const n = Object.fromEntries(Object.entries(sizes).map(([what, count]) => [what, count * times]))
  const perMain = { briefs: n.briefs / shareOfMain, events: n.events / shareOfMain }
  const people = peopleOf(slug, staff)
  await layPeopleWithAccess(directory, agencyId, slug, people)

  for (const [sql, ...values] of statements(n, staff, perMain)) await shard.prepare(sql).bind(agencyId, ...values).run()
  for (const { person, role, clientId = null, supplierId = null, scope = '"all"' } of people) {
    await shard.prepare(`insert into people (agency_id, id, created_at, email, locale, role, client_id, supplier_id, scope, family, given, state)
      values (?1, ?2, ?3, ?2 || '@bench.test', 'en', ?4, ?5, ?6, ?7, 'Family', ?2, 'active')`).bind(agencyId, person, at(0), role, clientId, supplierId, scope).run()
  }
  return { agencyId, slug, ids: idsOf(n), cookies: Object.fromEntries(people.filter(({ as }) => as).map(({ as, token }) => [as, `__Host-session=${token}`])) }
}

const id = (prefix, i) => `${prefix}_${String(i).padStart(26, '0')}`
/** The same as SQL, of an expression. */
const sqlId = (prefix, i) => `printf('${prefix}_%026d', ${i})`
const at = (days) => new Date(Date.now() - days * 864e5).toISOString()
export const hash = (text) => createHash('sha256').update(text).digest('hex')

/** The newest of everything, which the pages of somebody at work show. */
function idsOf(n) {
  return {
    brief: id('bri', 0), client: id('cli', 0), event: id('evt', 0), task: id('tsk', n.tasks - 1), thread: id('thr', 0), signoff: id('sig', 0), file: id('fil', 0),
    supplier: id('sup', 0), person: id('per', 1), notice: id('ntc', 0), invitation: id('inv', 0), duty: id('dut', 0),
  }
}

function peopleOf(slug, staff) {
  const signed = (as, more) => ({ as, token: hash(`${slug} ${as}`).slice(0, 40), ...more })
  const colleagues = Array.from({ length: staff - 1 }, (_, i) => ({ person: id('per', i + 1), role: i % 4 === 3 ? 'crew' : 'coordinator' }))
  return [
    signed('staff', { person: id('per', 0), role: 'owner' }),
    ...colleagues,
    signed('limited', { person: id('per', 500), role: 'manager', scope: JSON.stringify({ clients: [id('cli', 0), id('cli', 1)], events: [] }) }),
    signed('client', { person: id('per', 600), role: 'client_signer', clientId: id('cli', 0) }),
    signed('supplier', { person: id('per', 700), role: 'supplier', supplierId: id('sup', 0) }),
  ]
}

async function layPeopleWithAccess(directory, agencyId, slug, people) {
  await directory.prepare(`insert into agencies (id, slug, name, country, zone, currency, languages, shard, created_at)
    values (?, ?, ?, 'CN', 'Asia/Shanghai', 'CNY', '["en","zh-Hans"]', 0, ?)`).bind(agencyId, slug, `Agency ${slug}`, at(900)).run()
  for (const { as, token, person, role, clientId = null, supplierId = null, scope = '"all"' } of people.filter((one) => one.as)) {
    const [user, membership, createdAt] = [`usr_${slug}_${as}`, `${person}`, at(300)]
    // A membership has its person's id, and people of two agencies may not share one.
    const unique = `${membership}_${slug}`
    await directory.batch([
      directory.prepare(`insert into users (id, email, locale, created_at) values (?, ?, 'en', ?)`).bind(user, `${as}@${slug}.bench.test`, createdAt),
      directory.prepare(`insert into memberships (id, user_id, agency_id, role, client_id, supplier_id, scope, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)`)
        .bind(unique, user, agencyId, role, clientId, supplierId, scope, createdAt),
      directory.prepare(`insert into sessions (id_hash, user_id, membership_id, user_agent, created_at, expires_at) values (?, ?, ?, 'bench', ?, ?)`)
        .bind(hash(token), user, unique, at(0), at(-14)),
    ])
  }
}
