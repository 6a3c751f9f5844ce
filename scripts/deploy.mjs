// `npm run deploy -- <environment> [--yes]`: builds, migrates every remote database, deploys. Migrations only expand, so the
// Worker that runs meanwhile keeps working.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { install } from './install.mjs'
import { buildPages } from './pages.mjs'
import { leaveOnSignal, NODE, run } from './processes.mjs'
import { main, Refusal, stepsOf } from './steps.mjs'

const [environment, ...options] = process.argv.slice(2)

await main(async () => {
  leaveOnSignal()
  const block = blockOf(environment)
  const databases = [...block.matchAll(/^database_name = "(.+)"/gm)].map(([, name]) => name)
  refuseTemplate(block)
  refuseLocal(block)
  await refuseUncommitted()

  console.log(`To ${environment}:\n  build the pages${databases.map((name) => `\n  migrate ${name}`).join('')}\n  deploy the Worker\n`)
  if (!options.includes('--yes') && !(await agreed())) throw new Refusal('Nothing was done.')

  const step = stepsOf(databases.length + 3)
  let said
  await step('Install packages', install)
  await step('Build the pages', buildPages)
  for (const name of databases) {
    await step(`Migrate ${name}`, () => wrangler('d1', 'migrations', 'apply', name, '--remote', '--env', environment))
  }
  await step('Deploy the Worker', async () => { said = await wrangler('deploy', '--env', environment) })
  console.log(`\n${said.trim()}`)
})

/** All lines of wrangler.toml that belong to an environment. */
function blockOf(name) {
  const tables = readFileSync('wrangler.toml', 'utf8').split(/^(?=\[)/m)
  const names = new Set(tables.flatMap((table) => /^\[+env\.([\w-]+)/.exec(table)?.[1] ?? []))
  if (names.has(name)) return tables.filter((table) => new RegExp(`^\\[+env\\.${name}[.\\]]`).test(table)).join('')
  throw new Refusal(`Say where to: npm run deploy -- <environment>. wrangler.toml has: ${[...names].join(', ')}`)
}

function refuseTemplate(block) {
  const [placeholder] = /^[^#\n]*"<.*>"/m.exec(block) ?? []
  if (placeholder) throw new Refusal(`wrangler.toml is still a template for ${environment}: ${placeholder.trim()}\nCreate the resources it names and fill them in.`)
}

/** What calls itself development shows everybody its mails. */
function refuseLocal(block) {
  const [, called] = /^ENVIRONMENT = "(.*)"/m.exec(block) ?? []
  if (!called || ['development', 'test'].includes(called)) throw new Refusal(`wrangler.toml: the vars of ${environment} must name an ENVIRONMENT other than development and test, production say.`)
}

async function refuseUncommitted() {
  const { code, output } = await run('git', ['status', '--porcelain'])
  if (code !== 0 || output.trim()) throw new Refusal(`What is deployed must be on record. Commit or set aside first:\n${output}`)
}

async function agreed() {
  if (!process.stdin.isTTY) throw new Refusal('Nobody is here to ask. Add --yes to go on without.')
  const question = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await question.question('Go on? (yes/no) ')
  question.close()
  return answer.trim().toLowerCase() === 'yes'
}

async function wrangler(...args) {
  const { code, output } = await run(NODE, ['node_modules/wrangler/bin/wrangler.js', ...args])
  if (code !== 0) throw new Refusal(output)
  return output
}
