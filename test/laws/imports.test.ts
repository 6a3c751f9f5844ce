import { describe, expect, test } from 'vitest'
import { importsOf, product, sample, type File } from './files'
import { listed, moduleOf } from './modules'

/** The first pattern that fits says what a file is. */
const kinds = [
  ['web', /^web\//],
  ['schema', /^db\/schema\//],
  ['seed', /^db\//],
  ['rule', /^workers\/(.+\/)?rules\//],
  ['shapes', /^workers\/(.+\/)?([^/]+-)?shapes$/],
  ['store', /^workers\/modules\/[^/]+\/([^/]+-)?store$/],
  ['routes', /^workers\/modules\/[^/]+\/([^/]+-)?routes$/],
  ['door', /^workers\/modules\/[^/]+(\/index)?$/],
  ['verb', /^workers\/modules\//],
  ['kernel', /^workers\/kernel\//],
  ['identity', /^workers\/identity\//],
  ['live', /^workers\/live\//],
  ['replies', /^workers\/replies\//],
] as const
type Kind = (typeof kinds)[number][0]
const kindOf = (path: string) => kinds.find(([, pattern]) => pattern.test(path.replace(/\.ts$/, '')))?.[0]

/** What each kind may import: kinds, packages, `own` (the same module) and `own tables`. */
const may: Partial<Record<Kind, string[]>> = {
  rule: ['rule', 'pinyin-pro', 'opencc-js'],
  shapes: ['shapes', 'rule', 'valibot', 'workers/kernel/ids'], // which prefix names which noun
  schema: ['schema', 'rule', 'drizzle-orm'],
  seed: ['seed', 'schema', 'rule', 'shapes'],
  store: ['own', 'schema', 'kernel', 'shapes', 'rule', 'drizzle-orm'],
  verb: ['own', 'own tables', 'seed', 'door', 'kernel', 'shapes', 'rule'],
  door: ['own', 'own tables', 'door', 'kernel', 'shapes', 'rule'],
  routes: ['own', 'kernel', 'shapes', 'rule', 'hono'],
  kernel: ['kernel', 'schema', 'shapes', 'rule', 'hono', 'drizzle-orm', 'valibot', '@valibot/to-json-schema', 'node:crypto', 'node:buffer', 'cloudflare:workers', 'cloudflare:email', 'fast-png', 'fflate', 'libphonenumber-js', 'pdfkit', 'saxes', 'uqr'],
  identity: ['identity', 'kernel', 'schema', 'shapes', 'rule', 'door', 'hono', 'drizzle-orm', 'valibot', 'lucia', 'node:crypto', 'node:buffer'],
  replies: ['replies', 'identity', 'kernel', 'door', 'shapes', 'rule', 'hono', 'valibot', 'postal-mime'],
  live: ['live', 'kernel', 'door', 'shapes', 'rule', 'hono', 'cloudflare:workers'],
}

function strangers(file: File) {
  const kind = kindOf(file.path)
  const allowed = kind && may[kind]
  if (!allowed) return []
  return importsOf(file)
    .filter(({ target }) => !allowed.some((one) => fits(one, target, file.path)))
    .map(({ target }) => `${file.path} is ${kind} and imports ${target}`)
}

function fits(allowed: string, target: string, from: string) {
  if (allowed === 'own') return moduleOf(target) === moduleOf(from)
  if (allowed === 'own tables') return target === `db/schema/agency/${moduleOf(from)}`
  if (allowed === 'kernel' && kindOf(target) === 'kernel') return true
  return kindOf(target) === allowed || target === allowed || target.startsWith(`${allowed}/`)
}

/** Calls between modules: through the front door alone, and only upwards in README's map. */
function downwards(files: File[], order: string[]) {
  return files.flatMap((file) => {
    const from = moduleOf(file.path)
    if (!from) return []
    return importsOf(file)
      .filter(({ target }) => kindOf(target) === 'door' && moduleOf(target) !== from)
      .filter(({ target }) => order.indexOf(moduleOf(target)!) >= order.indexOf(from))
      .map(({ target }) => `${file.path} calls ${moduleOf(target)}, which is not above ${from}`)
  })
}

function webStrangers(file: File) {
  return importsOf(file)
    .filter(({ target, typeOnly }) => {
      if (target === 'cloudflare:workers' || /^\$env\/\w+\/private$/.test(target)) return true
      if (target.startsWith('db/') || /(^|\/)migrations\//.test(target)) return true
      return target.startsWith('workers/') && !(kindOf(target) === 'shapes' || kindOf(target) === 'rule' || typeOnly)
    })
    .map(({ target }) => `${file.path} imports ${target}`)
}

const only = (name: string, home: RegExp) => (file: File) =>
  importsOf(file).filter(({ target }) => (target === name || target.startsWith(`${name}/`)) && !home.test(file.path)).map(() => `${file.path} imports ${name}`)

const verb = (text: string) => sample('workers/modules/briefs/submit.ts', text)

describe('what may import what', () => {
  test('each kind of file imports only its neighbours', () => {
    expect(product.flatMap(strangers)).toEqual([])
    expect(strangers(sample('workers/modules/briefs/rules/states.ts', "import { eq } from 'drizzle-orm'"))).toHaveLength(1)
    expect(strangers(sample('workers/modules/briefs/rules/states.ts', "import { now } from '../../../kernel/clock'"))).toHaveLength(1)
    expect(strangers(sample('workers/modules/briefs/routes.ts', "import { briefs } from '../../../db/schema/agency/briefs'"))).toHaveLength(1)
    expect(strangers(sample('workers/modules/briefs/routes.ts', "import {\n  eq,\n} from 'drizzle-orm'"))).toHaveLength(1)
    expect(strangers(sample('workers/kernel/commit.ts', "import { briefs } from '../modules/briefs/index'"))).toHaveLength(1)
    expect(strangers(verb("import { tasks } from '../../../db/schema/agency/plans'"))).toHaveLength(1)
    expect(strangers(verb("import { findTask } from '../plans/store'"))).toHaveLength(1)
    expect(strangers(verb("import { taskById } from '../plans/index'\nimport { briefs } from '../../../db/schema/agency/briefs'"))).toEqual([])
  })

  test('a module calls only what stands above it in the map', () => {
    expect(downwards(product, listed)).toEqual([])
    const call = sample('workers/modules/clients/create.ts', "import { briefById } from '../briefs/index'")
    expect(downwards([call], ['clients', 'briefs'])).toHaveLength(1)
    expect(downwards([call], ['briefs', 'clients'])).toEqual([])
  })

  test('pages know shapes, rules and types of the API, and nothing behind it', () => {
    const web = product.filter(({ path }) => path.startsWith('web/'))
    const page = (text: string) => sample('web/src/routes/+page.server.ts', text)
    expect(web.flatMap(webStrangers)).toEqual([])
    expect(webStrangers(page("import { env } from 'cloudflare:workers'"))).toHaveLength(1)
    expect(webStrangers(page("import { SECRET } from '$env/static/private'"))).toHaveLength(1)
    expect(webStrangers(page("import { findBrief } from '$shapes/modules/briefs/store'"))).toHaveLength(1)
    expect(webStrangers(page("const { app } = await import('../../../workers/app')"))).toHaveLength(1)
    expect(webStrangers(page("import type { briefs } from '$workers/modules/briefs/routes'\nimport { NewBrief } from '$shapes/modules/briefs/shapes'"))).toEqual([])
  })

  test('lucia is known to identity alone', () => {
    const lucia = only('lucia', /^workers\/identity\//)
    expect(product.flatMap(lucia)).toEqual([])
    expect(lucia(verb("import { Lucia } from 'lucia'"))).toHaveLength(1)
  })

  test('dictionaries of Chinese are known to what folds and spells words for searching, and to no page', () => {
    const dictionaries = [only('pinyin-pro', /^workers\/modules\/search\/rules\//), only('opencc-js', /^workers\/kernel\/rules\/fold(\.test)?\.ts$/)]
    expect(product.flatMap((file) => dictionaries.flatMap((found) => found(file)))).toEqual([])
    expect(dictionaries[0]!(verb("import { pinyin } from 'pinyin-pro'"))).toHaveLength(1)
  })
})
