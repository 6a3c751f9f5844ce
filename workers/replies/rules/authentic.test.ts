import { describe, expect, test } from 'vitest'
import { isAuthentic, type Header } from './authentic'

const verifier = 'mx.cloudflare.net'
const ask = (headers: [string, string][], from = 'helen@meridian.example') => isAuthentic({ headers: headers.map(([key, value]): Header => ({ key, value })), from, verifier })
const own: [string, string] = ['received', 'from mx.meridian.example by cloudflare-email.net']
const theirs: [string, string] = ['received', 'from laptop by mx.meridian.example']
const results = (text: string): [string, string] => ['authentication-results', `mx.cloudflare.net; ${text}`]

describe('passes', () => {
  test.each([
    ['dmarc', 'dkim=pass header.d=meridian.example header.s=a; dmarc=pass header.from=meridian.example policy.dmarc=reject; spf=none'],
    ['dmarc of the organisation’s domain', 'dmarc=pass header.from=meridian.example'],
    ['no policy, but a signature of the domain', 'dmarc=none; dkim=pass header.d=meridian.example'],
    ['no policy, a signature told by identity', 'dkim=pass header.i=@meridian.example; dmarc=none'],
    ['no policy, the domain lets this server send', 'dmarc=none; spf=pass (mx.cloudflare.net: domain of x designates 192.0.2.1 as permitted) smtp.mailfrom=helen@meridian.example'],
    ['one broken signature beside a good one', 'dkim=fail header.d=list.example; dkim=pass header.d=meridian.example; dmarc=none'],
  ])('%s', (_, text) => {
    expect(ask([own, results(text), theirs])).toBe(true)
  })

  test('the verdict kept in an ARC seal of the same server', () => {
    expect(ask([own, ['arc-authentication-results', 'i=1; mx.cloudflare.net; dmarc=pass header.from=meridian.example'], theirs])).toBe(true)
  })
})

describe('does not pass', () => {
  test.each([
    ['no verdict', ''],
    ['dmarc failed', 'dmarc=fail header.from=meridian.example; dkim=pass header.d=meridian.example'],
    ['dmarc of another domain', 'dmarc=pass header.from=evil.example'],
    ['a signature of another domain', 'dmarc=none; dkim=pass header.d=evil.example'],
    ['a signature of a domain that only ends alike', 'dmarc=none; dkim=pass header.d=notmeridian.example'],
    ['a signature of a domain below', 'dmarc=none; dkim=pass header.d=evil.meridian.example'],
    ['a signature of a whole suffix', 'dmarc=none; dkim=pass header.d=example'],
    ['an envelope of another domain', 'dmarc=none; spf=pass smtp.mailfrom=bounce@evil.example'],
    ['a word that begins like pass', 'dmarc=passive header.from=meridian.example'],
    ['a pass inside a comment', 'dmarc=none (dkim=pass header.d=meridian.example; dmarc=pass)'],
    ['a temporary error', 'dmarc=temperror header.from=meridian.example'],
  ])('%s', (_, text) => {
    expect(ask([own, results(text), theirs])).toBe(false)
  })

  const pass = 'dmarc=pass header.from=meridian.example'
  test('a verdict that came with the mail, below what our server wrote', () => {
    expect(ask([own, theirs, results(pass)])).toBe(false)
    expect(ask([own, results('dmarc=fail header.from=meridian.example'), results(pass), theirs])).toBe(false)
  })

  test('a verdict in a mail that names no server before ours', () => {
    expect(ask([own, results(pass)])).toBe(false)
  })

  test('a verdict of another server', () => {
    expect(ask([own, ['authentication-results', `mx.evil.example; ${pass}`], theirs])).toBe(false)
    expect(ask([own, ['arc-authentication-results', `i=2; mx.google.com; ${pass}`], theirs])).toBe(false)
  })

  test('an address without a domain', () => {
    expect(ask([own, results(pass), theirs], '')).toBe(false)
  })
})
