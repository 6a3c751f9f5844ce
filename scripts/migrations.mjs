// `npm run migrations [-- name]`: after a change to db/schema, writes the migrations that lead there.
import { readFileSync, writeFileSync } from 'node:fs'
import { filesOf } from './fingerprint.mjs'
import { leaveOnSignal, NODE, run } from './processes.mjs'
import { main, Refusal } from './steps.mjs'
import { withoutRowid } from './without-rowid.mjs'

const [name] = process.argv.slice(2)

await main(async () => {
  leaveOnSignal()
  const before = sqlFiles()
  for (const kind of ['directory', 'agency']) await generate(kind)

  const made = sqlFiles().filter((file) => !before.includes(file))
  for (const file of made) writeFileSync(file, withoutRowid(readFileSync(file, 'utf8')))
  console.log(made.length > 0 ? `Written:\n  ${made.join('\n  ')}` : 'The migrations already lead to the schema.')
})

function sqlFiles() {
  return filesOf('migrations').filter((file) => file.endsWith('.sql'))
}

async function generate(kind) {
  const named = name ? ['--name', name] : []
  const { code, output } = await run(NODE, ['node_modules/drizzle-kit/bin.cjs', 'generate', '--config', `drizzle.${kind}.config.ts`, ...named])
  if (code !== 0 || /error/i.test(output)) throw new Refusal(output)
}
