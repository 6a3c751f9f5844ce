// What must be true of the machine before anything starts. Each refusal is one sentence that says what to do.
import { statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { Refusal } from './steps.mjs'

const GIGABYTE = 1024 ** 3

export function checkNode(version = process.versions.node, platform = process.platform) {
  if (platform === 'win32') throw new Refusal('Convoke is built on Linux and macOS; on Windows run it inside WSL.')
  if (Number.parseInt(version, 10) >= 20) return
  throw new Refusal(`Convoke needs Node 20 or newer, and this is Node ${version}. Get it from https://nodejs.org, then try again.`)
}

export function checkDisk(free = freeBytes()) {
  if (free >= GIGABYTE) return
  const left = (free / GIGABYTE).toFixed(1)
  throw new Refusal(`Only ${left} GB of disk are free here and about 1 GB is needed. Make room, then try again.`)
}

function freeBytes() {
  const { bavail, bsize } = statfsSync('.')
  return bavail * bsize
}

export function askedPort(args = process.argv, env = process.env) {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='))
  const asked = at === -1 ? (env.PORT ?? '8787') : (args[at].split('=')[1] ?? args[at + 1])
  const port = Number(asked)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Refusal(`"${asked}" is no port. Use a number from 1 to 65535, for example: PORT=8800 npm start`)
}

export async function checkPort(port) {
  if ((await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'))) return
  throw new Refusal(
    `Port ${port} is taken by another program. Stop that one (lsof -i :${port} names it) or choose another port: PORT=${port + 13} npm start`,
  )
}

export async function freePort() {
  const server = createServer().unref()
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address()
  await new Promise((closed) => server.close(closed))
  return port
}

function canListen(port, host) {
  return new Promise((answer) => {
    const server = createServer()
    server.once('error', (error) => answer(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'))
    server.listen(port, host, () => server.close(() => answer(true)))
  })
}
