import { expect, test } from 'vitest'
import { vaultOf } from './vault'

const vault = vaultOf({ ENVIRONMENT: 'test', VAULT_KEY: 'A'.repeat(43) })

test('what was locked opens under its own name alone, and never looks the same twice', async () => {
  const [once, again] = [await vault.lock('the secret', 'bky_a'), await vault.lock('the secret', 'bky_a')]
  expect(once).not.toBe(again)
  expect(once).not.toContain('secret')
  expect(await vault.unlock(once, 'bky_a')).toBe('the secret')
  await expect(vault.unlock(once, 'bky_b')).rejects.toThrow()
  await expect(vaultOf({ ENVIRONMENT: 'test', VAULT_KEY: 'B'.repeat(43) }).unlock(once, 'bky_a')).rejects.toThrow()
})

test('an installation without a key says so', async () => {
  await expect(vaultOf({ ENVIRONMENT: 'test' }).lock('x', 'y')).rejects.toMatchObject({ status: 503, code: 'no_vault_key' })
})
