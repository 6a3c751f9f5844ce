import { expect, test } from 'vitest'
import { carriedOver, promisedIn } from './promised'

const given = (value: unknown, notApplicable = false) => ({ value, notApplicable })

test('every answer that asks for something is a promise, and every answered question', () => {
  const content = {
    form: [...['goal', 'functions', 'vip'].map((key) => ({ key })), { key: 'own_1', asks: false }],
    answers: { goal: given('Bring them together'), vip: given(0), own_1: given('We were at the Pudong Hall before'), flexible: given(false), interpreting: given('none'), dietary: given(null, true), 'functions.k3': given({ pax: 60 }), languages: given([]), event_type: given('launch'), 'history.h1': given({ year: 2025 }) },
    questions: [
      { field: 'dietary', messages: [{ text: 'How many halal meals?', at: '2026-01-01' }, { text: 'About sixty.', at: '2026-01-02' }, { text: 'Sixty-two.', at: '2026-01-03' }] },
      { field: null, messages: [{ text: 'Unanswered?', at: '2026-01-04' }] },
    ],
  }
  expect(promisedIn(content)).toEqual([
    { key: 'goal', value: 'Bring them together' }, { key: 'functions.k3', value: { pax: 60 } }, { key: 'vip', value: 0 },
    { key: 'question:2026-01-01', value: { question: 'How many halal meals?', answer: 'Sixty-two.' } },
  ])
})

test('a new version carries promises over: what it says otherwise has changed, what it leaves out the client has let go of', () => {
  const known = [
    { id: '1', key: 'goal', value: 'Meet', state: 'kept' }, { id: '2', key: 'expected', value: 600, state: 'planned' }, { id: '3', key: 'vip', value: 24, state: 'open' },
    { id: '4', key: 'city', value: 'Suzhou', state: 'dropped' }, { id: '5', key: 'venue', value: 'Hall', state: 'dropped' }, { id: '6', key: 'functions.a', value: { pax: 1, style: 'u' }, state: 'open' },
  ]
  const promised = [
    { key: 'goal', value: 'Meet' }, { key: 'expected', value: 620 }, { key: 'city', value: 'Suzhou' }, { key: 'audience', value: 'Doctors' }, { key: 'functions.a', value: { style: 'u', pax: 1 } },
  ]
  const { fresh, same, changed, gone } = carriedOver(known, promised)
  expect(fresh.map(({ key }) => key)).toEqual(['audience'])
  expect(same.map(({ id }) => id)).toEqual(['1', '6'])
  expect(changed).toEqual([{ promise: known[1], value: 620 }, { promise: known[3], value: 'Suzhou' }])
  expect(gone.map(({ id }) => id)).toEqual(['3'])
})
