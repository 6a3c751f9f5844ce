// Once for all browser tests: the real Worker with fresh databases and the demo in them, and one Chromium.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumPath } from '../../scripts/chromium.mjs'
import { migrate } from '../../scripts/databases.mjs'
import { freePort } from '../../scripts/ground.mjs'
import { NODE, run } from '../../scripts/processes.mjs'
import { serve } from '../../scripts/server.mjs'

const DEMO = 'scripts/demo.mjs'

export default async function world({ provide }) {
  const folder = mkdtempSync(join(tmpdir(), 'convoke-e2e-'))
  const state = join(folder, 'state')
  let log = ''

  await migrate(state)
  const server = await serve({ port: await freePort(), state, onText: (text) => (log += text) })
  const browser = await chromium.launchServer({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  provide('url', server.url)
  provide('accounts', await demo(server.url, join(folder, 'accounts.json')))
  provide('browser', browser.wsEndpoint())

  return async () => {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
    if (log) console.log(`The server said:\n${log}`)
  }
}

async function demo(url, accounts) {
  if (!existsSync(DEMO)) return null
  const { code, output } = await run(NODE, [DEMO, url, accounts])
  if (code !== 0) throw new Error(`The demo could not be made:\n${output}`)
  return JSON.parse(readFileSync(accounts, 'utf8'))
}
