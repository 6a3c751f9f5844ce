import { expect, test } from 'vitest'
import { codeOf, product, sample, workers, type File } from './files'

const impurities: [RegExp, string][] = [
  [/\bawait\b|\basync\b|\bPromise\b/, 'waits'],
  [/\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/, 'reads the clock'],
  [/\bcrypto\b|\bMath\.random\(/, 'draws lots or hashes'],
  [/\bfetch\(|\bprocess\.|\bconsole\./, 'touches the world'],
]

function impure({ path, text }: File) {
  const code = codeOf(text)
  return impurities.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${path} ${what}`)
}

/** lucia reads the clock itself, so identity may; everybody else is told the time. */
function ownClock({ path, text }: File) {
  if (path === 'workers/kernel/clock.ts' || path.startsWith('workers/identity/')) return []
  return /\bDate\.now\(|\bnew Date\(\s*\)/.test(codeOf(text)) ? [`${path} reads the clock`] : []
}

/** drizzle 0.45 mixes up equal column names when a batch answers a joined query, and every table has agency_id and id. */
function joinedBatch({ path, text }: File) {
  return [...text.matchAll(/\.batch\(/g)].some(({ index }) => /[jJ]oin\(/.test(argumentAt(text, index))) ? [`${path} joins inside batch`] : []
}

function argumentAt(text: string, start: number) {
  let depth = 0
  for (let at = text.indexOf('(', start); at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (depth === 0) return text.slice(start, at)
  }
  return text.slice(start)
}

const rule = (text: string) => sample('workers/modules/plans/rules/late.ts', text)

test('rules are pure', () => {
  expect(workers.filter(({ path }) => path.includes('/rules/')).flatMap(impure)).toEqual([])
  for (const bad of ['const now = Date.now()', 'new Date()', 'await 1', 'crypto.randomUUID()', 'Math.random()', "fetch('x')"]) expect(impure(rule(bad))).toHaveLength(1)
  expect(impure(rule("new Date(instant) // no Date.now() here\nconst text = 'await'"))).toEqual([])
})

test('only the kernel clock and identity read the clock', () => {
  expect(workers.flatMap(ownClock)).toEqual([])
  expect(ownClock(sample('workers/kernel/commit.ts', 'const at = new Date().toISOString()'))).toHaveLength(1)
  expect(ownClock(sample('workers/kernel/commit.ts', 'const at = new Date(now)'))).toEqual([])
})

test('no query joins inside a batch', () => {
  expect(product.flatMap(joinedBatch)).toEqual([])
  const bad = 'await db.batch([db.select().from(a).innerJoin(b, eq(a.id, b.id))])'
  expect(joinedBatch(rule(bad))).toHaveLength(1)
  expect(joinedBatch(rule('await db.batch([db.insert(a)])\nawait db.select().from(a).leftJoin(b)'))).toEqual([])
})

test('no list of parameters grows with the data: D1 binds 100 at most', () => {
  const listed = ({ path, text }: File) => (/\b(not)?[iI]nArray\b/.test(codeOf(text)) ? [path] : [])
  expect(product.flatMap(listed)).toEqual([])
  expect(listed(rule('where(inArray(tasks.id, ids))'))).toHaveLength(1)
})

test('routes hold no query', () => {
  const queries = ({ path, text }: File) => (/\b(sql`|\.prepare\(|\.select\(|ctx\.db\b)/.test(text) ? [path] : [])
  expect(workers.filter(({ path }) => path.endsWith('routes.ts')).flatMap(queries)).toEqual([])
  expect(queries(sample('workers/modules/plans/routes.ts', 'c.var.ctx.db.select()'))).toHaveLength(1)
})
