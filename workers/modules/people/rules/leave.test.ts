import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actingFor, flawsOfLeave, leaveOn, type Leave } from './leave'

const leave = (personId: string, deputyId: string, fromOn = '2026-12-07', toOn = '2026-12-11'): Leave => ({ id: `${personId} ${fromOn}`, personId, deputyId, fromOn, toOn })
const wish = { personId: 'ada', deputyId: 'lin', fromOn: '2026-12-07', toOn: '2026-12-11' }

describe('a leave', () => {
  test('holds where nothing touches its days', () => {
    expect(flawsOfLeave(wish, [leave('ada', 'lin', '2026-12-12', '2026-12-13'), leave('lin', 'ada', '2026-12-01', '2026-12-06')], '2026-12-07')).toEqual({})
  })

  test('ends after it begins, and is not over', () => {
    expect(flawsOfLeave({ ...wish, toOn: '2026-12-06' }, [], '2026-12-01')).toEqual({ toOn: 'before_start' })
    expect(flawsOfLeave(wish, [], '2026-12-12')).toEqual({ toOn: 'over' })
    expect(flawsOfLeave(wish, [], '2026-12-11')).toEqual({})
  })

  test('meets no other of the same person, not even by a day; itself it may', () => {
    expect(flawsOfLeave(wish, [leave('ada', 'lin', '2026-12-11', '2026-12-20')], '2026-12-01')).toEqual({ fromOn: 'overlaps' })
    expect(flawsOfLeave({ ...wish, id: 'x' }, [{ ...leave('ada', 'lin'), id: 'x' }], '2026-12-01')).toEqual({})
  })

  test('has a deputy who is somebody else, and here all the while', () => {
    expect(flawsOfLeave({ ...wish, deputyId: 'ada' }, [], '2026-12-01')).toEqual({ deputyId: 'own_deputy' })
    expect(flawsOfLeave(wish, [leave('lin', 'omar', '2026-12-11', '2026-12-11')], '2026-12-01')).toEqual({ deputyId: 'deputy_away' })
  })
})

describe('who acts', () => {
  test('is oneself while one is here, else the deputy, else the deputy’s', () => {
    const leaves = [leave('ada', 'lin'), leave('lin', 'omar', '2026-12-09', '2026-12-09')]
    expect(actingFor('ada', leaves, '2026-12-06')).toBe('ada')
    expect(actingFor('ada', leaves, '2026-12-07')).toBe('lin')
    expect(actingFor('ada', leaves, '2026-12-09')).toBe('omar')
    expect(leaveOn('lin', leaves, '2026-12-09')?.deputyId).toBe('omar')
  })

  test('is nobody where deputies lead in a circle', () => {
    expect(actingFor('ada', [leave('ada', 'lin'), leave('lin', 'ada')], '2026-12-07')).toBeNull()
  })

  test('ends, whatever the leaves, and never with somebody who is away', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const day = fc.integer({ min: 1, max: 9 }).map((n) => `2026-12-0${n}`)
    const any = fc.tuple(person, person, day, day).map(([who, by, from, to]) => leave(who, by, from, to))
    fc.assert(fc.property(fc.array(any), person, day, (leaves, who, on) => {
      const acting = actingFor(who, leaves, on)
      return acting === null || leaveOn(acting, leaves, on) === undefined
    }))
  })
})
