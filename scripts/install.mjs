import { existsSync, readFileSync } from 'node:fs'
import { checkDisk } from './ground.mjs'
import { NODE, run } from './processes.mjs'
import { Refusal } from './steps.mjs'

/** Installs the packages of package-lock.json unless exactly they are there. */
export async function install() {
  if (isInstalled()) return 'unchanged'
  checkDisk()
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Refusal(`npm ci failed:\n\n${output}`)
  if (!existsSync(NODE)) {
    throw new Refusal(
      `npm did not run the install script of the package "node" (${NODE} is missing). Allow it and try again: npm rebuild node`,
    )
  }
}

/** npm writes its own list into node_modules as the last act of an install, so a list that agrees proves a whole one. */
function isInstalled() {
  const have = packagesIn('node_modules/.package-lock.json')
  const wanted = Object.entries(packagesIn('package-lock.json')).filter(([path, { optional }]) => path !== '' && !optional)
  return existsSync(NODE) && wanted.every(([path, { integrity }]) => have[path] && have[path].integrity === integrity)
}

function packagesIn(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : {}
}
