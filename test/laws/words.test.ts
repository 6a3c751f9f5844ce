import { expect, test } from 'vitest'
import { migrated, tablesOf } from './database'
import { filesIn, product } from './files'

type Words = Map<string, string>
const languages = ['en', 'zh-Hans', 'zh-Hant'] as const

/** All texts of a language; a message with variants counts as the text of all of them. */
function wordsOf(language: string): Words {
  const texts = filesIn(new RegExp(`^web/messages/${language}(/[^/]+)?\\.json$`)).flatMap(({ text }) => Object.entries(JSON.parse(text)))
  return new Map(texts.filter(([key]) => key !== '$schema').map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]))
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join()

function differences(base: Words, other: Words) {
  return [
    [...base.keys()].filter((key) => !other.has(key)).map((key) => `${key} is missing`),
    [...other.keys()].filter((key) => !base.has(key)).map((key) => `${key} is too much`),
    [...base].filter(([key, text]) => other.has(key) && placeholders(text) !== placeholders(other.get(key)!)).map(([key]) => `${key} has other placeholders`),
    [...other].filter(([, text]) => text.trim() === '').map(([key]) => `${key} is empty`),
  ].flat()
}

/** `m.key` uses one message. */
function usedIn(sources: string[]) {
  return new Set(sources.flatMap((text) => [...text.matchAll(/\bm\s*\.\s*([a-z]\w*)/g)].map(([, key]) => key!)))
}

const en = wordsOf('en')
const used = usedIn(product.filter(({ path }) => path.startsWith('web/')).map(({ text }) => text))

test('the three languages say the same things', () => {
  expect(en.size).toBeGreaterThan(0)
  for (const language of languages) expect(differences(en, wordsOf(language)), language).toEqual([])
  const base = new Map([['hours', '{hours} h'], ['close', 'Close']])
  expect(differences(base, new Map([['hours', '{hours}小时']]))).toEqual(['close is missing'])
  expect(differences(base, new Map([['hours', '{hour}小时'], ['close', ' '], ['open', '打开']]))).toHaveLength(3)
})

test('no message is said twice, each in its own way', () => {
  const keys = filesIn(/^web\/messages\/en\/\w+\.json$/).flatMap(({ text }) => Object.keys(JSON.parse(text))).filter((key) => key !== '$schema')
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

test('no message is unused, and none is missing', () => {
  expect([...used].filter((key) => !en.has(key))).toEqual([])
  expect([...en.keys()].filter((key) => !used.has(key))).toEqual([])
  expect([...usedIn(['{m.close()} {m.hours({ hours })}', 'const say = { a: m.a_b }', 'form.name'])]).toEqual(['close', 'hours', 'a_b'])
})

/** What every row has; the audit does not show it. */
const ofEveryRow = ['agencyId', 'id', 'revision', 'createdAt']

/** The columns of the tables whose rows are written by a commit, and so stand in the audit: those with a revision. */
function auditedColumns() {
  const database = migrated('agency')
  const columns = database.prepare('select name from pragma_table_info(?)')
  const tables = tablesOf(database).map((table) => columns.all(table.name).map(({ name }) => String(name).replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())))
  return new Set(tables.filter((names) => names.includes('revision')).flat().filter((name) => !ofEveryRow.includes(name)))
}

test('every column that can stand in the audit has words', () => {
  const [fields] = filesIn(/^web\/src\/lib\/audit\/fields\.ts$/)
  const told = new Set([...fields!.text.matchAll(/^ {2}(\w+): m\./gm)].map(([, name]) => name!))
  expect(auditedColumns().size).toBeGreaterThan(100)
  expect([...auditedColumns()].filter((name) => !told.has(name))).toEqual([])
})
