import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bearerOf, certificateText, numberOf, standingOf, type Certificate } from './certificate'

const certificate: Certificate = { id: 'plc_01jdc3m2v0aaaaaa7k3qx9md', agency: 'Harbour & Line', holder: { family: '陈', given: '浩', latin: 'Chen Hao' }, names: { en: 'Crowd safety', 'zh-Hant': '人群安全' }, minutes: 300, on: '2026-12-03', trainer: 'Lin Yue' }
const again = { ...certificate, issue: 2, issuedOn: '2026-12-09' }
const sha256 = 'ab'.repeat(32)
const hao = { family: '陈', given: '浩', latin: 'Chen Hao', legalName: null }

test('the text is the same for the same facts, and another for any other', () => {
  const text = certificateText(certificate)
  expect(certificateText({ ...certificate, names: { 'zh-Hant': '人群安全', en: 'Crowd safety' } })).toBe(text)
  for (const other of [{ id: 'plc_2' }, { minutes: 301 }, { on: '2026-12-04' }, { trainer: 'Zhou Min' }, { holder: { ...certificate.holder, latin: null } }, { issue: 1, issuedOn: '2026-12-03' }]) expect(certificateText({ ...certificate, ...other })).not.toBe(text)
  expect(certificateText({ ...again, issue: 3 })).not.toBe(certificateText(again))
})

test('what was printed before issues were counted keeps its fingerprint', () => {
  expect(certificateText(certificate)).toBe('["course certificate","plc_01jdc3m2v0aaaaaa7k3qx9md","Harbour & Line",["陈","浩","Chen Hao"],[["en","Crowd safety"],["zh-Hant","人群安全"]],300,"2026-12-03","Lin Yue"]')
})

test('its number is of its year, and says which issue it is from the second on', () => {
  expect([numberOf(certificate), numberOf({ ...again, issue: 1 }), numberOf(again)]).toEqual(['2026-7K3QX9MD', '2026-7K3QX9MD', '2026-7K3QX9MD/2'])
})

test('it bears the legal name alone where there is one, else the name on record', () => {
  expect(bearerOf(hao)).toEqual({ family: '陈', given: '浩', latin: 'Chen Hao' })
  expect(bearerOf({ ...hao, legalName: 'CHEN HAO' })).toEqual({ family: 'CHEN HAO', given: '', latin: null })
})

test('how somebody stands: nothing for who did not come; what was issued keeps its name, and says where another would stand today', () => {
  const renamed = { ...hao, legalName: 'CHEN HAO' }
  expect(standingOf({ outcome: 'no_show', certificate: null, sha256: null }, hao)).toBeNull()
  expect(standingOf({ outcome: null, certificate: null, sha256: null }, renamed)).toMatchObject({ is: 'to_come', number: null, name: { family: 'CHEN HAO' }, legal: true, outdated: false })
  expect(standingOf({ outcome: 'attended', certificate, sha256 }, hao)).toMatchObject({ is: 'issued', number: '2026-7K3QX9MD', sha256, legal: false, outdated: false })
  expect(standingOf({ outcome: 'attended', certificate, sha256 }, renamed)).toMatchObject({ is: 'issued', name: certificate.holder, legal: true, outdated: true })
  expect(standingOf({ outcome: 'attended', certificate: null, sha256: null }, hao)).toMatchObject({ is: 'taken_back', outdated: false })
})

test('whatever somebody is called, a certificate issued now is never outdated', () => {
  const line = fc.string({ minLength: 1 })
  fc.assert(fc.property(line, fc.string(), fc.option(line), fc.option(line), (family, given, latin, legalName) => {
    const person = { family, given, latin, legalName }
    expect(standingOf({ outcome: 'attended', certificate: { ...certificate, holder: bearerOf(person) }, sha256 }, person)).toMatchObject({ outdated: false })
  }))
})
