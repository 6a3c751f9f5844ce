// The key pair with which an installation signs what it pushes. `node scripts/vapid.mjs` prints a new one for a secret.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { generateKeyPairSync } from 'node:crypto'
import { pathToFileURL } from 'node:url'

/** Public point and private number as browsers and push services write them, joined by a dot. */
function newVapidKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y, d } = privateKey.export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  return `${point.toString('base64url')}.${d}`
}

/** This machine's own key, made once: browsers that subscribed with it go on hearing. */
export function localVapid(state) {
  const file = `${state}/vapid-key`
  if (!existsSync(file)) writeFileSync(file, newVapidKey(), { mode: 0o600 })
  return { VAPID_KEY: readFileSync(file, 'utf8'), VAPID_CONTACT: 'mailto:postmaster@localhost' }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(newVapidKey())
