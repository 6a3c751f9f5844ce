// The Worker in a process group of its own, so that all of it can be killed at one stroke: `kill -9` of the parent alone
// would leave workerd behind, still answering. Bundled once, it is up again in about a second.
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { end, launch, NODE } from '../../scripts/processes.mjs'
import { bindingsOf, bundle, databases } from '../bench/runtime.mjs'

const PATIENCE = 30_000

export async function prepare() {
  const folder = mkdtempSync(join(tmpdir(), 'convoke-crash-'))
  const bindings = join(folder, 'bindings.json')
  writeFileSync(bindings, JSON.stringify(bindingsOf()))
  return { bindings, script: await bundle('workers/index.ts', folder), persist: await databases(folder), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export async function serve({ bindings, script, persist }) {
  let said = ''
  const child = launch(NODE, ['test/e2e/crash-run.mjs', bindings, script, persist], { onText: (text) => (said += text) })
  const url = await within(() => child.exitCode !== null || /^ready at (\S+)$/m.exec(said)?.[1])
  if (typeof url !== 'string') throw new Error(`The Worker did not come up:\n${said}`)
  return { url, stop: () => end(child), kill: () => killGroup(child, url) }
}

/** All of it at once; nobody may be left who answers. */
async function killGroup(child, url) {
  const closed = once(child, 'close')
  process.kill(-child.pid, 'SIGKILL')
  await closed
  await within(() => refuses(url))
}

function refuses(url) {
  const { hostname, port } = new URL(url)
  return new Promise((answer) => {
    const socket = connect({ host: hostname, port: Number(port) })
    socket.once('error', () => answer(true)).once('connect', () => {
      socket.destroy()
      answer(false)
    })
  })
}

async function within(look) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(20)) {
    const seen = await look()
    if (seen) return seen
  }
  throw new Error(`Waited ${PATIENCE / 1000} s in vain.`)
}

/** While nothing runs: makes due whatever waits for a later time, as if that time had come. */
export function letTimePass({ persist }) {
  eachDatabase(persist, (database, tables) => {
    for (const table of ['outbox', 'mails'].filter((one) => tables.has(one))) database.exec(`update ${table} set due_at = '2000-01-01T00:00:00.000Z'`)
  })
}

/** While nothing runs: what SQLite itself finds wrong with what was left on disk, and keys that speak of a client who is not there. */
export function flawsOnDisk({ persist }) {
  const flaws = []
  eachDatabase(persist, (database, tables) => {
    const found = (sql) => flaws.push(...database.prepare(sql).all().map((row) => JSON.stringify(row)))
    found(`select * from pragma_integrity_check where integrity_check <> 'ok'`)
    found('pragma foreign_key_check')
    if (tables.has('idempotency')) found(`select key from idempotency k where not exists (select 1 from clients c where c.agency_id = k.agency_id and c.id = k.answer ->> '$.id')`)
  })
  return flaws
}

function eachDatabase(persist, look) {
  for (const file of readdirSync(persist, { recursive: true }).filter((name) => name.endsWith('.sqlite'))) {
    const database = new DatabaseSync(join(persist, file))
    try {
      look(database, new Set(database.prepare(`select name from sqlite_schema where type = 'table'`).all().map(({ name }) => name)))
    } finally {
      database.close()
    }
  }
}
