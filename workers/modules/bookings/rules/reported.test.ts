import { expect, test } from 'vitest'
import { reportedOf } from './reported'

const now = '2026-12-02T10:00:00.000Z'

test('an answer counts, and how soon it came where it was the first; a job that was kept or missed', () => {
  expect(reportedOf({ to: 'accepted', answers: true, offeredAt: '2026-12-01T08:00:00.000Z', now })).toEqual([{ fact: 'offers_answered', good: 1, of: 1 }, { fact: 'hours_to_answer', good: 26, of: 1 }])
  expect(reportedOf({ to: 'declined', answers: true, offeredAt: null, now })).toEqual([{ fact: 'offers_answered', good: 1, of: 1 }])
  expect(['delivered', 'no_show', 'confirmed'].map((to) => reportedOf({ to: to as 'delivered', answers: false, offeredAt: null, now }))).toEqual([[{ fact: 'jobs_kept', good: 1, of: 1 }], [{ fact: 'jobs_kept', good: 0, of: 1 }], []])
})
