// What two thousand colleagues have logged in some years, and the certificates they work for.
import { PEOPLE } from './seeded-skills.mjs'

export const ENTRIES = 500_000
const EACH = ENTRIES / PEOPLE
const person = (number) => `printf('per_5%025d', ${number})`
const numbers = (from, to) => `with recursive n(i) as (select ${from} union all select i + 1 from n where i + 1 < ${to})`
const kinds = JSON.stringify(['course', 'webinar', 'session', 'drill', 'self_study', 'teaching', 'volunteering', 'practice'])
const topics = JSON.stringify(['project_management', 'leadership', 'strategic_planning', 'event_design', 'risk_management', 'safety', 'communication', 'other'])
const day = `date('now', '-' || (i * 37 % 2200) || ' days')`
/** One statement lays as many as D1 takes in its time. */
const atOnce = 50_000

export async function layTraining({ SHARD_0 }, agencyId) {
  const run = (sql) => SHARD_0.prepare(sql).bind(agencyId).run()
  for (let from = 0; from < ENTRIES; from += atOnce) {
    await run(`insert into training_entries (agency_id, id, created_at, person_id, title, kind, starts_on, ends_on, minutes, industry, split, state, submitted_at, verified_at) ${numbers(from, from + atOnce)}
      select ?1, printf('trn_5%025d', i), datetime('now'), ${person(`i / ${EACH}`)}, 'Session ' || i, json_extract('${kinds}', '$[' || (i % 8) || ']'), ${day}, ${day}, 60 + i % 4 * 30, i % 5 > 0,
        json_array(json_object('topic', json_extract('${topics}', '$[' || (i * 3 % 8) || ']'), 'minutes', 60)), case when i % 10 = 0 then 'submitted' else 'verified' end, datetime('now'), datetime('now') from n`)
  }
  for (const [scheme, days, years] of [['pmp_renewal', 900, 3], ['cmp_eligibility', 900, null]]) {
    await run(`insert into training_cycles (agency_id, id, created_at, person_id, scheme, starts_on, ends_on, carried) ${numbers(0, PEOPLE)}
      select ?1, printf('cyc_${scheme.slice(0, 3)}%023d', i), datetime('now'), ${person('i')}, '${scheme}', date('now', '-${days} days'), ${years ? `date('now', '-${days} days', '+${years} years', '-1 day')` : 'null'}, 0 from n`)
  }
}
