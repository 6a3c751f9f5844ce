import { expect, test } from 'vitest'
import { followed } from './follows'

const agreed = { name: 'Summit', startsOn: '2030-12-10', endsOn: '2030-12-11', loadInOn: null, place: 'West Bund Hall, Shanghai', attendance: 620 }

test('what stands as the brief had it is taken over; what did not change is left', () => {
  expect(followed(agreed, agreed, { ...agreed, startsOn: '2030-12-12', endsOn: '2030-12-13', attendance: 700 })).toEqual({ take: { startsOn: '2030-12-12', endsOn: '2030-12-13', attendance: 700 }, open: {} })
  expect(followed({ ...agreed, name: 'MHS' }, agreed, agreed)).toEqual({ take: {}, open: {} })
})

test('what staff set themselves is left open with what the brief says, both days together; nothing where they say the same', () => {
  const now = { ...agreed, startsOn: '2030-12-12', name: 'MHS 2030' }
  expect(followed({ ...agreed, endsOn: '2030-12-14', name: 'MHS 2030' }, agreed, now)).toEqual({ take: {}, open: { startsOn: '2030-12-12', endsOn: '2030-12-11' } })
})

test('where the brief says nothing any more, the event stays as it is', () => {
  expect(followed(agreed, agreed, { ...agreed, startsOn: null, endsOn: null, place: null, attendance: null })).toEqual({ take: {}, open: {} })
})

test('a load-in that would come after the first day goes with the days it was for, or is for people to decide', () => {
  const event = { ...agreed, loadInOn: '2030-12-09' }
  expect(followed(event, event, { ...event, startsOn: '2030-12-07', endsOn: '2030-12-08' }).take).toEqual({ startsOn: '2030-12-07', endsOn: '2030-12-08', loadInOn: null })
  expect(followed(event, event, { ...event, loadInOn: '2030-12-11' })).toEqual({ take: {}, open: { loadInOn: '2030-12-11' } })
  expect(followed(event, event, { ...event, startsOn: '2030-12-08', endsOn: '2030-12-09', loadInOn: '2030-12-07' }).take.loadInOn).toBe('2030-12-07')
})
