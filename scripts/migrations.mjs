// `npm run migrations [-- name]`: after a change to db/schema, writes the migrations that lead there.
import { readFileSync, writeFileSync } from 'node:fs'
import { filesOf } from './fingerprint.mjs'
import { leaveOnSignal, NODE, run } from './processes.mjs'
import { main, Refusal } from './steps.mjs'
import { statisticsFor } from './statistics.mjs'
import { withoutRowid } from './without-rowid.mjs'

const [name] = process.argv.slice(2)

await main(async () => {
  leaveOnSignal()
  const before = sqlFiles()
  for (const kind of ['directory', 'agency']) await generate(kind)

  const made = sqlFiles().filter((file) => !before.includes(file))
  for (const file of made) writeFileSync(file, withoutRowid(readFileSync(file, 'utf8')))
  made.push(...(await statistics(before.concat(made))))
  console.log(made.length > 0 ? `Written:\n  ${made.join('\n  ')}` : 'The migrations already lead to the schema.')
})

/** A migration with planner statistics for the indexes that are new on the shards, where the large tables are. */
async function statistics(files) {
  const agency = files.filter((file) => file.includes('/agency/')).sort()
  const sql = statisticsFor(agency.map((file) => readFileSync(file, 'utf8')))
  if (!sql) return []
  await generate('agency', '--custom', '--name', 'planner_statistics')
  const written = sqlFiles().filter((file) => !files.includes(file))
  for (const file of written) writeFileSync(file, sql)
  return written
}

function sqlFiles() {
  return filesOf('migrations').filter((file) => file.endsWith('.sql'))
}

async function generate(kind, ...more) {
  const named = name && more.length === 0 ? ['--name', name] : more
  const { code, output } = await run(NODE, ['node_modules/drizzle-kit/bin.cjs', 'generate', '--config', `drizzle.${kind}.config.ts`, ...named])
  if (code !== 0 || /error/i.test(output)) throw new Refusal(output)
}
