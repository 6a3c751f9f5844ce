// What `npm start` and `npm run dev` have in common: one server, on one port, on this folder's data; whatever was begun is ended.
import { askedPort, checkNode, checkPort } from './ground.mjs'
import { lock } from './lock.mjs'
import { endAll, leaveOnSignal } from './processes.mjs'
import { main } from './steps.mjs'

/** Where the local databases and files lie. */
export const STATE = '.state'

export const runHere = (work) => main(async () => {
  checkNode()
  const port = askedPort()
  const unlock = lock(STATE, port)
  leaveOnSignal(unlock)
  try {
    await checkPort(port)
    await work(port)
  } finally {
    await endAll()
    unlock()
  }
})
