import { expect, test } from 'vitest'
import { entryBlock, isTimed, span, type Entry } from './entry'
import { clockIn } from './zone'

const days = { zone: 'Asia/Taipei', from: '2026-12-09', to: '2026-12-11' }
const entry: Entry = { uid: 'u', sequence: 3, what: 'Show', when: days, where: null, about: null, link: null, busy: false }
const block = (change: Partial<Entry>, method: 'PUBLISH' | 'CANCEL' = 'PUBLISH') => entryBlock({ ...entry, ...change }, { method, language: 'en', stamp: '2026-11-25T08:00:00.000Z' }, clockIn((change.when ?? entry.when).zone, Date.UTC(2026, 0, 1), Date.UTC(2026, 11, 31)))

test('whole days have no clock, and what is not known is not said', () => {
  expect([isTimed(days), span(days)]).toEqual([false, null])
  const lines = block({})
  expect(lines).toContainEqual(['DTEND', '20261212', { VALUE: 'DATE' }])
  expect(lines).toContainEqual(['TRANSP', 'TRANSPARENT'])
  expect(lines.map(([name]) => name)).not.toContain('LOCATION')
})

test('an hour that the clock shows twice is told in UTC', () => {
  const when = { zone: 'Europe/London', startsAt: '2026-10-25T00:30:00.000Z', endsAt: '2026-10-25T01:30:00.000Z' }
  expect(span(when)).toEqual([Date.parse(when.startsAt), Date.parse(when.endsAt)])
  expect(block({ when })).toContainEqual(['DTSTART', '20261025T003000Z'])
  expect(block({ when })).toContainEqual(['DTEND', '20261025T013000Z'])
})

test('what is called off says so, and what is not sure', () => {
  expect(block({ tentative: true }, 'CANCEL')).toContainEqual(['STATUS', 'CANCELLED'])
  expect(block({ tentative: true })).toContainEqual(['STATUS', 'TENTATIVE'])
  expect(block({})).toContainEqual(['STATUS', 'CONFIRMED'])
})
