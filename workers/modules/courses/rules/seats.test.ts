import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedUp, seatsOf, wrongRoom } from './seats'

const place = (id: string) => ({ id, personId: `per_${id}` })
const people = fc.uniqueArray(fc.integer({ min: 10, max: 99 }).map((n) => `plc_${n}`), { maxLength: 12 }).map((ids) => ids.map(place))

test('whoever came first sits, however the rows are read', () => {
  expect(seatsOf(['c', 'a', 'b'].map(place), 2)).toEqual({ seated: ['a', 'b'].map(place), waiting: [place('c')] })
  fc.assert(fc.property(people, fc.nat(12), (wanting, places) => {
    const { seated, waiting } = seatsOf(wanting, places)
    expect(seated.length).toBe(Math.min(places, wanting.length))
    expect([...seated, ...waiting].map(({ id }) => id)).toEqual(wanting.map(({ id }) => id).sort())
    expect(seatsOf([...wanting].reverse(), places)).toEqual({ seated, waiting })
  }))
})

test('where one with a place leaves, exactly the first who waited moves up; where one who waited leaves, nobody does', () => {
  fc.assert(fc.property(people.filter((all) => all.length > 0), fc.nat(12), fc.nat(), (wanting, places, which) => {
    const gone = wanting[which % wanting.length]!
    const { seated, waiting } = seatsOf(wanting, places)
    const moved = movedUp({ wanting, places }, { wanting: wanting.filter(({ id }) => id !== gone.id), places })
    expect(moved).toEqual(seated.includes(gone) ? waiting.slice(0, 1) : [])
  }))
})

test('more room moves up as many as there is room for; less room moves nobody up', () => {
  const wanting = ['a', 'b', 'c', 'd'].map(place)
  expect(movedUp({ wanting, places: 1 }, { wanting, places: 3 })).toEqual(['b', 'c'].map(place))
  expect(movedUp({ wanting, places: 3 }, { wanting, places: 1 })).toEqual([])
})

test('nobody loses a place by a change, nor teaches where they have one', () => {
  const wanting = [{ personId: 'lin' }, { personId: 'chen' }, { personId: 'min' }]
  const wrong = (places: number, trainerId = 'ada') => wrongRoom(wanting, { places: 2 }, { places, trainerId })
  expect([wrong(2), wrong(3), wrong(1), wrong(2, 'min')]).toEqual([{}, {}, { places: 'fewer_than_taken' }, { trainerId: 'has_a_place' }])
})
