import { expect, test } from 'vitest'
import { leadsTo, pathFor } from './paths'

const subject = (kind: string, eventId: string | null = null) => ({ kind, id: `${kind}_1`, eventId })

test.each([
  ['staff', subject('brief'), '/briefs/brief_1'],
  ['client', subject('brief', 'evt_1'), '/portal/briefs/brief_1'],
  ['staff', subject('event'), '/events/event_1'],
  ['client', subject('event'), '/portal/events/event_1'],
  ['staff', subject('task', 'evt_1'), '/events/evt_1/plan?task=task_1'],
  ['staff', subject('promise', 'evt_1'), '/events/evt_1/promises?promise=promise_1'],
  ['client', subject('promise', 'evt_1'), '/portal/events/evt_1'],
  ['staff', subject('issue', 'evt_1'), '/events/evt_1/readiness'],
  ['staff', subject('person'), '/people/person_1'],
  ['client', subject('person'), '/portal/people'],
  ['supplier', subject('event'), '/supplier'],
] as const)('%s finds %o at %s', (audience, of, path) => {
  expect(pathFor(audience, of)).toBe(path)
})

test('a talk has its place on the page', () => {
  expect(pathFor('staff', { kind: 'supplier', id: 'sup_1' }, 'thr_1')).toBe('/suppliers/sup_1#thr_1')
  expect(pathFor('client', { kind: 'client', id: 'cli_1' }, 'thr_1')).toBe('/portal/#thr_1')
  expect(pathFor('supplier', { kind: 'supplier', id: 'sup_1' }, 'thr_1')).toBe('/supplier#thr_1')
})

test('a paper that was sent leads those who review to the queue, and its supplier home', () => {
  const sent = { kind: 'credential.submitted', subject: { kind: 'supplier', id: 'sup_1' } } as const
  expect(leadsTo('staff', sent)).toBe('/reviews')
  expect(leadsTo('supplier', { ...sent, kind: 'credential.rejected' })).toBe('/supplier')
  expect(leadsTo('staff', { ...sent, kind: 'credential.ends' })).toBe('/suppliers/sup_1')
  expect(leadsTo('supplier', { ...sent, kind: 'booking.offered' })).toBe('/supplier/jobs')
  expect(leadsTo('supplier', { ...sent, kind: 'evaluation.given' })).toBe('/supplier/jobs')
  expect(leadsTo('staff', { kind: 'evaluation.answered', subject: { kind: 'supplier', id: 'sup_1' } })).toBe('/suppliers/sup_1/standing')
  expect(leadsTo('staff', { kind: 'booking.accepted', subject: { kind: 'booking', id: 'bkg_1', eventId: 'evt_1' } })).toBe('/events/evt_1/suppliers')
})
