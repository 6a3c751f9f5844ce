// What an agency has done, as statements in which SQLite counts up the rows itself: half a million of them never travel.
import { readFileSync } from 'node:fs'

const [, indexVersion] = /indexVersion = (\d+)/.exec(readFileSync('workers/modules/search/rules/terms.ts', 'utf8'))

/** Rows of an agency at 1×. Answers, versions, questions, sign-offs and files follow from the briefs, duties from the events. */
const sizes = { clients: 2000, suppliers: 500, briefs: 5000, events: 2000, tasks: 20_000, audit: 50_000, notices: 20_000 }

/** What waits for somebody: the newest so many, however long the history. */
export const open = { briefs: 60, events: 40, tasks: 400, notices: 400 }

/** One brief or event in so many is the main client's, whose contact looks at the portal: a large customer. */
const mainEvery = 250

const sized = (times) => Object.fromEntries(Object.entries(sizes).map(([what, rows]) => [what, Math.round(rows * times)]))

export const idOf = (prefix, i) => `${prefix}_${String(i).padStart(26, '0')}`
/** People's ids are those of their memberships, and those are all in one table. */
export const personOf = (agency, i) => `per_${agency}${String(i).padStart(25, '0')}`

/** The newest of everything, all of it the main client's where it is anybody's. */
export function newest(times) {
  const rows = sized(times)
  const brief = rows.briefs - 2 // clarifying: it has answers, a question and a file
  return {
    brief: idOf('bri', brief), client: idOf('cli', 0), event: idOf('evt', rows.events - 1), task: idOf('tsk', rows.tasks - 1), thread: idOf('thr', brief),
    signoff: idOf('sig', 0), file: idOf('fil', brief), supplier: idOf('sup', 0), notice: idOf('ntc', rows.notices - 1), mail: idOf('mai', 0), duty: idOf('dut', 0),
    ripeBrief: idOf('bri', rows.briefs - open.briefs - 1), agreedBrief: idOf('bri', Math.floor((rows.briefs - open.briefs - 1) / mainEvery) * mainEvery),
    import: idOf('imp', 0), call: idOf('cal', 0), approval: idOf('apv', 0), copy: idOf('cpy', 0), checklist: idOf('chk', 0), member: idOf('crw', 0), course: idOf('crs', 0), courseSession: idOf('cls', 0), trainingRequest: idOf('trq', 0), training: idOf('trn', 0), badge: idOf('bdg', 0), badgeKey: idOf('bky', 0), checklistTemplate: 'clt_packing',
  }
}

