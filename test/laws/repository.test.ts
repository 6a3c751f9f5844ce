import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { files, sample, type File } from './files'

interface Package {
  resolved?: string
  optionalDependencies?: Record<string, string>
}
type Packages = Record<string, Package>

const lock: { packages: Packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

/** `npm install` hides a platform's package that the lock file leaves out; `npm ci` on a fresh clone then fails. */
function missing(packages: Packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !homes(path, name).some((home) => home in packages)).map((name) => `${path || 'package.json'} needs ${name}`))
}

/** Where Node would find a package, from the inside out. */
function homes(path: string, name: string): string[] {
  const home = `${path && `${path}/`}node_modules/${name}`
  if (path === '') return [home]
  const outside = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')))
  return [home, ...homes(path.includes('/node_modules/') ? outside : '', name)]
}

const hosts = (packages: Packages) => Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http')).map(([path]) => path)

// Put together here, so that this file does not accuse itself.
const [toDo, fixMe] = ['TO' + 'DO', 'FIX' + 'ME']
const machinePath = new RegExp(['/work/\\w', '/home/\\w+/', '/Users/\\w+/', '/root/', '\\b[A-Z]:\\\\\\w'].join('|'))
const leftOver = new RegExp(`\\b(${toDo}|${fixMe}|XXX)\\b`)
const marks = (pattern: RegExp) => ({ path, text }: File) => (pattern.test(text) ? [path] : [])
const others = files.filter(({ path }) => path !== 'test/laws/repository.test.ts')

test('the lock file is complete and names no registry', () => {
  expect(missing(lock.packages)).toEqual([])
  expect(hosts(lock.packages)).toEqual([])
  expect(missing({ 'node_modules/a': { optionalDependencies: { b: '1' } } })).toHaveLength(1)
  expect(missing({ 'node_modules/a': { optionalDependencies: { b: '1' } }, 'node_modules/b': {} })).toEqual([])
  expect(missing({ 'node_modules/x/node_modules/a': { optionalDependencies: { b: '1' } }, 'node_modules/x/node_modules/b': {} })).toEqual([])
  expect(hosts({ 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } })).toHaveLength(1)
})

test('no file names a path of the machine it was written on', () => {
  expect(others.flatMap(marks(machinePath))).toEqual([])
  expect(marks(machinePath)(sample('scripts/x.mjs', "readFileSync('/home/ann/convoke')"))).toHaveLength(1)
})

test('nothing is left over for later', () => {
  expect(others.flatMap(marks(leftOver))).toEqual([])
  expect(marks(leftOver)(sample('workers/x.ts', `// ${toDo}: later`))).toHaveLength(1)
})
