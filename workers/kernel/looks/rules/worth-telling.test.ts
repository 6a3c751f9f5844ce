import { expect, test } from 'vitest'
import { worthTelling } from './worth-telling'

test('staff hear what people did, not how the product keeps its books', () => {
  for (const action of ['brief.submit', 'task.change', 'client.change', 'file.ready']) expect(worthTelling(action, 'staff'), action).toBe(true)
  for (const action of ['notice.read', 'file.add', 'question.join_event']) expect(worthTelling(action, 'staff'), action).toBe(false)
})

test("clients hear of their briefs and events, and nothing of the agency's own work", () => {
  for (const action of ['brief.answer', 'question.ask', 'event.change']) expect(worthTelling(action, 'client'), action).toBe(true)
  for (const action of ['task.create', 'client.change', 'comment.add', 'file.ready', 'question.join_event']) expect(worthTelling(action, 'client'), action).toBe(false)
})
