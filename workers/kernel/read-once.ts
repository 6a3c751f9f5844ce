/**
 * The same database for the while of one page that only reads: a question asked before, word for word and with the same
 * values, is not sent again. D1 serves one query at a time, and each trip crosses the network.
 */
export function readingOnce(database: D1Database): D1Database {
  const known = new Map<string, Promise<unknown>>()

  function once(key: string, ask: () => Promise<unknown>) {
    const answer = known.get(key) ?? ask()
    known.set(key, answer)
    return answer
  }

  const prepared = (sql: string, statement: D1PreparedStatement, values: unknown[] = []): D1PreparedStatement => seenThrough(statement, {
    bind: (...given: unknown[]) => prepared(sql, statement.bind(...given), given),
    ...(/^select\b/i.test(sql) && {
      all: () => once(JSON.stringify(['all', sql, values]), () => statement.all()),
      raw: () => once(JSON.stringify(['raw', sql, values]), () => statement.raw()),
    }),
  })

  return seenThrough(database, { prepare: (sql: string) => prepared(sql, database.prepare(sql)) })
}

/** A thing with some of its methods in other hands. */
const seenThrough = <Thing extends object>(thing: Thing, other: object): Thing =>
  new Proxy(thing, {
    get(target, key) {
      const found: unknown = Reflect.get(Object.hasOwn(other, key) ? other : target, key)
      return typeof found === 'function' && !Object.hasOwn(other, key) ? found.bind(target) : found
    },
  })
