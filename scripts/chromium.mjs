import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './processes.mjs'
import { Refusal } from './steps.mjs'

// Without a window around each page, a visitor costs half; where it is missing, any Chromium does.
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']
const LIMIT = 3 * 60_000

/** The Chromium of this machine; CHROMIUM=<path> overrules. */
export const chromiumPath = () => process.env.CHROMIUM || NAMES.map(onPath).find(Boolean) || PLACES.find(isExecutable)

/** Installs Chromium where we may; npm cannot bring one along. */
export async function findChromium() {
  if (process.env.CHROMIUM || onPath(SHELL)) return 'there'
  const tried = isExecutable('/usr/bin/apt-get') && process.getuid?.() === 0 ? await fromDebian() : null
  const path = chromiumPath()
  if (path) return path
  throw new Refusal(tried ? `Chromium could not be installed:\n\n${tried}` : 'The browser tests need Chromium. Install it, or name yours: CHROMIUM=/path/to/chrome npm test')
}

/** @returns what was said meanwhile */
async function fromDebian() {
  const apt = (...args) => run('apt-get', ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10', ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' }, limit: LIMIT })
  const install = () => apt('install', '-y', '--no-install-recommends', SHELL, 'fonts-noto-cjk')
  const first = await install()
  if (first.code === 0) return first.output
  await apt('update')
  return (await install()).output
}

const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find(isExecutable)

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
