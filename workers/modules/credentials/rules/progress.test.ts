import { expect, test } from 'vitest'
import type { Level, Paper } from './kinds'
import { checklistOf } from './progress'

const today = '2026-12-01'
const paper = (kind: string, more: Partial<Paper>): Paper => ({ id: kind, kind, state: 'verified', validFrom: null, validTo: null, submittedAt: '2026-01-01', ...more })
const list = (levels: Record<string, Level>, papers: Paper[]) => {
  const byKind = new Map(Object.keys(levels).map((kind) => [kind, papers.filter((one) => one.kind === kind)]))
  return checklistOf(Object.entries(levels).map(([kind, level]) => ({ kind, level })), byKind, today)
}

test('what wants doing most comes first', () => {
  const levels: Record<string, Level> = { choice: 'optional', maybe: 'if_applicable', good: 'required', seen: 'required', sent: 'required', soon: 'required', asked: 'required', late: 'required', bad: 'required' }
  const { lines, nextStep, accepted, of } = list(levels, [
    paper('good', {}), paper('seen', { state: 'in_review' }), paper('sent', { state: 'uploaded' }), paper('soon', { validTo: '2026-12-31' }), paper('late', { validTo: '2026-11-30' }), paper('bad', { state: 'rejected' }),
  ])
  expect(lines.map(({ kind }) => kind)).toEqual(['bad', 'late', 'asked', 'soon', 'sent', 'seen', 'good', 'maybe', 'choice'])
  expect([nextStep?.kind, accepted, of]).toEqual(['bad', 2, 7])
})

test('while a renewal is looked at there is nothing to do, and when it is rejected there is', () => {
  const late = paper('late', { validTo: '2026-11-30' })
  expect(list({ late: 'required' }, [late, paper('late', { id: 'b', state: 'in_review', submittedAt: '2026-11-29' })]).nextStep).toBeNull()
  expect(list({ late: 'required', asked: 'required' }, [paper('late', {}), paper('late', { id: 'b', state: 'rejected', submittedAt: '2026-11-29' })]).nextStep?.kind).toBe('late')
})

test('what need not be shown is no step', () => {
  expect(list({ maybe: 'if_applicable' }, [])).toMatchObject({ nextStep: null, accepted: 0, of: 0 })
})
