// An agency that has been at work for years. Its staff and what waits for somebody stay of one size; what grows is the history.
import { createHash } from 'node:crypto'
import { history, idOf, newest, personOf } from './history.mjs'

/**
 * @param env the bindings, as Miniflare hands them out
 * @param agency a digit that tells the agencies of one bench apart
 * @returns ids to ask for, and a cookie for each kind of person
 */
export async function layAgency(env, { agency, times = 1, staff = 20 }) {
  const [agencyId, slug, person] = [idOf('agy', agency), `bench-${agency}`, (i) => personOf(agency, i)]
  const ids = { ...newest(times), invitation: idOf('inv', agency), booking: idOf('bkg', agency), person: person(1) }
  const access = [
    { as: 'staff', id: person(0), role: 'owner' },
    { as: 'limited', id: person(500), role: 'manager', scope: { clients: [idOf('cli', 0), idOf('cli', 1)], events: [] } },
    { as: 'client', id: person(600), role: 'client_admin', clientId: ids.client },
    { as: 'supplier', id: person(700), role: 'supplier', supplierId: ids.supplier },
  ]
  const colleagues = Array.from({ length: staff - 1 }, (_, i) => ({ id: person(i + 1), role: i % 4 === 3 ? 'crew' : 'coordinator' }))
  const invited = { id: person(800), role: 'crew', state: 'invited' }

  await layAgencyRow(env, agencyId, slug)
  for (const one of [...access, ...colleagues, invited]) await layPerson(env, agencyId, one)
  for (const one of access) await layAccess(env, agencyId, slug, one)
  await layInvitation(env, agencyId, ids.invitation, invited, person(0), tokenOf(slug, 'invitation'))
  await layEnquiry(env, agencyId, slug, tokenOf(slug, 'invitation'))
  await layApplication(env, agencyId, slug, tokenOf(slug, 'application'))
  await env.FILES.put(`a/${agencyId}/${ids.file}`, 'ok')
  await env.FILES.put(`copies/${agencyId}.zip`, 'ok')
  // One batch is one request: on several the connection may be closed for idleness between two long ones.
  await env.SHARD_0.batch(history({ agency, times, staff }).map((sql) => env.SHARD_0.prepare(sql).bind(agencyId)))

  await layCall(env, agencyId, ids, person(1))
  await layApproval(env, agencyId, ids, person(1))
  await layRequest(env, agencyId, ids, person(0))
  await layPaperLink(env, agencyId, ids, person(1), tokenOf(slug, 'paper'))
  await layCertificate(env, agencyId, person(1))
  await layBooking(env, agencyId, ids, person(1))
  await layIntake(env, agencyId)

  const cookies = Object.fromEntries(access.map(({ as }) => [as, `__Host-session=${tokenOf(slug, as)}`]))
  return { agencyId, slug, ids, cookies, token: tokenOf(slug, 'invitation'), application: tokenOf(slug, 'application'), paperLink: tokenOf(slug, 'paper'), signer: person(600), coordinator: person(1) }
}

const tokenOf = (...words) => hash(words.join(' ')).slice(0, 40)
const hash = (text) => createHash('sha256').update(text).digest('hex')
const at = (daysAgo) => new Date(Date.now() - daysAgo * 864e5).toISOString()

const layAgencyRow = ({ DIRECTORY }, agencyId, slug) =>
  DIRECTORY.prepare(`insert into agencies (id, slug, name, country, zone, currency, languages, shard, created_at)
    values (?, ?, ?, 'CN', 'Asia/Shanghai', 'CNY', '["en","zh-Hans"]', 0, ?)`).bind(agencyId, slug, `Agency ${slug}`, at(1000)).run()

const layPerson = ({ SHARD_0 }, agencyId, { id, role, clientId = null, supplierId = null, scope = 'all', state = 'active' }) =>
  SHARD_0.prepare(`insert into people (agency_id, id, created_at, email, locale, role, client_id, supplier_id, scope, family, given, state)
    values (?1, ?2, ?3, ?2 || '@bench.test', 'en', ?4, ?5, ?6, ?7, 'Family', 'Given', ?8)`)
    .bind(agencyId, id, at(1000), role, clientId, supplierId, JSON.stringify(scope), state).run()

/** Account, membership and a signed-in device, laid straight into the directory. */
function layAccess({ DIRECTORY }, agencyId, slug, { as, id, role, clientId = null, supplierId = null, scope = 'all' }) {
  const user = `usr_${slug}_${as}`
  return DIRECTORY.batch([
    DIRECTORY.prepare(`insert into users (id, email, locale, created_at) values (?, ?, 'en', ?)`).bind(user, `${id}@bench.test`, at(1000)),
    DIRECTORY.prepare(`insert into memberships (id, user_id, agency_id, role, client_id, supplier_id, scope, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)`)
      .bind(id, user, agencyId, role, clientId, supplierId, JSON.stringify(scope), at(1000)),
    DIRECTORY.prepare(`insert into sessions (id_hash, user_id, membership_id, user_agent, created_at, expires_at) values (?, ?, ?, 'bench', ?, ?)`)
      .bind(hash(tokenOf(slug, as)), user, id, at(0), at(-14)),
  ])
}

const layApproval = ({ SHARD_0 }, agencyId, { approval, client, brief }, by) =>
  SHARD_0.prepare(`insert into approvals (agency_id, id, created_at, client_id, act, subject_kind, subject_id, title, version, sha256, amount, currency, steps, asked_by, state)
    values (?1, ?2, ?3, ?4, 'brief.freeze', 'brief', ?5, 'Brief', 1, ?6, 100000000, 'CNY', '["director"]', ?7, 'open')`)
    .bind(agencyId, approval, at(1), client, brief, hash('brief'), by).run()

