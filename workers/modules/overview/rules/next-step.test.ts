import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byUrgency, nextStep, waitingKinds } from './next-step'

const question = { kind: 'question', id: 'thr_1', dueOn: '2026-11-30' } as const
const agreement = { kind: 'agreement', id: 'bri_1', dueOn: null } as const
const draft = { kind: 'draft', id: 'bri_2', dueOn: null } as const

describe('the next step is', () => {
  test('none, when nothing waits', () => expect(nextStep([])).toBeNull())
  test('a question before a version to agree before a draft', () => {
    expect(nextStep([draft, agreement, { ...question, dueOn: null }])).toMatchObject({ kind: 'question' })
    expect(nextStep([draft, agreement])).toBe(agreement)
    expect(nextStep([draft])).toBe(draft)
  })
  test('what is due, before what never is', () => expect(nextStep([agreement, question])).toBe(question))
  test('what is due first, whatever it is', () => {
    const sooner = { ...agreement, dueOn: '2026-11-25' }
    expect(nextStep([question, sooner])).toBe(sooner)
  })
  test('of two alike, the one that has waited longer', () => {
    expect(nextStep([{ ...question, id: 'thr_2' }, question])).toBe(question)
  })
})

const waiting = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom(...waitingKinds), id: fc.string({ minLength: 1 }), dueOn: fc.option(fc.constantFrom('2026-01-01', '2026-11-30', '2027-05-05')) }),
  { selector: ({ id }) => id },
)

test('the order things come in does not matter, and nothing is lost or added', () => {
  fc.assert(fc.property(waiting, (things) => {
    const sorted = byUrgency(things)
    expect(byUrgency(things.toReversed())).toEqual(sorted)
    expect(new Set(sorted)).toEqual(new Set(things))
    expect(nextStep(things)).toBe(sorted[0] ?? null)
  }))
})
