import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceBetween, isSame, type Text } from './difference'
import type { Answers, Given } from './form'
import { sameGiven } from './same'
import { form } from './standard-form'

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.record({ amount: fc.nat(), currency: fc.constantFrom('CNY', 'HKD') }), fc.array(fc.string(), { maxLength: 3 }))
const given: fc.Arbitrary<Given> = fc.oneof(value.map((one): Given => ({ value: one, notApplicable: false })), fc.constant<Given>({ value: null, notApplicable: true }))
const row: fc.Arbitrary<Given> = fc.dictionary(fc.constantFrom('name', 'start', 'pax'), fc.oneof(fc.string(), fc.nat())).map((cells) => ({ value: cells, notApplicable: false }))
const answers: fc.Arbitrary<Answers> = fc.tuple(
  fc.dictionary(fc.constantFrom(...form.filter(({ kind }) => kind !== 'rows').map(({ key }) => key)), given),
  fc.dictionary(fc.constantFrom('functions.a1', 'functions.b2', 'functions.c3'), row),
).map(([plain, rows]) => ({ ...plain, ...rows }))
const file = fc.constantFrom('a', 'b', 'c').map((id) => ({ id, name: `${id}.pdf`, sha256: null }))
const text: fc.Arbitrary<Text> = fc.record({
  title: fc.constantFrom('Summit', 'Gala'), form: fc.constant(form), answers, files: fc.uniqueArray(file, { selector: ({ id }) => id }),
  questions: fc.array(fc.record({ field: fc.constantFrom('city', null), messages: fc.array(fc.record({ text: fc.string(), by: fc.constant('p'), at: fc.constantFrom('1', '2') }), { maxLength: 2 }) }), { maxLength: 2 }),
})

test('a text does not differ from itself', () => {
  fc.assert(fc.property(text, (one) => isSame(differenceBetween(one, structuredClone(one)))))
})

test('the earlier answers and the changes make the later ones, and no change is told that is none', () => {
  fc.assert(fc.property(text, text, (one, other) => {
    const made: Answers = { ...one.answers }
    for (const { field, before, after } of differenceBetween(one, other).answers) {
      if (sameGiven(before, after)) return false
      if (after) made[field] = after
      else delete made[field]
    }
    expect(made).toEqual(other.answers)
    return true
  }))
})

test('read the other way round, what came has gone', () => {
  fc.assert(fc.property(text, text, (one, other) => {
    const [there, back] = [differenceBetween(one, other), differenceBetween(other, one)]
    expect(back.filesAdded).toEqual(there.filesRemoved)
    expect(new Set(back.answers.map(({ field, before, after }) => [field, after, before]).map(String))).toEqual(new Set(there.answers.map(({ field, before, after }) => [field, before, after]).map(String)))
  }))
})

test('told in the order in which it is asked; of a row only the cells that changed, of money the whole', () => {
  const at = (changes: Answers): Text => ({ title: 'Summit', form, answers: changes, files: [], questions: [] })
  const said = (one: Given['value']): Given => ({ value: one, notApplicable: false })
  const before = at({ city: said('Shanghai'), goal: said('Meet'), 'functions.a1': said({ name: 'Dinner', start: '18:00', pax: 40 }), ceiling: said({ amount: 1, currency: 'CNY' }) })
  const after = at({ city: said('Suzhou'), goal: said('Meet and launch'), 'functions.a1': said({ name: 'Dinner', start: '19:00' }), ceiling: said({ amount: 2, currency: 'CNY' }) })
  expect(differenceBetween(before, after).answers.map(({ field, cells }) => [field, cells])).toEqual([
    ['goal', null], ['city', null], ['functions.a1', ['start', 'pax']], ['ceiling', null],
  ])
})

test('two versions of 400 answers are told apart in 5 ms', () => {
  const many = (word: string): Text => ({
    title: word, form, files: [], questions: [],
    answers: Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`functions.r${at}`, { value: { name: `${word} ${at}`, start: '09:00', end: '10:00', pax: at, notes: 'x'.repeat(200) }, notApplicable: false }])),
  })
  const [one, other] = [many('First'), many('Second')]
  const times = Array.from({ length: 21 }, () => {
    const began = performance.now()
    expect(differenceBetween(one, other).answers).toHaveLength(400)
    return performance.now() - began
  }).sort((a, b) => a - b)
  expect(times[0]).toBeLessThan(5)
})
