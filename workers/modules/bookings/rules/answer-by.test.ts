import { expect, test } from 'vitest'
import { answerEnd } from './answer-by'

test('a day ends on the clock of the event, an instant is itself', () => {
  expect(answerEnd('2026-12-01', 'Asia/Shanghai')).toBe('2026-12-01T15:59:00.000Z')
  expect(answerEnd('2026-12-01', 'America/New_York')).toBe('2026-12-02T04:59:00.000Z')
  expect(answerEnd('2026-12-01T10:00:00Z', 'Asia/Shanghai')).toBe('2026-12-01T10:00:00.000Z')
})
