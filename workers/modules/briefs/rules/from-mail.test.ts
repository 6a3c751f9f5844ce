import { expect, test } from 'vitest'
import { addressesIn, titleFromSubject } from './from-mail'

test('a subject names a brief without what mail programs put before it', () => {
  expect(titleFromSubject('Fwd: RE: Dealer day 2027')).toBe('Dealer day 2027')
  expect(titleFromSubject('转发：回复: 2027 经销商大会')).toBe('2027 经销商大会')
  expect(titleFromSubject('轉寄:  年會')).toBe('年會')
  expect(titleFromSubject('Re-launch: the plan')).toBe('Re-launch: the plan')
  expect(titleFromSubject('FW:')).toBe('')
  expect(titleFromSubject('会'.repeat(300))).toHaveLength(200)
})

test('addresses are found once, wherever they stand', () => {
  expect(addressesIn('From: Helen <Helen.Zhao@Meridian.example>\nTo: events@harbourline.example; helen.zhao@meridian.example')).toEqual(['helen.zhao@meridian.example', 'events@harbourline.example'])
  expect(addressesIn('发件人：赵海伦<helen@meridian.example>。')).toEqual(['helen@meridian.example'])
  expect(addressesIn('nobody at all @ nowhere')).toEqual([])
  expect(addressesIn(Array.from({ length: 80 }, (_, at) => `p${at}@a.example`).join(' '))).toHaveLength(50)
})
