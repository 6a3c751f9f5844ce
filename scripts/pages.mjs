import { filesOf, fingerprint, unlessDone } from './fingerprint.mjs'
import { NODE, run } from './processes.mjs'
import { Refusal } from './steps.mjs'

const OUTPUT = /^web\/(\.svelte-kit|src\/lib\/words|project\.inlang\/(?!settings\.json))/
const SHARED = /^workers\/.*(shapes\.ts|\/rules\/.*(?<!\.test)\.ts)$/

/** Builds web/ into web/.svelte-kit unless it is built from the very files that are there. */
export function buildPages() {
  const task = { output: 'web/.svelte-kit/cloudflare', mark: 'web/.svelte-kit/built-from', print: fingerprint(sources()) }
  return unlessDone(task, async () => {
    const { code, output } = await run(`../${NODE}`, ['../node_modules/vite/bin/vite.js', 'build'], { cwd: 'web' })
    if (code !== 0) throw new Refusal(`The pages could not be built:\n\n${output}`)
  })
}

function sources() {
  return [
    ...filesOf('web', (path) => !OUTPUT.test(path)),
    ...filesOf('workers').filter((path) => SHARED.test(path)),
    'package-lock.json',
  ]
}
