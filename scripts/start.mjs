// `npm start`: from a bare clone to the running product with its demo. Node built-ins only, so that any Node 20 can begin.
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { forget, migrate } from './databases.mjs'
import { runHere, STATE } from './here.mjs'
import { install } from './install.mjs'
import { buildPages } from './pages.mjs'
import { NODE, run } from './processes.mjs'
import { serve } from './server.mjs'
import { Refusal, secondsSince, stepsOf } from './steps.mjs'
import { welcome } from './welcome.mjs'
import { localSecrets } from './secrets.mjs'

const DEMO = `${STATE}/demo.json`

await runHere(start)

async function start(port) {
  const step = stepsOf(5)
  const trouble = (text) => process.stderr.write(text)

  await step('Install packages', install)
  await step('Bring up the databases', () => {
    if (demoIs('begun')) forget(STATE) // cut off half-way, before anybody was let in
    return migrate(STATE)
  })
  await step('Build the pages', buildPages)
  const server = await step('Start the server', () => serve({ port, state: STATE, vars: localSecrets(STATE), onText: trouble }))
  await step('Fill in the demo', () => fillIn(server.url))

  console.log(`\nConvoke runs at ${server.url}  (ready after ${secondsSince()}; Ctrl-C ends it)\n\n${signIns()}`)
  await once(server.child, 'exit')
  throw new Refusal('The server ended by itself; what it said is above.')
}

async function fillIn(url) {
  if (demoIs('made')) return 'unchanged'
  if (demoIs('failed')) return `failed before; to try again on empty databases: rm -r ${STATE}`
  if (!existsSync('scripts/demo.mjs')) return 'there is none'
  markDemo('begun')
  const { code, output } = await run(NODE, ['scripts/demo.mjs', url])
  if (code === 0) return markDemo('made')
  markDemo('failed')
  return `failed; the product runs without it:\n\n${output}`
}

function signIns() {
  return demoIs('made') ? welcome() : 'There is no demo here: create your agency on the first page.'
}

function markDemo(state) {
  writeFileSync(DEMO, JSON.stringify(state))
}

function demoIs(state) {
  return existsSync(DEMO) && readFileSync(DEMO, 'utf8') === JSON.stringify(state)
}
