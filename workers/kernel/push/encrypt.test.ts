import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from './base64url'
import { encrypt } from './encrypt'

/** The example of RFC 8291, section 5. */
const example = {
  text: 'When I grow up, I want to be a watermelon',
  browser: { p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4', auth: 'BTBZMqHH6r4Tts7J_aSIgg' },
  sender: { private: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw', public: 'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8' },
  salt: 'DGv6ra1nlYgDCS1FRnbzlw',
  body: 'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
}

async function pairOf({ private: d, public: point }: typeof example.sender): Promise<CryptoKeyPair> {
  const bytes = fromBase64url(point)
  const jwk = { kty: 'EC', crv: 'P-256', d, x: toBase64url(bytes.slice(1, 33)), y: toBase64url(bytes.slice(33)) }
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  return { privateKey: await crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits']), publicKey: await crypto.subtle.importKey('raw', bytes, curve, true, []) }
}

test('the example of the RFC, byte for byte', async () => {
  const body = await encrypt(example.text, example.browser, { keys: await pairOf(example.sender), salt: fromBase64url(example.salt) })
  expect(toBase64url(body)).toBe(example.body)
})

test('every message has a key and a salt of its own', async () => {
  const [one, other] = [await encrypt('same', example.browser), await encrypt('same', example.browser)]
  expect(toBase64url(one)).not.toBe(toBase64url(other))
})
