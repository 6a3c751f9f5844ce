import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { invalid } from '../kernel/refusal'
import { commonPasswords } from './common-passwords'
import { flawOf, normalized } from './rules/password'

/** ASVS 5.0; about 190 ms, during which the isolate does nothing else: asynchronous scrypt blocks as well. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 2 ** 20 }
const hashLength = 32

/** As `scrypt$N$r$p$salt$hash`, so that the cost can grow without old hashes becoming unreadable. */
export function hashPassword(password: string) {
  const salt = randomBytes(16)
  const hash = scryptSync(normalized(password), salt, hashLength, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** Whether the password is right; without a hash on record it is wrong, after just as much work. */
export function isRight(password: string, stored: string | null) {
  const [, N, r, p, salt = '', hash = ''] = (stored ?? nobodys).split('$')
  const expected = Buffer.from(hash, 'base64url')
  const given = scryptSync(normalized(password), Buffer.from(salt, 'base64url'), expected.length, { N: Number(N), r: Number(r), p: Number(p), maxmem: cost.maxmem })
  return timingSafeEqual(given, expected) && stored !== null
}

const nobodys = ['scrypt', cost.N, cost.r, cost.p, 'A'.repeat(22), 'A'.repeat(43)].join('$')

/** @throws 422 with what is wrong beside the field */
export function demandGoodPassword(field: string, password: string) {
  const flaw = flawOf(password, commonPasswords)
  if (flaw) throw invalid({ [field]: flaw })
}
