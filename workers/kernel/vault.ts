import { fromBase64url, toBase64url } from './push/base64url'
import { Refusal } from './refusal'

/** Locks secrets that an agency's rows hold with a key of the installation's own, which no database knows. `about` says whose secret it is: under another name it does not open. */
export type Vault = { lock(secret: string, about: string): Promise<string>; unlock(locked: string, about: string): Promise<string> }

const ivLength = 12
const utf8 = (text: string) => new TextEncoder().encode(text)

/** AES-256-GCM under the installation's secret `VAULT_KEY`, 32 bytes as base64url. @throws 503 `no_vault_key` where an installation has none */
export function vaultOf({ VAULT_KEY }: { ENVIRONMENT: string; VAULT_KEY?: string }): Vault {
  const key = () => {
    if (!VAULT_KEY) throw new Refusal(503, 'no_vault_key')
    return crypto.subtle.importKey('raw', fromBase64url(VAULT_KEY), 'AES-GCM', false, ['encrypt', 'decrypt'])
  }
  const means = (iv: Uint8Array<ArrayBuffer>, about: string) => ({ name: 'AES-GCM', iv, additionalData: utf8(about) })
  return {
    async lock(secret, about) {
      const iv = crypto.getRandomValues(new Uint8Array(ivLength))
      const locked = await crypto.subtle.encrypt(means(iv, about), await key(), utf8(secret))
      return `${toBase64url(iv)}.${toBase64url(locked)}`
    },
    async unlock(locked, about) {
      const [iv = '', text = ''] = locked.split('.')
      return new TextDecoder().decode(await crypto.subtle.decrypt(means(fromBase64url(iv), about), await key(), fromBase64url(text)))
    },
  }
}
