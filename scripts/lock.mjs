import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './steps.mjs'

/** Lets one server at a time use a folder of local data. A lock whose owner is gone, even by SIGKILL, is taken over. */
export function lock(state, port) {
  const file = join(state, 'lock')
  mkdirSync(state, { recursive: true })
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, port }), { flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    refuseWhileHeld(file)
    rmSync(file, { force: true })
    return lock(state, port)
  }
  return () => {
    if (ownerIn(file).pid === process.pid) rmSync(file, { force: true })
  }
}

function refuseWhileHeld(file) {
  const { pid, port } = ownerIn(file)
  if (!pid || pid === process.pid || !isServer(pid)) return
  throw new Refusal(
    `Convoke already runs from this folder at http://localhost:${port} (process ${pid}). Stop it with Ctrl-C where it runs, or: kill ${pid}`,
  )
}

function ownerIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {} // written half, by one who was killed
  }
}

/** The number of a dead process is given out again, so where the system tells, ask what it runs. */
function isServer(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
  try {
    return /scripts\/(start|dev)\.mjs/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return true
  }
}
