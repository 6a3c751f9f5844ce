import { env } from 'cloudflare:test'

export type Recording = { trips: number; statements: { database: string; sql: string }[] }

/** The Worker's bindings with every D1 round trip counted and its SQL kept; a batch is one trip. */
export function recordedEnv() {
  const recording: Recording = { trips: 0, statements: [] }
  const databases = ['DIRECTORY', 'SHARD_0', 'SHARD_1'] as const
  const wrapped = Object.fromEntries(databases.map((name) => [name, recorded(env[name], name, recording)]))
  return { env: { ...env, ...wrapped }, recording }
}

const asks = new Set(['all', 'run', 'first', 'raw'])

function recorded(database: D1Database, name: string, recording: Recording): D1Database {
  const statement = (prepared: D1PreparedStatement): D1PreparedStatement => new Proxy(prepared, {
    get(target, key) {
      if (key === 'original') return target
      const found = Reflect.get(target, key)
      if (typeof found !== 'function') return found
      return (...given: unknown[]) => {
        if (asks.has(String(key))) recording.trips += 1
        const result = Reflect.apply(found, target, given)
        return key === 'bind' ? statement(result as D1PreparedStatement) : result
      }
    },
  })
  return new Proxy(database, {
    get(target, key) {
      if (key === 'prepare') return (sql: string) => {
        recording.statements.push({ database: name, sql })
        return statement(target.prepare(sql))
      }
      if (key === 'batch') return (all: D1PreparedStatement[]) => {
        recording.trips += 1
        return target.batch(all.map((one) => (one as D1PreparedStatement & { original?: D1PreparedStatement }).original ?? one))
      }
      const found = Reflect.get(target, key)
      return typeof found === 'function' ? found.bind(target) : found
    },
  })
}

/**
 * What is wrong with a plan: a table read from end to end, or reached by nothing but its agency.
 * Every key begins with agency_id, so the second looks like a search and is a walk through all the agency has.
 * Honest walks: a page read in the order of an index until it is full, a count, and what is shut by a constant 0.
 */
export function idleSteps(sql: string, plan: string[]) {
  const paged = /\blimit \?/.test(sql) && !plan.some((step) => step.includes('TEMP B-TREE'))
  const shut = / and 0\)/.test(sql)
  const counted = /^select ("\w+", )?count\(\*\)/.test(sql)
  if (paged || counted || shut) return []
  return plan.filter((step) => /\(agency_id=\?\)$/.test(step) || (/^SCAN /.test(step) && !/json_each|CONSTANT ROW|VALUES CLAUSE|subquery/i.test(step)))
}

export async function planOf(database: D1Database, sql: string) {
  const holes = sql.match(/\?/g)?.length ?? 0
  const { results } = await database.prepare(`explain query plan ${sql}`).bind(...Array.from({ length: holes }, () => '')).all<{ detail: string }>()
  return results.map((row) => row.detail)
}
