import { expect, test } from 'vitest'
import { wordingsFor } from './wordings'

const at = (minute: number) => `2026-12-09T08:${String(minute).padStart(2, '0')}:00.000Z`
const earlier = [{ text: 'first', at: at(1) }, { text: 'second', at: at(3) }, { text: 'third', at: at(7) }]

test.each([
  [null, ['first', 'second', 'third']],
  [at(0), ['first', 'second', 'third']],
  [at(3), ['second', 'third']],
  [at(5), ['second', 'third']],
  [at(8), ['third']],
  [at(9), []],
])('opened at %j: %j', (openedAt, texts) => {
  expect(wordingsFor(openedAt, earlier, at(9)).map(({ text }) => text)).toEqual(texts)
})
