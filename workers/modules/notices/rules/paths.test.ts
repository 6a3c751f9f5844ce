import { expect, test } from 'vitest'
import { openLink, pathFor } from './paths'

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

test('a mail link names the agency and carries the path whole', () => {
  expect(openLink('https://convoke.test', 'lark', '/briefs/bri_1?tab=a&b')).toBe('https://convoke.test/open/lark?to=%2Fbriefs%2Fbri_1%3Ftab%3Da%26b')
})
