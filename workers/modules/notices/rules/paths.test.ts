import { expect, test } from 'vitest'
import { pathFor } from './paths'

const subject = (kind: string, eventId: string | null = null) => ({ kind, id: `${kind}_1`, eventId })

test.each([
  ['staff', subject('brief'), '/briefs/brief_1'],
  ['client', subject('brief', 'evt_1'), '/portal/briefs/brief_1'],
  ['staff', subject('event'), '/events/event_1'],
  ['client', subject('event'), '/portal/events/event_1'],
  ['staff', subject('task', 'evt_1'), '/events/evt_1'],
  ['staff', subject('person'), '/people/person_1'],
  ['client', subject('person'), '/portal/'],
  ['supplier', subject('event'), '/supplier'],
] as const)('%s finds %o at %s', (audience, of, path) => {
  expect(pathFor(audience, of)).toBe(path)
})
