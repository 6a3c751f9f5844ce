import { expect, test } from 'vitest'
import type { Answers } from './form'
import { form } from './standard-form'
import { missingTo } from './missing'

const given = (value: string | number) => ({ value, notApplicable: false })
const answers: Answers = { goal: given('Launch'), from: given('2026-12-10'), to: given('2026-12-11'), expected: given(612), city: given('Shanghai') }
const facts = { state: 'submitted', side: 'staff', eventId: null, agreedBefore: false, form, answers, space: {}, openQuestions: 0, lacksApproval: false, onlyChanges: false, today: '2026-11-23' } as const

test('a complete draft can be submitted, an incomplete one says what it needs', () => {
  expect(missingTo('submit', { ...facts, state: 'draft' })).toEqual([])
  expect(missingTo('submit', { ...facts, state: 'draft', answers: { goal: answers.goal } })).toEqual(['from', 'to', 'expected', 'city'])
})

test('what cannot all be true is not sent', () => {
  expect(missingTo('submit', { ...facts, state: 'draft', answers: { ...answers, to: given('2026-12-09') } })).toEqual(['ends_before_it_begins'])
  expect(missingTo('submit', { ...facts, state: 'draft', today: '2027-01-01' })).toEqual([])
})

test('a brief is frozen when it is complete, possible and nothing is being asked', () => {
  expect(missingTo('freeze', facts)).toEqual([])
  expect(missingTo('freeze', { ...facts, openQuestions: 2 })).toEqual(['open_questions'])
  expect(missingTo('freeze', { ...facts, lacksApproval: true })).toEqual(['approval'])
  expect(missingTo('freeze', { ...facts, answers: { ...answers, to: given('2026-12-09') } })).toEqual(['ends_before_it_begins'])
  expect(missingTo('freeze', { ...facts, answers: {}, state: 'draft' })).toEqual(['state', 'goal', 'from', 'to', 'expected', 'city'])
})

test('a date in the past is odd, not impossible', () => {
  expect(missingTo('freeze', { ...facts, today: '2027-01-01' })).toEqual([])
})

test('staff never agree', () => {
  expect(missingTo('agree', { ...facts, state: 'ready_to_agree' })).toEqual(['role'])
  expect(missingTo('agree', { ...facts, state: 'ready_to_agree', side: 'client' })).toEqual([])
})

test('an agreed brief becomes one event', () => {
  expect(missingTo('make_event', { ...facts, state: 'agreed' })).toEqual([])
  expect(missingTo('make_event', { ...facts, state: 'agreed', eventId: 'evt_1' })).toEqual(['brief_has_event'])
})

test('what was agreed once is neither withdrawn nor declined: it is changed', () => {
  const waiting = { ...facts, state: 'ready_to_agree' } as const
  for (const move of ['withdraw', 'decline'] as const) {
    expect(missingTo(move, waiting)).toEqual([])
    expect(missingTo(move, { ...waiting, agreedBefore: true })).toEqual(['agreed_before'])
  }
})

test('shortly before the event a version on the table is neither taken back nor reopened', () => {
  const late = { ...facts, state: 'ready_to_agree', onlyChanges: true } as const
  for (const move of ['take_back', 'answer'] as const) {
    expect(missingTo(move, late)).toEqual(['too_late'])
    expect(missingTo(move, { ...late, agreedBefore: true })).toEqual([])
  }
  expect(missingTo('answer', { ...late, state: 'clarifying' })).toEqual([])
  expect(missingTo('require_changes', { ...late, side: 'client' })).toEqual([])
})
