import { sql } from 'drizzle-orm'
import { after, days, type Instant } from '../clock'
import { shards, type Db } from '../db'
import { logWork } from '../log'

const perRun = 500
const lostPerRun = 100
const shelf = 'a/'
/** Where the walk through the bucket stands; in the bucket itself, so that no table needs to know of it. */
const bookmark = 'sweeps/files'

type Walk = { after: string; restUntil: Instant | null }
type Stretch = { from: string; to: string; keys: string[] }

/**
 * Walks through the bucket and the tables side by side, a stretch per run and the whole once a day. Bytes that no
 * row wants are removed; rows whose bytes are gone are only reported: that is for a person to look into.
 */
export async function sweepOrphans(env: Env, now: Date) {
  const walk = await readWalk(env)
  if (walk.restUntil && walk.restUntil > now.toISOString()) return { removed: 0, lost: 0 }

  const listed = await env.FILES.list({ prefix: shelf, startAfter: walk.after, limit: perRun })
  const keys = listed.objects.map(({ key }) => key)
  const to = listed.truncated ? keys.at(-1)! : `${shelf}~`
  const stretch = { from: walk.after, to, keys }
  const dayAgo = new Date(now.getTime() - days * 1000)

  // Every shard must have answered before anything goes: a shard that is silent may know the row.
  const wanted = new Set((await Promise.all(shards(env).map((db) => wantedKeys(db, keys)))).flat())
  const lost = (await Promise.all(shards(env).map((db) => lostFiles(db, stretch, dayAgo.toISOString())))).flat()
  const orphans = listed.objects.filter(({ key, uploaded }) => !wanted.has(key) && uploaded < dayAgo).map(({ key }) => key)
  if (orphans.length > 0) await env.FILES.delete(orphans)
  const gone = await confirmLost(env, lost)

  await writeWalk(env, listed.truncated ? { after: to, restUntil: null } : { after: shelf, restUntil: after(now, days) })
  return { removed: orphans.length, lost: gone }
}

async function readWalk(env: Env): Promise<Walk> {
  const object = await env.FILES.get(bookmark)
  return object ? object.json<Walk>() : { after: shelf, restUntil: null }
}

const writeWalk = (env: Env, walk: Walk) => env.FILES.put(bookmark, JSON.stringify(walk))

/** `a/agency/file` says where its row stands: the primary key answers, whichever agency it is. */
const placeOf = (key: string) => {
  const [, agencyId = '', id = ''] = key.split('/')
  return { agencyId, id }
}

async function wantedKeys(db: Db, keys: string[]) {
  const places = JSON.stringify(keys.map((key) => ({ key, ...placeOf(key) })))
  const rows = await db.all<{ key: string }>(sql`
    select asked.value ->> 'key' as key from json_each(${places}) as asked
    join files on files.agency_id = asked.value ->> 'agencyId' and files.id = asked.value ->> 'id'
    where files.object_key = asked.value ->> 'key' and files.state in ('pending', 'ready')`)
  return rows.map(({ key }) => key)
}

function lostFiles(db: Db, { from, to, keys }: Stretch, before: Instant) {
  const [first, last] = [placeOf(from), placeOf(to)]
  return db.all<{ agencyId: string; id: string; objectKey: string }>(sql`
    select agency_id as agencyId, id, object_key as objectKey from files
    where (agency_id, id) > (${first.agencyId}, ${first.id}) and (agency_id, id) <= (${last.agencyId}, ${last.id})
      and state = 'ready' and created_at < ${before}
      and object_key not in (select value from json_each(${JSON.stringify(keys)}))
    limit ${lostPerRun}`)
}

/** A file may have become ready since the bucket was listed, so each is looked for once more. */
async function confirmLost(env: Env, suspects: { agencyId: string; id: string; objectKey: string }[]) {
  let lost = 0
  for (const { agencyId, id, objectKey } of suspects) {
    if (await env.FILES.head(objectKey)) continue
    lost += 1
    logWork({ what: 'file without bytes', agencyId, fileId: id })
  }
  return lost
}
