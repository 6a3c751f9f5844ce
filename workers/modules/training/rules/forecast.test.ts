import { expect, test } from 'vitest'
import { forecastOf } from './forecast'

const earned = (...on: string[]) => on.map((day) => ({ on: day, quarterHours: 12, kind: 'course' as const, group: 'education', area: null as string | null }))
/** Activities that each count in one place. */
const each = <P>(places: P[]) => places.map((one) => [one])
/** So many quarter-hours are missing altogether, in one part. */
const short = (missing: number, areas: { code: string; missing: number }[] = [], more: object[] = []) =>
  ({ total: 0, missing, met: missing === 0, atLeast: Math.max(missing, ...areas.map((area) => area.missing)), groups: [{ code: 'education', raw: 36, counted: 36, missing: 0, areas: areas.map((area) => ({ ...area, counted: 0 })) }, ...(more as never[])] })

test('the pace of the last 180 days says by when, and fewer than three activities say nothing', () => {
  const recent = earned('2026-06-01', '2026-09-01', '2026-11-26')
  expect(forecastOf(each(recent), short(36), '2026-11-26')).toEqual({ when: 'on', day: '2027-05-25' })
  expect(forecastOf(each(recent), short(0), '2026-11-26')).toEqual({ when: 'done' })
  // 30 May is the 180th day ago.
  expect(forecastOf(each([...recent.slice(1), ...earned('2026-05-30')]), short(36), '2026-11-26')).toEqual({ when: 'too_few' })
  expect(forecastOf(each(recent.map((one) => ({ ...one, quarterHours: 0 }))), short(36), '2026-11-26')).toEqual({ when: 'too_few' })
})

test('what is missing in one area is not filled by another, nor the whole by a part whose limit is reached', () => {
  const [business, other, more] = earned('2026-06-01', '2026-09-01', '2026-11-26')
  const recent = [{ ...business!, area: 'business' }, { ...other!, area: 'power' }, { ...more!, group: 'giving' }]
  expect(forecastOf(each(recent), short(0, [{ code: 'business', missing: 12 }]), '2026-11-26')).toEqual({ when: 'on', day: '2027-05-25' })
  expect(forecastOf(each(recent.slice(1).concat(other!)), short(0, [{ code: 'business', missing: 12 }]), '2026-11-26')).toEqual({ when: 'too_few' })
  const full = { code: 'giving', raw: 120, counted: 100, missing: 0, areas: [] }
  expect(forecastOf(each(recent), short(24, [], [full]), '2026-11-26')).toEqual({ when: 'on', day: '2027-05-25' })
})
