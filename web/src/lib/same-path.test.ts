import { expect, test } from 'vitest'
import { samePath } from './same-path'

const origin = 'https://convoke.test'

test.each([
  ['/briefs/bri_1?step=goal#q', '/briefs/bri_1?step=goal#q'],
  ['https://convoke.test/events', '/events'],
  [null, '/'],
  ['https://elsewhere.test/', '/'],
  ['//elsewhere.test/', '/'],
  ['/\\elsewhere.test/', '/'],
  ['/.//elsewhere.test', '/'],
  ['javascript:alert(1)', '/'],
  ['http://', '/'],
])('from %s one goes on to %s', (to, path) => {
  expect(samePath(to, origin)).toBe(path)
})
