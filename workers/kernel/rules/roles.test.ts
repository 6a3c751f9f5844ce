import { expect, test } from 'vitest'
import { audienceOf, leads, plansEvents, reaches, roles, signs } from './roles'

test('every role belongs to exactly one audience', () => {
  expect(roles.map(audienceOf)).toEqual([...Array(8).fill('staff'), 'client', 'client', 'client', 'supplier'])
})

test('whoever leads plans events too, and nobody from outside does', () => {
  expect(roles.filter(leads)).toEqual(['owner', 'director'])
  expect(roles.filter(plansEvents)).toEqual(['owner', 'director', 'manager', 'coordinator'])
})

test('the word all reaches every row, even one that belongs to no client', () => {
  expect(reaches('all', { clientId: 'cli_1' })).toBe(true)
  expect(reaches('all', {})).toBe(true)
})

test('a list reaches the rows of its clients and events, and nothing else', () => {
  const scope = { clients: ['cli_1'], events: ['evt_9'] }
  expect(reaches(scope, { clientId: 'cli_1', eventId: null })).toBe(true)
  expect(reaches(scope, { clientId: 'cli_2', eventId: 'evt_9' })).toBe(true)
  expect(reaches(scope, { clientId: 'cli_2', eventId: 'evt_1' })).toBe(false)
  expect(reaches(scope, {})).toBe(false)
})

test('an empty list sees nothing', () => {
  expect(reaches({ clients: [], events: [] }, { clientId: 'cli_1', eventId: 'evt_1' })).toBe(false)
})

test('of a client’s contacts the admin and the signer speak for their company', () => {
  expect(roles.filter(signs)).toEqual(['client_admin', 'client_signer'])
})
