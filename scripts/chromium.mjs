import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './processes.mjs'
import { Refusal } from './steps.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** The Chromium of this machine; CHROMIUM=<path> overrules. */
export function chromiumPath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES]
  return process.env.CHROMIUM || places.find(isExecutable)
}

/** Installs Chromium where we may; npm cannot bring one along. */
export async function findChromium() {
  if (chromiumPath()) return 'there'
  if (isExecutable('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update'], { env })
    const { output } = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { env })
    if (chromiumPath()) return
    throw new Refusal(`Chromium could not be installed:\n\n${output}`)
  }
  throw new Refusal('The browser tests need Chromium. Install it, or name yours: CHROMIUM=/path/to/chrome npm test')
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
