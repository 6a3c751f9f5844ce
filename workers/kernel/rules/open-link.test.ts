import { expect, test } from 'vitest'
import { openLink } from './open-link'

test('the path is carried whole', () => {
  expect(openLink('https://c.example', 'isle', '/events/evt_1?a=b')).toBe('https://c.example/open/isle?to=%2Fevents%2Fevt_1%3Fa%3Db')
})
