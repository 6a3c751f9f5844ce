import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf, fingerprint, unlessDone } from './fingerprint.mjs'
import { NODE, run } from './processes.mjs'
import { Refusal } from './steps.mjs'

/** Brings the local databases below `state` up to the newest migration. */
export function migrate(state) {
  const task = { output: join(state, 'v3'), mark: join(state, 'migrated'), print: fingerprint(filesOf('migrations')) }
  return unlessDone(task, async () => {
    const { code, output } = await run(NODE, ['scripts/migrate.mjs', state])
    if (code === 0) return
    const reason = output.trim().split('\n').at(-1)
    throw new Refusal(`${reason}\nTo set the local data aside and start anew: mv ${state} ${state}.old`)
  })
}

/** Forgets the local data but keeps the lock of whoever is at work. */
export function forget(state) {
  for (const name of readdirSync(state)) if (name !== 'lock') rmSync(join(state, name), { recursive: true })
}
