// An index of 200,000 records, laid by SQLite itself: titles are put together from a few words, so that each word is in thousands.
export const RECORDS = 200_000

/** Of twenty records so many are of a kind. */
const kinds = ['task', 'task', 'task', 'task', 'task', 'task', 'task', 'task', 'task', 'task', 'task', 'message', 'message', 'message', 'brief', 'brief', 'event', 'person', 'client', 'supplier']

/** A word, and what the rules of the index make of it. */
const places = [
  ['上海', '上海 海 shanghai sh'], ['北京', '北京 京 beijing bj'], ['重庆', '重庆 庆 chongqing cq'], ['深圳', '深圳 圳 shenzhen sz'], ['台北', '台北 北 taibei tb'], ['香港', '香港 港 xianggang xg'], ['Vienna', 'vienna'],
]
const topics = [['医学', '医学 学峰 学 yixuefenghui yxfh'], ['金融', '金融 融 jinrong jr'], ['新能源', '新能 能源 源 xinnengyuan xny'], ['教育', '教育 育 jiaoyu jy'], ['Robotics', 'robotics']]
const endings = [['峰会', '峰会 会 fenghui fh summit'], ['年会', '年会 会 nianhui nh'], ['发布会', '发布 布会 会 fabuhui fbh launch']]

const pick = (list, i, part = '') => `json_extract(?${list}, '$[' || (${i}) || ']${part}')`

export async function layIndex({ SHARD_0 }, agencyId) {
  const counted = `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${RECORDS - 1})`
  const [kind, id] = [pick(2, 'i % 20'), `printf('rec_%026d', i)`]
  const parts = [[3, places], [4, topics], [5, endings]].map(([at, list], n) => ({ at, list, of: `(i / ${[1, 7, 35][n]}) % ${list.length}` }))
  const title = parts.map(({ at, of }) => pick(at, of, '[0]')).join(' || ')
  const words = parts.map(({ at, of }) => pick(at, of, '[1]')).join(` || ' ' || `)
  const given = [agencyId, JSON.stringify(kinds), ...parts.map(({ list }) => JSON.stringify(list))]
  const statements = [
    `insert into search_records (agency_id, id, created_at, client_id, kind, found_by, title, facts, names, words, updated_at) ${counted}
      select ?1, ${id}, '2026-01-01T00:00:00.000Z', printf('cli_%026d', i % 2000), ${kind}, 'client', ${title} || ' ' || i, '{}',
        char(10) || lower(${title}) || ' ' || i || char(10), ' ' || ${words} || ' ' || i || ' | ', '2026-01-01T00:00:00.000Z' from n`,
    `insert into search_terms (agency_id, kind, term, rank, id)
      select r.agency_id, r.kind, t.value, 2000000000000 - cast(substr(r.id, 5) as integer), r.id
      from search_records r, json_each('["' || replace(trim(replace(r.words, ' | ', ' ')), ' ', '","') || '"]') t where r.agency_id = ?1 and true on conflict do nothing`,
    `update search_builds set records = ${RECORDS} where agency_id = ?1`,
  ]
  await SHARD_0.batch(statements.map((sql) => SHARD_0.prepare(sql).bind(...given.slice(0, sql.includes('?5') ? 5 : 1))))
}
