// Tells whether anything changed since a piece of work was last finished.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Every file below a path (or the path itself), in a stable order. `keep` says which paths matter. */
export function filesOf(path, keep = () => true) {
  if (!existsSync(path) || !keep(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).sort().flatMap((name) => filesOf(join(path, name), keep))
}

export function fingerprint(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Does the work unless it was finished for this very fingerprint and its output is still there. The mark is gone while
 *  the work runs, so what a kill leaves half done is never taken for whole. */
export async function unlessDone({ mark, print, output }, work) {
  if (existsSync(output) && existsSync(mark) && readFileSync(mark, 'utf8') === print) return 'unchanged'
  rmSync(mark, { force: true })
  await work()
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, print)
}
