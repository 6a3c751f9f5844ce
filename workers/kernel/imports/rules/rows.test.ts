import { expect, test } from 'vitest'
import { titles } from '../../exports/rules/titles'
import { day, line } from './cells'
import { asSaid, decisionOn, rowOf, withSaid } from './rows'

const fields = [
  { field: 'name', title: titles.name, required: true, read: line(10) },
  { field: 'due', title: titles.due, required: false, read: day },
]
const mapping = [null, 'due', 'name']

test('a line becomes values; empty cells say nothing, a marked formula loses its mark', () => {
  expect(rowOf(['x', ' 2026/1/2 ', "'=A1"], 7, mapping, fields)).toEqual({ values: { name: '=A1', due: '2026-01-02' }, problems: [] })
  expect(rowOf(['x', '', 'Ada'], 7, mapping, fields)).toEqual({ values: { name: 'Ada' }, problems: [] })
  expect(rowOf([' ', ''], 7, mapping, fields)).toBeNull()
})

test('every problem of a line is told, with its place', () => {
  expect(rowOf(['x', 'soon'], 7, mapping, fields)?.problems).toEqual([
    { line: 7, column: 2, field: 'name', code: 'required', text: '' },
    { line: 7, column: 1, field: 'due', code: 'not_a_date', text: 'soon' },
  ])
})

test('what is already there is left, changed or refused, as was chosen', () => {
  expect([decisionOn(false, 'refuse'), decisionOn(true, 'skip'), decisionOn(true, 'update'), decisionOn(true, 'refuse')]).toEqual(['new', 'skip', 'change', 'refuse'])
})

test('a row shows what stood in its cells, and places what was looked up', () => {
  const staged = withSaid({ title: 'Flowers', owner_id: 'hao@a.example' }, { title: 'Flowers', owner_id: 'per_1', scope: '"all"' })
  expect(staged).toMatchObject({ title: 'Flowers', owner_id: 'per_1', scope: '"all"' })
  expect(asSaid(staged, [{ field: 'title' }, { field: 'owner_id' }, { field: 'due_on' }])).toEqual({ title: 'Flowers', owner_id: 'hao@a.example' })
})
