// Runs the bundled Worker until it is killed: `node test/e2e/crash-run.mjs <script> <folder of the databases>`.
import { start } from '../bench/runtime.mjs'

const [script, persist] = process.argv.slice(2)
const { url } = await start({ script, persist })
console.log(`ready at ${url}`)
