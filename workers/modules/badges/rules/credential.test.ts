import { expect, test } from 'vitest'
import { credentialOf } from './credential'

const issuer = { origin: 'https://convoke.example', agencyId: 'agy_1', name: 'Harbour & Line', zone: 'Asia/Shanghai' }
const badge = { id: 'bdg_1', kind: 'skill' as const, achievement: 'skill:ski_1:3', name: 'Risk planning, level 3', criteria: 'Plans for risk alone.', awardedOn: '2026-11-26', validTo: null, holder: '林悦', language: 'en' }

test('the payload is the credential, and its claims say the same', () => {
  const said = credentialOf(issuer, badge)
  expect(said.type).toEqual(['VerifiableCredential', 'OpenBadgeCredential'])
  expect(said['@context'][0]).toBe('https://www.w3.org/ns/credentials/v2')
  expect(said).toMatchObject({ iss: said.issuer.id, jti: said.id, validFrom: '2026-11-25T16:00:00Z', nbf: Date.parse('2026-11-25T16:00:00Z') / 1000 })
  expect(said.credentialSubject.achievement).toMatchObject({ id: 'https://convoke.example/api/open-badges/agy_1#skill:ski_1:3', achievementType: 'Competency', criteria: { narrative: 'Plans for risk alone.' } })
  expect(said).not.toHaveProperty('exp')
  expect(said).not.toHaveProperty('vc')
})

test('what holds for a time says until when, in both ways, on the agency’s own clocks', () => {
  expect(credentialOf(issuer, { ...badge, validTo: '2028-02-28' })).toMatchObject({ validUntil: '2028-02-28T15:59:59Z', exp: Date.parse('2028-02-28T15:59:59Z') / 1000 })
  expect(credentialOf({ ...issuer, zone: 'Europe/London' }, { ...badge, awardedOn: '2026-06-01', validTo: '2026-10-25' })).toMatchObject({ validFrom: '2026-05-31T23:00:00Z', validUntil: '2026-10-25T23:59:59Z' })
})
