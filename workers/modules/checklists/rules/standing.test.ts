import { expect, test } from 'vitest'
import type { Line, Value } from './lines'
import { onNoLine, standing, type Tick } from './standing'

const line = (key: string, more: Partial<Line> = {}): Line => ({ key, names: { en: key }, kind: 'tick', unit: null, least: null, most: null, ...more })
const tick = (id: string, value: Value, more: Partial<Tick> = {}): Tick => ({ id, line: 'a', value, personId: 'per_1', tickedAt: `2030-03-04T10:0${id}:00Z`, over: [], ...more })
const only = (ticks: Tick[], of = line('a')) => standing([of], ticks)[0]!

test('a line is open until something stands on it, and again when that is taken back', () => {
  expect(only([])).toMatchObject({ stands: null, state: 'open' })
  expect(only([tick('1', true)])).toMatchObject({ stands: { id: '1' }, state: 'done' })
  expect(only([tick('1', true), tick('2', null, { over: ['1'] })])).toMatchObject({ stands: { id: '2' }, state: 'open' })
  expect(only([tick('1', true, { line: 'b' })]).state).toBe('open')
  expect(onNoLine([line('a')], [tick('1', true), tick('2', 3, { line: 'b' }), tick('3', 4, { line: 'b' })]).map(({ id }) => id)).toEqual(['3', '2'])
})

test('a number outside its limits is on record and says so', () => {
  const cold = line('a', { kind: 'number', unit: '°C', least: null, most: 5 })
  expect(only([tick('1', 4)], cold).state).toBe('done')
  expect(only([tick('1', 7)], cold).state).toBe('out_of_limits')
})

test('two who tick apart: the same said twice is no conflict, different things are, and neither is lost', () => {
  expect(only([tick('1', true), tick('2', true, { personId: 'per_2' })])).toMatchObject({ stands: { id: '2' }, others: [], heads: ['2', '1'], state: 'done' })
  const apart = [tick('1', 4), tick('2', 6, { personId: 'per_2' })]
  expect(only(apart)).toMatchObject({ stands: { id: '2' }, others: [{ id: '1' }], state: 'conflict' })
  expect(only([...apart, tick('3', 6, { over: ['2'] })]).state).toBe('conflict')
  expect(only([...apart, tick('3', 5, { over: ['2', '1'] })])).toMatchObject({ stands: { id: '3' }, others: [], state: 'done' })
})

test('the clock of a device that is wrong changes which of two counts, never that one was made over the other', () => {
  expect(only([tick('9', true), tick('1', null, { over: ['9'] })])).toMatchObject({ stands: { id: '1' }, state: 'open' })
})
