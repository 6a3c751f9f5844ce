import { expect, test } from 'vitest'
import { files, functionsIn, sample, workers, type File } from './files'
import { folders, listed, rowsOf } from './modules'

const app = workers.find(({ path }) => path === 'workers/app.ts')?.text ?? ''

/** A module is mounted by one import of its routes and one line. */
function timesMounted(name: string, source: string) {
  const [, routes] = new RegExp(`import \\{ (\\w+) \\} from './modules/${name}/routes'`).exec(source) ?? []
  return routes ? source.split('\n').filter((line) => new RegExp(`\\.route\\('[^']+', ${routes}\\)`).test(line)).length : 0
}

/** A vocabulary without a function decides nothing, so there is nothing to test. */
function untested(sources: File[], paths: Set<string>) {
  const rules = sources.filter((file) => file.path.includes('/rules/') && functionsIn(file).length > 0)
  return rules.map(({ path }) => path).filter((path) => !paths.has(path.replace(/\.ts$/, '.test.ts')))
}

test('every module is mounted by one line of workers/app.ts', () => {
  expect(folders.filter((name) => timesMounted(name, app) !== 1)).toEqual([])
  expect(timesMounted('plans', "import { plans } from './modules/plans/routes'\n")).toBe(0)
  expect(timesMounted('plans', "import { plans } from './modules/plans/routes'\napp.route('/api/tasks', plans)\n")).toBe(1)
})

test('README lists every module, and no other', () => {
  expect([...listed].sort()).toEqual(folders)
  expect(rowsOf('| module | owns |\n|---|---|\n| `plans` | tasks |\n\n| `not` | a module |')).toEqual(['plans'])
})

test('every rule has its test beside it', () => {
  const paths = new Set(files.map(({ path }) => path))
  const rule = sample('workers/modules/plans/rules/late.ts', 'export const late = (day: string) => day < today')
  expect(untested(workers, paths)).toEqual([])
  expect(untested([rule], new Set())).toEqual([rule.path])
  expect(untested([sample(rule.path, "export const states = ['open'] as const")], new Set())).toEqual([])
  expect(untested([rule], new Set(['workers/modules/plans/rules/late.test.ts']))).toEqual([])
})
