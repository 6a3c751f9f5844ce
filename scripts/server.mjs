import { setTimeout as wait } from 'node:timers/promises'
import { end, launch, NODE } from './processes.mjs'
import { Refusal } from './steps.mjs'

const PATIENCE = 60_000
const MINUTE = 60_000

/** Serves the real Worker on workerd, as in production, and resolves once it answers. What it says until then is kept
 *  for the case that it never does; afterwards it goes to `onText`. */
export async function serve({ port, state, vars = {}, logLevel = 'warn', onText = () => {} }) {
  let log = ''
  let listen = (text) => (log += text)
  const child = launch(NODE, [
    'node_modules/wrangler/bin/wrangler.js', 'dev',
    '--port', String(port), '--persist-to', state, '--inspector-port', '0',
    '--show-interactive-dev-session=false', '--log-level', logLevel,
    ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
  ], { onText: (text) => listen(text) })
  const server = { url: `http://localhost:${port}`, child, stop: () => end(child) }

  const deadline = Date.now() + PATIENCE
  while (!(await isHealthy(server.url))) {
    const ended = child.exitCode !== null
    if (ended || Date.now() > deadline) {
      await server.stop()
      throw new Refusal(`The server ${ended ? 'ended' : 'did not answer'} before it was ready:\n\n${log}`)
    }
    await wait(100)
  }
  listen = onText
  keepTime(server)
  return server
}

async function isHealthy(url) {
  try {
    return (await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5000) })).status === 200
  } catch {
    return false
  }
}

/** Production's cron comes every minute; locally nobody rings it but us. */
function keepTime({ url, child }) {
  const ring = () => fetch(`${url}/cdn-cgi/local/scheduled`).catch(() => {})
  const clock = setInterval(ring, MINUTE)
  child.on('exit', () => clearInterval(clock))
}
