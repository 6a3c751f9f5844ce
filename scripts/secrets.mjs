// What an installation keeps secret of its own. `node scripts/secrets.mjs` prints a new key for its vault.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { localVapid } from './vapid.mjs'

const newVaultKey = () => randomBytes(32).toString('base64url')

/** This machine's own secrets, made once: what was locked with them opens again. */
export function localSecrets(state) {
  const file = `${state}/vault-key`
  if (!existsSync(file)) writeFileSync(file, newVaultKey(), { mode: 0o600 })
  return { ...localVapid(state), VAULT_KEY: readFileSync(file, 'utf8') }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(newVaultKey())
