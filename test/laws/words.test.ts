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

/** Slots that hold names, days and phrases, which may begin or end in Chinese themselves. */
const named = 'agency|app|client|company|coordinator|current|day|device|event|first|language|last|name|place|title|wait|what|who|you'
const han = '[\\u3400-\\u9fff]'
const figure = `(?:[A-Za-z0-9]|\\{(?!(?:${named})\\})\\w+\\})`
const badlySpaced = [
  ['a name wants none', new RegExp(`${han} \\{(?:${named})\\}|\\{(?:${named})\\} ${han}`)],
  ['a figure wants one', new RegExp(`(?![年月])${han}${figure}|${figure}(?![年月日形字])${han}`)],
] as const
const spacingOf = (text: string) => badlySpaced.flatMap(([why, wrong]) => (wrong.test(text.replace(/\$(?=\{)/g, '')) ? [`${text}: ${why}`] : []))

test('Chinese keeps a space from figures and Latin words, and none from names: the browser sets that gap', () => {
  const messages = ['zh-Hans', 'zh-Hant'].flatMap((language) => [...wordsOf(language).values()])
  expect(messages.flatMap(spacingOf)).toEqual([])
  const mails = filesIn(/^workers\/.*\/(words|mails)(\/[^/]+)?\.ts$/).flatMap(({ text }) => text.split('\n')).filter((line) => !line.trim().startsWith('*'))
  expect(mails.length).toBeGreaterThan(300)
  expect(mails.flatMap(spacingOf)).toEqual([])
  expect(['{agency} 会处理', '共{count} 项', '由Convoke发送'].flatMap(spacingOf)).toHaveLength(3)
  expect(['{agency}会处理', '共 {count} 项', '由 Convoke 发送', '12月9日 14:00', 'U形'].flatMap(spacingOf)).toEqual([])
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
  const fields = filesIn(/^web\/src\/lib\/audit\/fields(-[\w-]+)?\.ts$/).map(({ text }) => text).join('\n')
  const told = new Set([...fields.matchAll(/^ {2}(\w+): m\./gm)].map(([, name]) => name!))
  expect(auditedColumns().size).toBeGreaterThan(100)
  expect([...auditedColumns()].filter((name) => !told.has(name))).toEqual([])
})

test('what stays of somebody who is erased is told in words', () => {
  const kept = product.flatMap(({ path, text }) => (path.startsWith('workers/') ? [...text.matchAll(/keeper\('([^']+)',(?![^\n]*'removed'\))/g)].map(([, kind]) => kind!) : []))
  const [{ text: told } = { text: '' }] = filesIn(/^web\/src\/lib\/privacy\/kept\.ts$/)
  expect(kept.length).toBeGreaterThan(20)
  expect(kept.filter((kind) => !new RegExp(`^  '?${kind}'?: m\\.`, 'm').test(told))).toEqual([])
})
