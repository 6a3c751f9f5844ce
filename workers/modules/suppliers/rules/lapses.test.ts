import { expect, test } from 'vitest'
import type { Paper } from '../../credentials/rules/kinds'
import { lapsing } from './lapses'

const window = { from: '2026-12-08', to: '2026-12-11' }
const paper = (id: string, validTo: string | null, more: Partial<Paper> = {}): Paper => ({ id, kind: id, state: 'verified', validFrom: null, validTo, submittedAt: null, ...more })
const found = (...papers: Paper[]) => lapsing(papers, window, '2026-11-26').map(({ paper: { id }, when }) => `${id} ${when}`)

test('what holds today and not to the end, soonest first', () => {
  expect(found(paper('a', '2026-12-10'), paper('b', '2026-12-07'), paper('c', '2026-12-11'), paper('d', null), paper('e', '2026-11-25'), paper('f', '2026-12-01', { state: 'in_review' })))
    .toEqual(['b before', 'a during'])
})

test('not what a renewal makes up for', () => {
  expect(found(paper('a', '2026-12-01'), paper('b', '2027-12-01', { kind: 'a' }))).toEqual([])
})
