import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planTemplates } from '../../../../db/seed/plan-templates'
import { daysBetween, daysLater } from '../../../kernel/rules/days'
import { isWorkingDay } from '../../agencies/rules/working-days'
import { scheduled, type Frame, type Placed } from './backward'
import type { PlanLine } from './template'

const { lines } = planTemplates[0]!
const event = { startsOn: '2026-12-09', endsOn: '2026-12-09', days: {} }
const placed = (frame: Partial<Frame>) => new Map(scheduled(lines, { ...event, today: '2026-01-01', ...frame }).map((one) => [one.wbs, one]))

test('with all its time the template stands as it is written, rolled off weekends', () => {
  const plan = placed({})
  expect(plan.size).toBe(53)
  expect(plan.get('1.1')).toEqual({ wbs: '1.1', startOn: '2026-06-12', dueOn: '2026-06-16', lacksDays: 0 })
  expect(plan.get('7.10')).toEqual({ wbs: '7.10', startOn: '2026-12-09', dueOn: '2026-12-09', lacksDays: 0 })
  expect(plan.get('8.9')).toEqual({ wbs: '8.9', startOn: '2027-01-07', dueOn: '2027-01-08', lacksDays: 0 })
  expect([...plan.values()].every(({ lacksDays }) => lacksDays === 0)).toBe(true)
})

test('a permit is filed twenty days before the event, even when that day has passed', () => {
  expect(placed({ today: '2026-10-20' }).get('2.6')!.dueOn <= '2026-11-19').toBe(true)
  expect(placed({ today: '2026-12-01' }).get('2.6')).toMatchObject({ dueOn: '2026-11-19', lacksDays: 18 })
  const loose = lines.map((line) => ({ ...line, finishBy: null, ...(line.wbs === '2.6' && { start: -29 }), ...(line.wbs === '2.7' && { start: -9 }) }))
  expect(scheduled(loose, { ...event, today: '2026-01-01' }).find(({ wbs }) => wbs === '2.6')!.dueOn > '2026-11-19').toBe(true)
})

test('half the time is enough; three weeks are not, and what no longer fits is named', () => {
  expect([...placed({ today: '2026-09-10' }).values()].filter(({ lacksDays }) => lacksDays > 0)).toEqual([])
  const late = [...placed({ today: '2026-11-18' }).values()].filter(({ lacksDays }) => lacksDays > 0)
  expect(late.map(({ wbs }) => wbs)).toContain('2.3')
  expect(late.every(({ startOn, dueOn }) => dueOn >= startOn)).toBe(true)
})

test('the event’s own days belong to it, whatever day of the week; what is before counts from the first, what is after from the last', () => {
  const plan = placed({ startsOn: '2026-12-12', endsOn: '2026-12-13' })
  expect(plan.get('7.10')).toMatchObject({ startOn: '2026-12-12', dueOn: '2026-12-13' })
  expect(plan.get('7.8')).toMatchObject({ startOn: '2026-12-10', dueOn: '2026-12-10' })
  expect(plan.get('8.1')).toMatchObject({ startOn: '2026-12-14', dueOn: '2026-12-14' })
})

const table = fc.dictionary(fc.integer({ min: -420, max: 90 }).map((count) => daysLater('2026-12-09', count)), fc.boolean(), { maxKeys: 80 })
const frame = fc.record({ opening: fc.integer({ min: 0, max: 13 }), lasts: fc.integer({ min: 0, max: 3 }), ahead: fc.integer({ min: -5, max: 260 }), days: table })
  .map(({ opening, lasts, ahead, days }): Frame => {
    const startsOn = daysLater('2026-12-01', opening)
    return { startsOn, endsOn: daysLater(startsOn, lasts), today: daysLater(startsOn, -ahead), days }
  })
/** Any network: each line waits for some of those before it. */
const network = fc.array(fc.record({ start: fc.integer({ min: -180, max: 20 }), days: fc.integer({ min: 0, max: 30 }), least: fc.nat(30), after: fc.array(fc.nat(11), { maxLength: 3 }), finishBy: fc.option(fc.integer({ min: -60, max: -1 })) }), { minLength: 1, maxLength: 12 })
  .map((drawn) => drawn.sort((a, b) => a.start - b.start).map(({ start, days, least, after, finishBy }, index): PlanLine => ({
    wbs: String(index + 1), names: {}, duty: 'other', start, days, least: Math.min(least, days), after: [...new Set(after.filter((one) => one < index))].map((one) => String(one + 1)), finishBy: start <= 0 ? finishBy : null, bound: false, milestone: false,
  })))
const plans = fc.tuple(fc.oneof(fc.constant(lines), network), frame).map(([chosen, within]) => ({ chosen, within, plan: new Map(scheduled(chosen, within).map((one) => [one.wbs, one])) }))

const clear = (first: Placed, milestone: boolean, then: Placed) => (milestone ? first.dueOn <= then.startOn : first.dueOn < then.startOn)

test('whatever the plan, the days and today: nothing that fits begins before what it waits for is done', () => {
  fc.assert(fc.property(plans, ({ chosen, plan }) => {
    for (const line of chosen) for (const wbs of line.after) {
      const [first, then] = [plan.get(wbs)!, plan.get(line.wbs)!]
      if (first.lacksDays === 0 && then.lacksDays === 0) expect(clear(first, chosen.find((one) => one.wbs === wbs)!.days === 0, then), `${wbs} → ${line.wbs}`).toBe(true)
    }
  }))
})

test('whatever the plan: every task is there once, on working days, none in the past that fits, and none shorter than it can be', () => {
  fc.assert(fc.property(plans, ({ chosen, within, plan }) => {
    expect(plan.size).toBe(chosen.length)
    for (const line of chosen) {
      const { startOn, dueOn, lacksDays } = plan.get(line.wbs)!
      expect(startOn <= dueOn).toBe(true)
      if (!line.bound) expect([startOn, dueOn].every((day) => isWorkingDay(within.days, day)), line.wbs).toBe(true)
      if (lacksDays === 0 && line.start <= 0) expect(startOn >= within.today).toBe(true)
      if (lacksDays === 0 && line.start <= 0) expect(daysBetween(startOn, dueOn) + 1).toBeGreaterThanOrEqual(line.least)
    }
  }))
})

test('whatever the plan: what must be done by a day is due by then', () => {
  fc.assert(fc.property(plans, ({ chosen, within, plan }) => {
    for (const line of chosen) if (line.finishBy !== null) expect(plan.get(line.wbs)!.dueOn <= daysLater(within.startsOn, line.finishBy)).toBe(true)
  }))
})
