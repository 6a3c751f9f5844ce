import { fingerprint, unlessDone } from './fingerprint.mjs'
import { run } from './processes.mjs'
import { Refusal } from './steps.mjs'

/** Writes the type of `Env` from wrangler.toml. */
export function bindingTypes() {
  const task = {
    output: 'worker-configuration.d.ts',
    mark: 'node_modules/.cache/convoke/bindings',
    print: fingerprint(['wrangler.toml']),
  }
  return unlessDone(task, async () => {
    const { code, output } = await run('npm', ['run', '--silent', 'bindings'])
    if (code !== 0) throw new Refusal(`The types of the bindings could not be written:\n\n${output}`)
  })
}
