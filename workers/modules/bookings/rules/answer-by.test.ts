import { expect, test } from 'vitest'
import { answerEnd, isTooLate } from './answer-by'

test('a day ends on the clock of the event, an instant is itself', () => {
  expect(answerEnd('2026-12-01', 'Asia/Shanghai')).toBe('2026-12-01T15:59:00.000Z')
  expect(answerEnd('2026-12-01', 'America/New_York')).toBe('2026-12-02T04:59:00.000Z')
  expect(answerEnd('2026-12-01T10:00:00Z', 'Asia/Shanghai')).toBe('2026-12-01T10:00:00.000Z')
})

test('an answer when the job is over is too late, unless the job is written down afterwards', () => {
  const job = { endsOn: '2026-12-01', zone: 'Asia/Shanghai' }
  const late = (answerBy: string, now: string) => isTooLate(answerBy, { ...job, now })
  expect([late('2026-12-01T15:59:00.000Z', '2026-11-26T00:00:00.000Z'), late('2026-12-02T00:00:00.000Z', '2026-11-26T00:00:00.000Z'), late('2026-12-04T00:00:00.000Z', '2026-12-03T00:00:00.000Z')]).toEqual([false, true, false])
})
