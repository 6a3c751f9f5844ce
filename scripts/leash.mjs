// Runs one command in a process group of its own. The group ends with the one who asked for it, even after a SIGKILL:
// then our standard input closes. (wrangler killed alone would leave workerd behind, still answering on the port.)
import { spawn } from 'node:child_process'

const [command, ...args] = process.argv.slice(2)
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })

const endGroup = () => process.kill(-process.pid, 'SIGKILL')
process.stdin.on('end', endGroup).on('error', endGroup).resume()

// Signals go to the whole group; staying until the child has ended keeps the group alive to be ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
child.on('error', (error) => {
  console.error(`${command}: ${error.message}`)
  process.exit(127)
})
child.on('exit', (code) => process.exit(code ?? 1))
