import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const LEASH = fileURLToPath(new URL('leash.mjs', import.meta.url))
const QUIET = {
  CI: '1',
  NO_COLOR: '1',
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false', // else every start without network prints a stack trace
}

/** The Node of package.json, whatever the machine has. */
export const NODE = 'node_modules/node/bin/node'

const running = new Set()

/** A command whose descendants all end with us. `onText` gets what it prints. */
export function launch(command, args, { cwd, env, onText } = {}) {
  const child = spawn(process.execPath, [LEASH, command, ...args], {
    cwd,
    detached: true,
    env: { ...process.env, ...QUIET, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => onText?.(text))
  child.stdin.on('error', () => {})
  running.add(child)
  child.on('close', () => running.delete(child))
  return child
}

/** Runs a command to its end, or for `limit` milliseconds, and hands back its exit code and all it printed. */
export async function run(command, args, options = {}) {
  let output = ''
  const child = launch(command, args, { ...options, onText: (text) => (output += text) })
  const timer = options.limit && setTimeout(() => {
    output += `\nEnded after ${options.limit / 60_000} minutes without an end in sight.`
    signalGroup(child, 'SIGKILL')
  }, options.limit)
  const closed = once(child, 'close')
  const [code] = await once(child, 'exit')
  clearTimeout(timer)
  signalGroup(child, 'SIGKILL') // a straggler would keep the output open
  await closed
  return { code, output: stripVTControlCharacters(output) }
}

/** Asks a child's whole group to end; after five seconds, makes it. */
export async function end(child) {
  if (!running.has(child)) return
  const closed = once(child, 'close')
  signalGroup(child, 'SIGTERM')
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000)
  await closed
  clearTimeout(timer)
}

export const endAll = () => Promise.all([...running].map((child) => end(child)))

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // already gone
  }
}

let leaving = false
export const isLeaving = () => leaving

/** On Ctrl-C and its kin: end every child, then leave. */
export function leaveOnSignal(last = () => {}) {
  async function leave(signal) {
    if (leaving) return
    leaving = true
    await endAll()
    last()
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, leave)
  leaveWithNpm(() => leave('SIGTERM'))
}

/** npm keeps a SIGTERM for itself and leaves what it started behind. */
function leaveWithNpm(leave) {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && leave(), 250).unref()
}
