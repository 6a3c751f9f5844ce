import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markup, needlesOf, tells, without, type Known } from './forget'

const ann: Known = { id: 'per_1', email: 'ann@quay.test', phone: '+8613800990099', names: ['Ann Lee', 'Ann'], parts: ['Lee', 'Ann'], alias: 'Erased person' }
const nobody: Known = { id: 'per_2', email: '', phone: null, names: [], parts: ['', ''], alias: 'Erased person' }

test('nothing is looked for where there is nothing to know somebody by', () => {
  expect(needlesOf(nobody)).toEqual([])
  expect(tells({ title: '', before: 'anything' }, nobody)).toBe(false)
})

test('a name goes as a whole value or as a whole word; what is like it stays', () => {
  const said = { who: 'Ann Lee', title: 'Planning with Ann', clientName: 'Ann', subject: { kind: 'Ann' }, text: 'Annual, by Ann Lee.', count: 3, email: 'ann@quay.test' }
  expect(without(said, ann)).toEqual({
    who: 'Erased person', title: 'Planning with Erased person', clientName: 'Ann', subject: { kind: 'Ann' }, text: 'Annual, by Erased person.', count: 3, email: 'Erased person',
  })
})

test('two letters are a name in Chinese, and a part of a word elsewhere', () => {
  const lin = { ...nobody, names: ['林悦'], parts: ['林', '悦'] }
  expect(without({ title: '林悦的任务', family: '林', given: '悦' }, lin)).toEqual({ title: 'Erased person的任务', family: 'Erased person', given: 'Erased person' })
  expect(without({ title: 'Li on tour', who: 'Li' }, { ...nobody, names: ['Li'] })).toEqual({ title: 'Li on tour', who: 'Erased person' })
})

test('a page keeps its tags and styles', () => {
  expect(markup('<style>.name { color: red }</style><p class="name">name says hello</p>', { ...nobody, names: ['name'] }))
    .toBe('<style>.name { color: red }</style><p class="name">Erased person says hello</p>')
})

const name = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), fc.constantFrom('":\'', '":"', 'name', 'Li', 'Ann', 'person', 'who', '$&', '\\', '.*', '{}', 'null', '0'))
const known = fc.record({ names: fc.array(name, { maxLength: 3 }), parts: fc.array(name, { maxLength: 2 }), email: fc.constantFrom('', 'ann@quay.test') })
  .map((some): Known => ({ ...nobody, ...some }))
const shape = (value: unknown): unknown => (Array.isArray(value) ? value.map(shape) : value !== null && typeof value === 'object' ? Object.entries(value).map(([key, one]) => [key, shape(one)]) : typeof value)

test('whatever somebody is called, fields, order and kinds stay, and so does every value that does not tell of them', () => {
  const values = fc.dictionary(fc.constantFrom('who', 'title', 'text', 'name', 'kind', 'subject', 'family'), fc.oneof(fc.jsonValue(), name, fc.constant('ann@quay.test')))
  fc.assert(fc.property(values, known, (said, person) => {
    const kept = without(said, person) as Record<string, unknown>
    expect(shape(JSON.parse(JSON.stringify(kept)))).toEqual(shape(JSON.parse(JSON.stringify(said))))
    for (const [key, one] of Object.entries(said)) if (!tells(one, person)) expect(kept[key]).toEqual(one)
  }))
})

test('what is known of somebody is gone from where it is written, and a second time changes nothing', () => {
  fc.assert(fc.property(name, (form) => {
    const person = { ...nobody, names: [form] }
    const once = without({ who: form, kind: form }, person)
    expect(once).toEqual({ who: person.alias, kind: form })
  }))
})