/** Statements that lay the history of one agency; `?1` is its id. */
export function history({ agency, times, staff }) {
  const rows = sized(times)
  const sql = (prefix, i) => `printf('${prefix}_%026d', ${i})`
  const per = (i) => `printf('per_${agency}%025d', ${i})`
  const counted = (count) => `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${count - 1})`
  const when = (count) => `strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || (1 + (${count} - i) * 1000.0 / ${count}) || ' days')`
  const clientOf = (count) => `case when i % ${mainEvery} = 0 or i >= ${count} - 4 then ${sql('cli', 0)} else ${sql('cli', `1 + i % ${rows.clients - 1}`)} end`
  const contact = per(600)
  const state = `case when i < ${rows.briefs - open.briefs} then 'agreed' else json_extract('["draft","submitted","clarifying","ready_to_agree"]', '$[' || (i % 4) || ']') end`
  const eventOf = `case when i < ${rows.briefs - open.briefs - 5} then ${sql('evt', `i % ${rows.events}`)} end`
  const into = (table, columns, count, values, from = 'n') =>
    `insert into ${table} (agency_id, id, created_at, ${columns}) ${counted(count)} select ?1, ${values} from ${from}`
  const answers = JSON.stringify([['goal', 'Bring 600 people together and send them home with a plan.'], ['from', '2026-12-10'], ['to', '2026-12-11'], ['expected', 612], ['city', 'Shanghai'], ['venue', 'West Bund Hall']])
  const frozen = `json_object('brief', ${sql('bri', 'i')}, 'number', 1, 'title', 'Brief ' || i, 'form', json('[]'), 'answers', json('{}'), 'questions', json('[]'), 'files', json('[]'))`

  return [
    into('clients', 'name, country', rows.clients, `${sql('cli', 'i')}, ${when(rows.clients)}, printf('Client %06d', i * 7919 % ${rows.clients}), 'CN'`),
    into('suppliers', 'name, country, category', rows.suppliers, `${sql('sup', 'i')}, ${when(rows.suppliers)}, printf('Supplier %06d', i * 7919 % ${rows.suppliers}), 'CN', 'av'`),
    into('crew', 'supplier_id, kind, name', 40, `${sql('crw', 'i')}, ${when(40)}, ${sql('sup', 0)}, 'worker', printf('Worker %06d', i)`),
    into('courses', 'names, kind, minutes, industry, split, certified', 40, `${sql('crs', 'i')}, ${when(40)}, json_object('en', 'Course ' || i), 'course', 330, 1, '[]', 1`),
    into('people', 'email, locale, role, client_id, scope, family, given, state', rows.clients,
      `${per('1000 + i')}, ${when(rows.clients)}, 'contact' || i || '@bench.test', 'en', 'client_viewer', ${sql('cli', 'i')}, '"all"', 'Family', printf('Given %06d', i), 'active'`),
    into('briefs', 'client_id, event_id, title, state, started_by, submitted_by, version', rows.briefs,
      `${sql('bri', 'i')}, ${when(rows.briefs)}, ${clientOf(rows.briefs)}, ${eventOf}, 'Brief ' || i, ${state}, ${contact}, ${contact}, ${state} in ('agreed', 'ready_to_agree')`),
    into('brief_answers', 'brief_id, client_id, field, not_applicable, value, answered_by, answered_at', rows.briefs,
      `printf('ans_%020d%06d', i, a.key), ${when(rows.briefs)}, ${sql('bri', 'i')}, ${clientOf(rows.briefs)}, a.value ->> 0, 0, a.value -> 1, ${contact}, ${when(rows.briefs)}`,
      `n, json_each('${answers}') a`),
    into('brief_versions', 'brief_id, client_id, number, content, sha256, frozen_by', rows.briefs,
      `${sql('ver', 'i')}, ${when(rows.briefs)}, ${sql('bri', 'i')}, ${clientOf(rows.briefs)}, 1, ${frozen}, printf('%064d', i), ${per(1)}`, `n where ${state} in ('agreed', 'ready_to_agree')`),
    into('signoffs', 'client_id, subject_kind, subject_id, version, sha256, person_id, answer', rows.briefs,
      `${sql('sig', 'i')}, ${when(rows.briefs)}, ${clientOf(rows.briefs)}, 'brief', ${sql('bri', 'i')}, 1, printf('%064d', i), ${contact}, 'approve'`, `n where ${state} = 'agreed'`),
    into('threads', 'client_id, kind, visibility, subject_kind, subject_id, subject_title, field, state, asked_by, addressee_id', rows.briefs,
      `${sql('thr', 'i')}, ${when(rows.briefs)}, ${clientOf(rows.briefs)}, 'question', 'client', 'brief', ${sql('bri', 'i')}, 'Brief ' || i, 'goal', case when ${state} = 'clarifying' then 'open' else 'answered' end, ${per(1)}, ${contact}`,
      `n where ${state} <> 'draft'`),
    into('messages', 'client_id, thread_id, author_id, text', rows.briefs,
      `printf('msg_%020d%06d', i, m.key), ${when(rows.briefs)}, ${clientOf(rows.briefs)}, ${sql('thr', 'i')}, ${contact}, 'Is that with your own staff?'`, `n, json_each('[0,1]') m where ${state} <> 'draft'`),
    into('files', 'client_id, subject_kind, subject_id, name, size, type, sha256, state, object_key, added_by', rows.briefs,
      `${sql('fil', 'i')}, ${when(rows.briefs)}, ${clientOf(rows.briefs)}, 'brief', ${sql('bri', 'i')}, 'plan.txt', 2, 'text/plain', printf('%064d', i), 'ready', 'a/' || ?1 || '/' || ${sql('fil', 'i')}, ${contact}`),
    into('events', 'client_id, brief_id, name, starts_on, ends_on, zone, place, phase, coordinator_id', rows.events,
      `${sql('evt', 'i')}, ${when(rows.events)}, ${clientOf(rows.events)}, ${sql('bri', 'i')}, 'Event ' || i, ${day(rows.events, 0)}, ${day(rows.events, 1)}, 'Asia/Shanghai', 'West Bund Hall',
       case when i < ${rows.events} * 0.8 then 'archived' else 'before' end, ${per(`1 + i % ${staff - 1}`)}`),
    into('duties', 'event_id, client_id, person_id, duty', rows.events,
      `${sql('dut', 'i * 3 + d.key')}, ${when(rows.events)}, ${sql('evt', 'i')}, ${clientOf(rows.events)}, ${per(`1 + (i + d.key) % ${staff - 1}`)}, d.value`, `n, json_each('["coordinator","producer","registration"]') d`),
    into('tasks', 'event_id, client_id, title, owner_id, due_on, state', rows.tasks,
      `${sql('tsk', 'i')}, ${when(rows.tasks)}, e.id, e.client_id, 'Task ' || i, ${per(`i % ${staff}`)}, e.starts_on, case when i < ${rows.tasks - open.tasks} then 'done' else 'open' end`,
      `n join events e on e.agency_id = ?1 and e.id = ${sql('evt', `i * ${rows.events} / ${rows.tasks}`)}`),
    into('checklists', 'event_id, client_id, names, lines, due_on', 1,
      `${sql('chk', 'i')}, ${when(1)}, e.id, e.client_id, '{"en":"Packing"}', '[{"key":"a","names":{"en":"Badges"},"kind":"tick","unit":null,"least":null,"most":null}]', e.starts_on`,
      `n join events e on e.agency_id = ?1 and e.id = ${sql('evt', rows.events - 1)}`),
    into('promises', 'client_id, event_id, brief_id, key, value, version, sort, owner_id, state', 60,
      `${sql('prm', 'i')}, ${when(60)}, e.client_id, e.id, e.brief_id, 'own_' || i, '"As agreed"', 1, i, ${per(`1 + i % 3`)}, 'open'`, `n join events e on e.agency_id = ?1 and e.id = ${sql('evt', rows.events - 1)}`),
    into('promise_links', 'promise_id, brief_id, client_id, event_id, kind, thing_id', 30,
      `${sql('plk', 'i')}, ${when(30)}, ${sql('prm', 'i * 2')}, e.brief_id, e.client_id, e.id, 'task', ${sql('tsk', `${rows.tasks - 1} - i % 10`)}`, `n join events e on e.agency_id = ?1 and e.id = ${sql('evt', rows.events - 1)}`),
    into('approvals', 'client_id, act, subject_kind, subject_id, title, version, sha256, amount, currency, steps, asked_by, state', 90,
      `${sql('apv', 'i + 1')}, ${when(90)}, ${clientOf(90)}, 'brief.freeze', 'brief', ${sql('bri', 'i')}, 'Brief ' || i, 1, printf('%064d', i), 100000000, 'CNY', '["director"]', ${per(1)}, 'open'`),
    into('notices', 'client_id, person_id, kind, actor_id, subject_kind, subject_id, path, details, read_at, news_id', rows.notices,
      `${sql('ntc', 'i')}, ${when(rows.notices)}, ${sql('cli', 0)}, case when i % 40 = 39 then ${contact} else ${per(`i % ${staff}`)} end, 'brief.submitted', ${per(1)}, 'brief', ${sql('bri', `i % ${rows.briefs}`)},
       '/briefs/' || ${sql('bri', `i % ${rows.briefs}`)}, '{"title":"Brief","who":"Somebody"}', case when i < ${rows.notices - open.notices} then ${when(rows.notices)} end, ${sql('nws', 'i')}`),
    into('outbox', 'kind, payload, due_at, handled_at', rows.notices, `${sql('nws', 'i')}, ${when(rows.notices)}, 'brief.submitted', '{}', ${when(rows.notices)}, ${when(rows.notices)}`),
    into('mails', '"to", locale, kind, "from", subject, html, text, state, due_at, sent_at', rows.notices,
      `${sql('mai', 'i')}, ${when(rows.notices)}, 'contact@bench.test', 'en', 'brief.submitted', 'Bench', '', '', '', 'sent', ${when(rows.notices)}, ${when(rows.notices)}`),
    into('imports', 'kind, started_by, state, existing, line, percent, fresh, changed, skipped, wrong, attempts, faults, due_at, done_at', 1,
      `${sql('imp', 'i')}, ${when(1)}, 'clients', ${per(0)}, 'done', 'skip', 2000, 100, 2000, 0, 0, 0, 0, 0, ${when(1)}, ${when(1)}`),
    into('course_sessions', 'course_id, starts_at, ends_at, room, trainer_id, places, code, withdrawals', 40,
      `${sql('cls', 'i')}, ${when(40)}, ${sql('crs', 'i')}, strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+' || (i + 1) || ' days'), strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+' || (i + 2) || ' days'), 'Hall B', ${per(1)}, 12, 'code', 0`),
    into('course_places', 'session_id, person_id, outcome, certificate, sha256', 1,
      `${sql('plc', 'i')}, ${when(1)}, ${sql('cls', 'i')}, ${per(0)}, 'attended', json_object('id', ${sql('plc', 'i')}, 'agency', 'Bench', 'holder', json_object('family', 'Bench', 'given', 'Ada', 'latin', null), 'names', json_object('en', 'Course'), 'minutes', 330, 'on', '2026-01-10', 'trainer', 'Bo Bench'), printf('%064d', 7)`),
    into('training_entries', 'person_id, title, kind, starts_on, ends_on, minutes, industry, split, state', 40,
      `${sql('trn', 'i')}, ${when(40)}, ${per(0)}, 'Session ' || i, 'course', '2026-01-10', '2026-01-10', 90, 1, '[]', 'verified'`),
    into('badge_keys', 'public_key, locked_key', 1, `${sql('bky', 'i')}, ${when(1)}, 'MCowBQYDK2VwAyEA', 'locked'`),
    into('badges', 'person_id, kind, achievement, names, criteria, awarded_on, published_at, locale, holder_name, key_id, jwt', 1,
      `${sql('bdg', 'i')}, ${when(1)}, ${per(0)}, 'skill', 'skill:bench:3', json_object('en', 'Bench'), json_object('en', 'By sitting'), '2026-01-10', ${when(1)}, 'en', 'Bench', ${sql('bky', 0)}, 'e30.e30.e30'`),
    into('copies', 'person_id, asked_by, state, size, object_key, expires_at', 1,
      `${sql('cpy', 'i')}, ${when(1)}, ${per(0)}, ${per(0)}, 'ready', 2, 'copies/' || ?1 || '.zip', strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+7 days')`),
    // Its index stands: to build one is another bench's business.
    `insert into search_builds (agency_id, id, created_at, version, after, records, finished_at) values (?1, 'index', '', ${indexVersion}, '', 0, '2026-01-01T00:00:00.000Z')`,
    `insert into audit (agency_id, id, at, actor_kind, actor_id, action, subject_kind, subject_id, client_id, "before", after, request_id, bulk, rows_changed) ${counted(rows.audit)}
     select ?1, ${sql('aud', 'i')}, ${when(rows.audit)}, 'staff', ${per(`i % ${staff}`)}, json_extract('["brief.answer","task.create","task.complete","brief.submit"]', '$[' || (i % 4) || ']'), 'brief', ${sql('bri', `i % ${rows.briefs}`)},
       ${clientOf(rows.audit)}, '{"state":"draft"}', '{"state":"submitted"}', 'req_bench', 0, 1 from n`,
  ]
}

/** Days of an event: the newest lie ahead, the rest behind. */
const day = (count, more) => `date('now', (case when i >= ${count - open.events} then (i - ${count - open.events}) * 4 else (i - ${count}) * 1000 / ${count} - 1 end + ${more}) || ' days')`
