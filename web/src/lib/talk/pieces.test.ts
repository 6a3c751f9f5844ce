import { expect, test } from 'vitest'
import { naming, pieces } from './pieces'

const ada = { family: 'Park', given: 'Ada', latin: null }
const hao = { family: '陈', given: '浩', latin: 'Chen Hao' }

test('mentions stand apart, by whichever name', () => {
  expect(pieces('@Ada Park and @陈浩, or @Chen Hao?', [ada, hao])).toEqual([
    { mention: true, text: '@Ada Park' }, { mention: false, text: ' and ' }, { mention: true, text: '@陈浩' }, { mention: false, text: ', or ' },
    { mention: true, text: '@Chen Hao' }, { mention: false, text: '?' },
  ])
  expect(pieces('@Ada Park', [])).toEqual([{ mention: false, text: '@Ada Park' }])
  expect(pieces('a+b (@c)', [{ family: '(.*)', given: '', latin: null }])).toEqual([{ mention: false, text: 'a+b (@c)' }])
})

test.each([
  ['@', 1, { from: 0, typed: '' }],
  ['ask @Ha', 7, { from: 4, typed: 'ha' }],
  ['问（@陈', 4, { from: 2, typed: '陈' }],
  ['mail a@b.example', 16, null],
  ['@Ada and', 8, null],
])('%j at %i', (text, caret, expected) => {
  expect(naming(text, caret)).toEqual(expected)
})
