// `npm run bench [-- name]` runs test/bench/*.bench.mjs in turn. A bench is
//   export async function bench(report) { …; report({ name: 'submit a brief', value: 5, unit: 'rows written', limit: 6 }) }
// A figure above its limit fails the run; `limit` may be left out.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { basename } from 'node:path'
import { install } from './install.mjs'
import { endAll, leaveOnSignal, NODE, run } from './processes.mjs'
import { main, Refusal, secondsSince } from './steps.mjs'

const FOLDER = 'test/bench'
const RESULTS = 'bench-results/results.json'

await main(async () => {
  leaveOnSignal()
  await install()
  if (Number.parseInt(process.versions.node, 10) < 24) return againOnOurNode()
  const results = []
  try {
    for (const file of chosen(process.argv[2])) results.push(...(await measure(file)))
  } finally {
    await endAll()
  }
  mkdirSync('bench-results', { recursive: true })
  writeFileSync(RESULTS, `${JSON.stringify({ ...(await circumstances()), results }, null, 2)}\n`)
  print(results)
  if (results.some(isOver)) process.exitCode = 1
})

/** On a bare clone npm began with the machine's Node. */
function againOnOurNode() {
  process.exitCode = spawnSync(NODE, process.argv.slice(1), { stdio: 'inherit' }).status
}

function chosen(name = '') {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.bench.mjs') && file.startsWith(name)).sort()
  if (files.length === 0) throw new Refusal(`There is no bench ${name || 'yet'} in ${FOLDER}.`)
  return files
}

async function measure(file) {
  const results = []
  const subject = basename(file, '.bench.mjs')
  const { bench } = await import(`../${FOLDER}/${file}`)
  await bench(({ name, value, unit, limit = null }) => results.push({ subject, name, value, unit, limit }))
  return results
}

/** Figures compare only with figures of the same machine and commit. */
async function circumstances() {
  const { output } = await run('git', ['rev-parse', 'HEAD'])
  return { at: new Date().toISOString(), commit: output.trim(), node: process.version, cores: cpus().length, cpu: cpus()[0]?.model }
}

function isOver({ value, limit }) {
  return limit !== null && value > limit
}

function print(results) {
  const rows = results.map((result) => [
    result.subject, result.name, String(result.value), result.unit,
    result.limit === null ? '' : `≤ ${result.limit}`, isOver(result) ? 'over' : '',
  ])
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  for (const row of rows) console.log(row.map((cell, column) => (column === 2 ? cell.padStart(widths[2]) : cell.padEnd(widths[column]))).join('  '))
  console.log(`\n${results.length} figures in ${secondsSince()}, kept in ${RESULTS}`)
}
