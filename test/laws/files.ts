import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

export interface File {
  path: string
  text: string
}

const made = new Set([
  'node_modules', '.git', '.svelte-kit', '.state', '.types', '.wrangler', 'bench-results', 'test-results', 'demo/accounts.json',
  'web/src/lib/words', 'web/project.inlang', 'worker-configuration.d.ts', 'package-lock.json',
])
const written = /\.(ts|js|mjs|svelte|css|html|json|toml|sql|md)$|^(\.ci\/run|web\/_headers)$/

/** Everything people wrote in this repository, read once. */
export const files: File[] = pathsIn('.').map((path) => ({ path, text: readFileSync(path, 'utf8') }))

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (made.has(entry.name) || made.has(path)) return []
    if (entry.isDirectory()) return pathsIn(path)
    return written.test(path) ? [path] : []
  })
}

export const filesIn = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path))

/** What the product is made of: no tests, no declarations. */
export const product = filesIn(/^(workers|db|web\/src)\/.*\.(ts|svelte)$/).filter(({ path }) => !/\.(test|d)\.ts$/.test(path))
export const workers = product.filter(({ path }) => path.startsWith('workers/'))

export const lines = (text: string) => text.trimEnd().split('\n').length

export interface Import {
  /** A path in the repository without its extension, or a package as it is named. */
  target: string
  typeOnly: boolean
}

export function importsOf({ path, text }: File): Import[] {
  const statements = text.matchAll(/^[ \t]*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/gm)
  const calls = text.matchAll(/\bimport\(\s*()['"]([^'"]+)['"]/g)
  return [...statements, ...calls].map(([, type, name = '']) => ({ target: resolved(path, name), typeOnly: Boolean(type) }))
}

function resolved(from: string, name: string) {
  const path = name.startsWith('.') ? posix.join(posix.dirname(from), name) : name.replace(/^\$(shapes|workers)\//, 'workers/')
  return path.replace(/\.(ts|js|mjs)$/, '')
}

/** Code without its comments and texts, so that a word in them is not taken for a call. */
export function codeOf(text: string) {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, (match) => match.replace(/[^\n]/g, ' '))
}

/** The source of each function that stands at the top of a file. */
export function functionsIn({ path, text }: File) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  return source.statements.filter(isFunction).map((statement) => statement.getText(source))
}

function isFunction(statement: ts.Statement) {
  if (!ts.isVariableStatement(statement)) return ts.isFunctionDeclaration(statement)
  return statement.declarationList.declarations.some(({ initializer }) => initializer && ts.isArrowFunction(initializer))
}

export const sample = (path: string, text: string): File => ({ path, text })
