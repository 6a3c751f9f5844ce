// Runs the bundled Worker until it is killed: `node test/e2e/crash-run.mjs <bindings> <script> <folder of the databases>`.
import { readFileSync } from 'node:fs'
import { startOn } from '../bench/workerd.mjs'

const [bindings, script, persist] = process.argv.slice(2)
const { url } = await startOn(JSON.parse(readFileSync(bindings, 'utf8')), { script, persist })
console.log(`ready at ${url}`)