/** Somebody asks to learn something elsewhere. */
const layRequest = ({ SHARD_0 }, agencyId, { trainingRequest, approval }, by) =>
  SHARD_0.prepare(`insert into training_requests (agency_id, id, created_at, person_id, title, provider, kind, starts_on, ends_on, minutes, cost, currency, why, approval_id)
    values (?1, ?2, ?3, ?4, 'Outside', 'Elsewhere', 'course', '2027-01-10', '2027-01-10', 90, 10000, 'CNY', 'To learn', ?5)`).bind(agencyId, trainingRequest, at(1), by, approval).run()

/** Suppliers apply on the agency's page. */
const layIntake = ({ SHARD_0 }, agencyId) => SHARD_0.prepare(`insert into supplier_intakes (agency_id, id, created_at, page) values (?1, 'intake', ?2, 1)`).bind(agencyId, at(1)).run()

/** A job that is over and waits to be evaluated. */
const layBooking = ({ SHARD_0 }, agencyId, { booking, supplier, event, client }, by) =>
  SHARD_0.prepare(`insert into bookings (agency_id, id, created_at, supplier_id, event_id, client_id, category, region, title, starts_on, ends_on, currency, answer_by, state, offered_by)
    values (?1, ?2, ?3, ?4, ?5, ?6, 'av', 'CN', 'Sound', '2026-01-08', '2026-01-10', 'CNY', '2026-01-01T00:00:00.000Z', 'delivered', ?7)`)
    .bind(agencyId, booking, at(1), supplier, event, client, by).run()

const layCall = ({ SHARD_0 }, agencyId, { call, client, brief }, by) =>
  SHARD_0.prepare(`insert into calls (agency_id, id, created_at, client_id, brief_id, kind, title, starts_at, ends_at, zone, guests, arranged_by)
    values (?1, ?2, ?3, ?4, ?5, 'call', 'First talk', '2099-03-09T01:00:00.000Z', '2099-03-09T02:00:00.000Z', 'Asia/Shanghai', json_array(?6), ?6)`)
    .bind(agencyId, call, at(1), client, brief, by).run()

const layInvitation = ({ DIRECTORY }, agencyId, id, invited, by, token) =>
  DIRECTORY.prepare(`insert into invitations (id, agency_id, person_id, email, role, scope, token_hash, invited_by, created_at, expires_at)
    values (?1, ?2, ?3, ?3 || '@bench.test', ?4, '"all"', ?5, ?6, ?7, ?8)`)
    .bind(id, agencyId, invited.id, invited.role, hash(token), by, at(1), at(-13)).run()

/** A wish from outside that waits to be confirmed, by the token of the invitation. */
const layEnquiry = ({ DIRECTORY }, agencyId, slug, token) =>
  DIRECTORY.prepare(`insert into enquiries (token_hash, agency_id, email, said_hash, said, ids, created_at, expires_at) values (?1, ?2, ?3, ?1, ?4, '{"brief":"bri_x","client":"cli_x","person":"per_x"}', ?5, ?6)`)
    .bind(hash(token), agencyId, `wish@${slug}.test`, JSON.stringify({ company: 'Farsail', family: 'Okafor', given: 'Ngozi', latin: null, phone: null, wish: 'Dealer day', on: null, expected: 120, locale: 'en' }), at(1), at(-2)).run()

/** A supplier who applied from outside and has not confirmed it. */
const layApplication = ({ DIRECTORY }, agencyId, slug, token) =>
  DIRECTORY.prepare(`insert into enquiries (token_hash, agency_id, email, said_hash, said, ids, created_at, expires_at) values (?1, ?2, ?3, ?1, ?4, '{"supplier":"sup_x"}', ?5, ?6)`)
    .bind(hash(token), agencyId, `apply@${slug}.test`, JSON.stringify({ name: 'Farsail Stands', latin: null, country: 'GB', categories: ['staging'], regions: ['GB'], address: null, phone: null, site: null, family: 'Okafor', given: 'Ngozi', message: 'Stands and risers', locale: 'en' }), at(1), at(-2)).run()

/** A paper that somebody without an account is asked for. */
/** What somebody holds has a page of its own for those who may see it. */
const layCertificate = ({ SHARD_0 }, agencyId, holder) =>
  SHARD_0.prepare(`insert into credentials (agency_id, id, created_at, holder_kind, holder_id, kind, state, fields, valid_to, added_by) values (?1, ?2, ?3, 'person', ?4, 'first_aid', 'verified', '{}', ?5, ?4)`)
    .bind(agencyId, idOf('crd', 900_001), at(1), holder, at(-300).slice(0, 10)).run()

const layPaperLink = ({ SHARD_0 }, agencyId, { supplier }, by, token) =>
  SHARD_0.batch([
    SHARD_0.prepare(`insert into credentials (agency_id, id, created_at, supplier_id, holder_kind, holder_id, kind, state, fields, added_by) values (?1, ?2, ?3, ?4, 'supplier', ?4, 'case_studies', 'uploaded', '{}', ?5)`).bind(agencyId, idOf('crd', 900_000), at(1), supplier, by),
    SHARD_0.prepare(`insert into paper_links (agency_id, id, created_at, supplier_id, credential_id, name, email, locale, token_hash, sent_by, expires_at) values (?1, ?2, ?3, ?4, ?5, 'Lu Min', 'asked@bench.test', 'en', ?6, ?7, ?8)`)
      .bind(agencyId, idOf('plk', 0), at(1), supplier, idOf('crd', 900_000), hash(token), by, at(-7)),
  ])
