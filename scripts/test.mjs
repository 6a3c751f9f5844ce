// `npm test`: everything. `npm test -- lint rules`: only those. Its last line is "N passed, N failed".
import { deployable, lint, pagesBuild, pageTypes, workerTypes } from './checks.mjs'
import { chromiumPath, findChromium } from './chromium.mjs'
import { checkNode } from './ground.mjs'
import { install } from './install.mjs'
import { isLeaving, leaveOnSignal } from './processes.mjs'
import { main, Refusal, secondsSince } from './steps.mjs'
import { suite } from './suite.mjs'

const checks = {
  build: pagesBuild,
  types: workerTypes,
  pages: pageTypes,
  lint,
  deploy: deployable,
  laws: () => suite('laws'),
  rules: () => suite('rules'),
  stories: () => suite('stories', { minutes: 10 }),
  e2e: () => suite('e2e', { env: { CHROMIUM: chromiumPath() } }),
}
const onTheBuild = ['pages', 'deploy', 'e2e']

// Two lanes for two cores; the browser gets the machine for itself.
const rounds = [[['build'], ['laws', 'rules', 'types']], [['pages', 'lint', 'deploy'], ['stories']], [['e2e']]]

await main(async () => {
  leaveOnSignal()
  try {
    conclude(await test())
  } catch (error) {
    if (isLeaving()) return
    conclude([{ name: 'before any test', passed: 0, failed: 1, output: error instanceof Refusal ? error.message : error.stack }])
  }
})

async function test() {
  checkNode()
  const wanted = chosen(process.argv.slice(2))
  await prepare('install', install)
  if (wanted.has('e2e')) await prepare('chromium', findChromium)

  const results = []
  for (const lanes of rounds) {
    await Promise.all(lanes.map(async (lane) => {
      for (const name of lane.filter((one) => wanted.has(one))) results.push(await perform(name))
    }))
    if (results.some(({ name, failed }) => name === 'build' && failed)) onTheBuild.forEach((name) => wanted.delete(name))
  }
  return results
}

function chosen(names) {
  const unknown = names.find((name) => !(name in checks))
  if (unknown) throw new Refusal(`There is no check "${unknown}". There are: ${Object.keys(checks).join(', ')}`)
  const wanted = new Set(names.length > 0 ? names : Object.keys(checks))
  return onTheBuild.some((name) => wanted.has(name)) ? wanted.add('build') : wanted
}

async function prepare(name, work) {
  const begun = performance.now()
  const note = await work()
  tell(name, begun, note ?? '')
}

async function perform(name) {
  const begun = performance.now()
  const result = await checks[name]()
  tell(name, begun, `${result.passed} passed${result.failed ? `, ${result.failed} failed` : ''}`)
  return { name, ...result }
}

function tell(name, begun, note) {
  console.log(`${name.padEnd(10)}${secondsSince(begun).padStart(8)}   ${note}`)
}

function conclude(results) {
  for (const { name, output } of results.filter((result) => result.failed)) console.log(`\n── ${name} ──\n${output.trim()}`)
  const [passed, failed] = ['passed', 'failed'].map((kind) => results.reduce((sum, result) => sum + result[kind], 0))
  if (failed > 0 || passed === 0) process.exitCode = 1
  console.log(`\nAll in ${secondsSince()}\n${passed} passed, ${failed} failed`)
}
