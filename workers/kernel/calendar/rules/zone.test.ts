import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockIn, offsetsOf, onClock, transitionsIn, zoneBlock } from './zone'

const zones = ['Asia/Shanghai', 'Asia/Taipei', 'Asia/Hong_Kong', 'Europe/London', 'Europe/Berlin', 'America/New_York', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Casablanca', 'Pacific/Chatham', 'UTC']
const year = 365 * 864e5
const instants = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2034, 0, 1) / 60_000 }).map((minutes) => minutes * 60_000)

test('offsets follow the zone', () => {
  expect(offsetsOf('Asia/Kathmandu')(0)).toBe(330)
  expect(offsetsOf('Asia/Kathmandu')(Date.UTC(2026, 0, 1))).toBe(345)
  expect(offsetsOf('America/New_York')(Date.UTC(2026, 6, 1))).toBe(-240)
  expect(offsetsOf('UTC')(0)).toBe(0)
  expect(onClock(Date.UTC(2026, 9, 25, 1), 60)).toBe('20261025T020000')
})

test('the transitions found tell every offset that Intl tells', () => {
  fc.assert(fc.property(fc.constantFrom(...zones), instants, fc.integer({ min: 0, max: 1000 }), (zone, start, share) => {
    const offsets = offsetsOf(zone)
    const at = start + Math.floor((share / 1000) * 2 * year)
    const passed = transitionsIn(offsets, start, start + 2 * year).filter((one) => one.at <= at)
    expect(passed.at(-1)?.to ?? offsets(start)).toBe(offsets(at))
    for (const one of passed) expect([offsets(one.at - 60_000), offsets(one.at)]).toEqual([one.from, one.to])
  }), { numRuns: 150 })
})

test('a zone without changes has one line of time; one with summer time has each change', () => {
  const block = (zone: string) => zoneBlock(clockIn(zone, Date.UTC(2026, 5, 1), Date.UTC(2026, 5, 2)))
  expect(block('Asia/Shanghai').filter(([name]) => name === 'DTSTART')).toHaveLength(1)
  expect(block('Europe/London')).toContainEqual(['DTSTART', '20260329T010000'])
  expect(block('Europe/London')).toContainEqual(['DTSTART', '20261025T020000'])
  expect(block('America/St_Johns')).toContainEqual(['TZOFFSETTO', '-0230'])
})
