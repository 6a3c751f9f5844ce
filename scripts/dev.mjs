// `npm run dev`: like npm start, but pages and Worker are built again as you edit.
import { once } from 'node:events'
import { bindingTypes } from './bindings.mjs'
import { migrate } from './databases.mjs'
import { runHere, STATE } from './here.mjs'
import { install } from './install.mjs'
import { buildPages, keepBuilding } from './pages.mjs'
import { serve } from './server.mjs'
import { stepsOf } from './steps.mjs'
import { localSecrets } from './secrets.mjs'

await runHere(develop)

async function develop(port) {
  const step = stepsOf(5)
  const show = (text) => process.stdout.write(text)

  await step('Install packages', install)
  await step('Write the types of the bindings', bindingTypes)
  await step('Bring up the databases', () => migrate(STATE))
  await step('Build the pages', buildPages)
  const server = await step('Start the server', () => serve({ port, state: STATE, vars: localSecrets(STATE), onText: show, logLevel: 'log' }))
  const builder = keepBuilding(show)

  console.log(`\nConvoke runs at ${server.url} and follows your edits. Ctrl-C ends it.\n`)
  await Promise.race([once(server.child, 'exit'), once(builder, 'exit')])
}
