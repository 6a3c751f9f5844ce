import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
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

/** Decisions are told by their number: each has one, and none is left out. */
const misnumbered = (names: string[]) => names.sort().filter((name, at) => !new RegExp(`^${String(at + 1).padStart(4, '0')}-[a-z0-9-]+\\.md$`).test(name))

test('decisions are numbered one after the other', () => {
  expect(misnumbered(readdirSync('docs/decisions'))).toEqual([])
  expect(misnumbered(['0001-a.md', '0002-b.md', '0002-c.md'])).toEqual(['0002-c.md'])
  expect(misnumbered(['0001-a.md', '0003-b.md'])).toEqual(['0003-b.md'])
})

test('the types of the bindings are those of wrangler.toml', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'bindings', '--', '--check'], { encoding: 'utf8' })
  expect(status, `npm run bindings\n${stdout}${stderr}`).toBe(0)
})
