// How a script tells what it is doing, and how it says no.
import { isLeaving } from './processes.mjs'

const started = performance.now()

export class Refusal extends Error {}

/** Numbered steps, each printed when it begins and finished with its time: `2/5 Build the pages …  16.9 s`.
 *  Work that answers with a text has that printed in place of the time. */
export function stepsOf(total) {
  let number = 0
  return async function step(title, work) {
    number += 1
    process.stdout.write(`${number}/${total} ${title} …`)
    const begun = performance.now()
    try {
      const done = await work()
      console.log(`  ${typeof done === 'string' ? done : secondsSince(begun)}`)
      return done
    } catch (error) {
      console.log(isLeaving() ? '  stopped' : '  failed')
      throw error
    }
  }
}

export function secondsSince(begun = started) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`
}

/** Runs a script's main function: a Refusal ends it with its sentence, anything else with the whole error. */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    if (isLeaving()) return
    console.error(`\n${error instanceof Refusal ? error.message : error.stack}`)
    process.exitCode = 1
  }
}
