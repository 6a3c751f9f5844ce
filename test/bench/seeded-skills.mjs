// Two thousand colleagues of an agency and what they are good at: four hundred skills, sixty of them found in each.
export const [PEOPLE, SKILLS, FOUND] = [2000, 400, 60]

const groups = JSON.stringify(['planning', 'risk', 'client', 'digital', 'stage', 'languages', 'safety', 'supply', 'money', 'guests'])
const regions = JSON.stringify(['CN-SH', 'CN-GD/guangzhou', 'GB', 'TW-TPE'])
const positions = JSON.stringify(['coordinator', 'project_manager', 'regional_director', 'specialist'])
const numbers = (count) => `with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${count})`
const person = 'printf(\'per_5%025d\', i)'
const skill = (number) => `printf('bench_%03d', ${number})`

/** @param env the bindings, as Miniflare hands them out; @returns the id of one of them */
export async function laySkills({ SHARD_0 }, agencyId) {
  await SHARD_0.batch([
    `insert into people (agency_id, id, created_at, email, locale, role, scope, family, given, state) ${numbers(PEOPLE)}
      select ?1, ${person}, datetime('now'), 'colleague' || i || '@bench.test', 'en', 'coordinator', '"all"', 'Family', printf('Given %06d', i * 7919 % ${PEOPLE}), 'active' from n`,
    `insert into posts (agency_id, id, created_at, person_id, position, region, from_on) ${numbers(PEOPLE)}
      select ?1, printf('pst_%026d', i), datetime('now'), ${person}, json_extract('${positions}', '$[' || (i % 4) || ']'), json_extract('${regions}', '$[' || (i % 4) || ']'), '2022-01-01' from n`,
    `insert into skills (agency_id, id, created_at, "group", names, months) ${numbers(SKILLS)}
      select ?1, ${skill('i')}, datetime('now'), json_extract('${groups}', '$[' || (i % 10) || ']'), json_object('en', 'Skill ' || i), 24 from n`,
    `insert into person_skills (agency_id, id, created_at, person_id, skill, level, way, seen_on) ${numbers(PEOPLE)}
      select ?1, ${person} || '.' || ${skill('s.value')}, datetime('now'), ${person}, ${skill('s.value')}, (i + s.value) % 5, 'manager', date('now', '-' || ((i * 31 + s.value) % 900) || ' days')
      from n, (select (value * 7) % ${SKILLS} value from json_each(?2)) s`,
  ].map((sql) => (sql.includes('?2') ? SHARD_0.prepare(sql).bind(agencyId, JSON.stringify(Array.from({ length: FOUND }, (_, at) => at))) : SHARD_0.prepare(sql).bind(agencyId))))
  return 'per_50000000000000000000000007'
}
