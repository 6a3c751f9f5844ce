import { rmSync } from 'node:fs'
import { filesOf, fingerprint, unlessDone } from './fingerprint.mjs'
import { launch, NODE, run } from './processes.mjs'
import { Refusal } from './steps.mjs'

const VITE = '../node_modules/vite/bin/vite.js' // from web/, where it runs
const MARK = 'web/.svelte-kit/built-from'

const OUTPUT = /^web\/(\.svelte-kit|src\/lib\/words|project\.inlang\/(?!settings\.json))/
const SHARED = /^workers\/.*((shapes|ids)\.ts|\/rules\/.*(?<!\.test)\.ts)$/ // what pages import from there

/** Builds web/ into web/.svelte-kit unless it is built from the very files that are there. */
export function buildPages() {
  const task = { output: 'web/.svelte-kit/cloudflare', mark: MARK, print: fingerprint(sources()) }
  return unlessDone(task, async () => {
    const { code, output } = await run(`../${NODE}`, [VITE, 'build'], { cwd: 'web', env: { NODE_ENV: 'production' } }) // also when a test has them built
    if (code !== 0) throw new Refusal(`The pages could not be built:\n\n${output}`)
  })
}

/** Builds again after every edit. What it leaves behind belongs to no fingerprint. */
export function keepBuilding(onText) {
  rmSync(MARK, { force: true })
  return launch(`../${NODE}`, [VITE, 'build', '--watch', '--logLevel', 'warn'], { cwd: 'web', onText })
}

function sources() {
  return [
    ...filesOf('web', (path) => !OUTPUT.test(path)),
    ...filesOf('workers').filter((path) => SHARED.test(path)),
    'package-lock.json',
  ]
}
