// Suppliers of an agency that has hired for years, with what they offer, their papers, and the reminders of those that end.
export const [SUPPLIERS, PAPERS] = [10_000, 100_000]
const [EACH, WAITING, YEAR] = [PAPERS / SUPPLIERS, 500, 365]

const numbers = (count) => `with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${count})`
const id = (noun, number) => `printf('${noun}_%026d', ${number})`
const ends = `date('now', ((i * 7919) % ${YEAR} - 7) || ' days')`
const kinds = JSON.stringify(['business_licence', 'bank_account', 'case_studies', 'nda', 'anti_bribery', 'data_processing', 'code_of_conduct', 'public_liability', 'employer_liability', 'work_permit'])
const categories = JSON.stringify(['venue', 'av', 'staging', 'catering', 'hosts', 'interpreting', 'photography', 'transport', 'design', 'security'])

/** @param env the bindings, as Miniflare hands them out */
export async function laySuppliers({ SHARD_0 }, agencyId) {
  await SHARD_0.batch([
    `insert or ignore into suppliers (agency_id, id, created_at, name, country, category, registration, score, scored) ${numbers(SUPPLIERS)}
      select ?1, ${id('sup', 'i')}, datetime('now'), printf('Supplier %06d', i * 7919 % ${SUPPLIERS}), 'CN', json_extract('${categories}', '$[' || (i % 10) || ']'), 'registered', 50 + i * 31 % 500 / 10.0, 4 from n`,
    `insert into qualifications (agency_id, id, created_at, supplier_id, category, region, open, outcome, until, conditions, decided_at) ${numbers(SUPPLIERS)}
      select ?1, ${id('qal', 'i')}, datetime('now'), ${id('sup', 'i')}, json_extract('${categories}', '$[' || (i % 10) || ']'), json_extract('["CN","CN-SH","CN-GD"]', '$[' || (i % 3) || ']'), 0, 'qualified', '2099-12-31', '[]', datetime('now') from n`,
    `insert into credentials (agency_id, id, created_at, supplier_id, holder_kind, holder_id, kind, state, fields, valid_from, valid_to, endless, added_by, submitted_at, due_on) ${numbers(PAPERS)}
      select ?1, ${id('crd', 'i')}, datetime('now'), ${id('sup', `i / ${EACH}`)}, 'supplier', ${id('sup', `i / ${EACH}`)}, json_extract('${kinds}', '$[' || (i % ${EACH}) || ']'),
        case when i >= ${PAPERS - WAITING} then 'in_review' else 'verified' end, '{}', '2020-01-01', ${ends}, 0, 'per_x', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), date('now', '+2 days') from n`,
    `insert into reminders (agency_id, thing_id, kind, "offset", due, fire_at, payload) ${numbers(PAPERS)}
      select ?1, ${id('crd', 'i')}, 'credential.ends', o.value, ${ends}, strftime('%Y-%m-%dT01:00:00.000Z', ${ends}, o.value || ' days'),
        json_object('subject', json_object('kind', 'supplier', 'id', ${id('sup', `i / ${EACH}`)}), 'title', 'Paper', 'credentialId', ${id('crd', 'i')}, 'dueOn', ${ends}, 'to', json('[]'), 'offset', o.value, 'actorId', null, 'origin', 'http://localhost')
      from n, json_each('[-60,-30,-14,-7,-1,0,7]') o where strftime('%Y-%m-%dT01:00:00.000Z', ${ends}, o.value || ' days') >= strftime('%Y-%m-%dT01:00:00.000Z', 'now')`,
  ].map((sql) => SHARD_0.prepare(sql).bind(agencyId)))
}
