// Once for all browser tests: the real Worker with fresh databases and the demo in them, and one Chromium.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumPath } from '../../scripts/chromium.mjs'
import { migrate } from '../../scripts/databases.mjs'
import { freePort } from '../../scripts/ground.mjs'
import { endAll, NODE, run } from '../../scripts/processes.mjs'
import { serve } from '../../scripts/server.mjs'
import { localSecrets } from '../../scripts/secrets.mjs'

// Each visitor's window would load two address bars of its own, half a second of work. The list is the last word, so
// what Playwright leaves out is left out here too.
const unneeded = [
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'HttpsUpgrades', 'LensOverlay', 'MediaRouter', 'PaintHolding',
  'ThirdPartyStoragePartitioning', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
].join()

export default async function world({ provide }) {
  const folder = mkdtempSync(join(tmpdir(), 'convoke-e2e-'))
  const state = join(folder, 'state')
  let browser
  let log = ''

  async function end() {
    await browser?.close()
    await endAll()
    rmSync(folder, { recursive: true, force: true })
    if (log) console.log(`The server said:\n${log}`)
  }

  try {
    await migrate(state)
    const { url } = await serve({ port: await freePort(), state, vars: localSecrets(state), onText: (text) => (log += text) })
    browser = await chromium.launchServer({ executablePath: chromiumPath(), args: ['--no-sandbox', `--disable-features=${unneeded}`] })
    provide('url', url)
    provide('accounts', await demo(url))
    provide('browser', browser.wsEndpoint())
  } catch (error) {
    await end()
    throw error
  }
  return end
}

async function demo(url) {
  if (!existsSync('scripts/demo.mjs')) return null
  const { code, output } = await run(NODE, ['scripts/demo.mjs', url])
  if (code !== 0) throw new Error(`The demo could not be made:\n${output}`)
  return JSON.parse(readFileSync('demo/accounts.json', 'utf8'))
}
