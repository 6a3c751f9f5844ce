import { expect, test } from 'vitest'
import { standIns } from './deputies'

const leave = (personId: string, deputyId: string) => ({ id: personId, personId, deputyId, fromOn: '2026-12-07', toOn: '2026-12-11' })
const leaves = [leave('ada', 'lin'), leave('hao', 'ada'), leave('omar', 'lin')]

test('whoever is away has somebody told beside them', () => {
  expect(standIns(['ada', 'min'], leaves, '2026-12-08')).toEqual([{ id: 'lin', forId: 'ada', until: '2026-12-11' }])
  expect(standIns(['ada'], leaves, '2026-12-12')).toEqual([])
})

test('the deputy’s deputy, where that one is away too', () => {
  expect(standIns(['hao'], leaves, '2026-12-08')).toEqual([{ id: 'lin', forId: 'hao', until: '2026-12-11' }])
})

test('nobody is told twice', () => {
  expect(standIns(['ada', 'omar'], leaves, '2026-12-08')).toEqual([{ id: 'lin', forId: 'ada', until: '2026-12-11' }])
  expect(standIns(['ada', 'lin'], leaves, '2026-12-08')).toEqual([])
})
