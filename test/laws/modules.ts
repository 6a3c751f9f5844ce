import { readdirSync } from 'node:fs'
import { files } from './files'

/** The modules as README.md lists them, from the ground up: one row of its map each. */
export const listed = rowsOf(files.find(({ path }) => path === 'README.md')?.text ?? '')

export function rowsOf(readme: string) {
  const [, table = ''] = /\| module \|[^\n]*\n([\s\S]*?)(?:\n\n|$)/.exec(readme) ?? []
  return [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name!)
}

export const folders = readdirSync('workers/modules').sort()

export const moduleOf = (path: string) => /^workers\/modules\/([^/]+)/.exec(path)?.[1]
