import { expect, test } from 'vitest'
import { planTemplates } from '../../../../db/seed/plan-templates'
import { byWbs, inOrder, problemsIn, type PlanLine } from './template'

const line = (wbs: string, more: Partial<PlanLine> = {}): PlanLine =>
  ({ wbs, names: { en: wbs }, duty: 'coordinator', start: -10, days: 2, least: 1, after: [], finishBy: null, bound: false, milestone: false, ...more })
const problems = (...lines: PlanLine[]) => problemsIn(lines).map(({ wbs, problem }) => `${wbs} ${problem}`)

test('1.2.10 comes after 1.2.9, a part after its whole', () => {
  expect(['1.2.10', '2', '1.2.9', '1.2', '10'].sort(byWbs)).toEqual(['1.2', '1.2.9', '1.2.10', '2', '10'])
})

test('predecessors come first, and who waits for himself never comes', () => {
  expect(inOrder([line('3', { after: ['2'] }), line('2', { after: ['1'] }), line('1')]).map(({ wbs }) => wbs)).toEqual(['1', '2', '3'])
  expect(inOrder([line('1', { after: ['2'] }), line('2', { after: ['1'] })])).toEqual([])
})

test('what is no plan says why', () => {
  expect(problemsIn([])).toEqual([{ wbs: null, problem: 'no_lines' }])
  expect(problems(line('1'), line('1'))).toEqual(['1 wbs_twice'])
  expect(problems(line('1', { after: ['9'] }))).toEqual(['1 unknown_predecessor'])
  expect(problems(line('1', { least: 3 }))).toEqual(['1 least_above_days'])
  expect(problems(line('1', { after: ['2'] }), line('2', { after: ['1'] }))).toEqual(['1 loop', '2 loop'])
  expect(problems(line('1', { bound: true }), line('2', { after: ['1'], start: -3 }))).toEqual(['2 must_be_bound'])
  expect(problems(line('1', { start: 2 }), line('2', { after: ['1'] }))).toEqual(['2 out_of_order'])
  expect(problems(line('1', { bound: true, start: -2 }), line('2', { bound: true, after: ['1'], start: -1 }))).toEqual(['2 out_of_order'])
})

test('what an agency begins with is a plan of 53 tasks, each named in three languages', () => {
  for (const { lines, names } of planTemplates) {
    expect(problemsIn(lines)).toEqual([])
    expect([names, ...lines.map((one) => one.names)].every((one) => ['en', 'zh-Hans', 'zh-Hant'].every((locale) => one[locale as 'en']))).toBe(true)
  }
  expect(planTemplates[0]!.lines).toHaveLength(53)
})
