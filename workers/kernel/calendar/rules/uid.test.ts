import { expect, test } from 'vitest'
import { uidOf } from './uid'

test('the same thing of the same agency has the same name, and no other has it', () => {
  expect(uidOf('agy_1', 'evt_1')).toBe('evt_1.agy_1@convoke')
  expect(uidOf('agy_2', 'evt_1')).not.toBe(uidOf('agy_1', 'evt_1'))
})
