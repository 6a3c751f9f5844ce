import { expect, test } from 'vitest'
import { whyNotPlaced } from './placing'

const owner = { id: 'ada', kind: 'staff', role: 'owner', scope: 'all' } as const
const person = { id: 'min', role: 'crew', scope: 'all', clientId: null, revision: 3, state: 'active', departmentId: 'dep_old', managerId: 'hao' } as const
const manager = { ...person, id: 'yue', role: 'manager', managerId: null } as const
const around = { person, manager, managers: new Map(), departments: ['dep_stage'] }
const why = (wish: object, other: object = {}, actor: Parameters<typeof whyNotPlaced>[0] = owner) => whyNotPlaced(actor, { revision: 3, ...wish }, { ...around, ...other })

test('a colleague is placed by a lead or by their manager', () => {
  expect(why({ departmentId: 'dep_stage', managerId: 'yue' })).toBeNull()
  expect(why({ departmentId: 'dep_stage' }, {}, { id: 'hao', kind: 'staff', role: 'coordinator', scope: { clients: [], events: [] } })).toBeNull()
  expect(why({ departmentId: 'dep_stage' }, {}, { id: 'yue', kind: 'staff', role: 'manager', scope: 'all' })).toBe('not_theirs_to_change')
  expect(why({ departmentId: 'dep_stage' }, {}, { id: 'eve', kind: 'staff', role: 'director', scope: { clients: ['cli_1'], events: [] } })).toBe('not_theirs_to_change')
  expect(why({}, { person: undefined })).toBe('not_found')
  expect(why({}, { person: { ...person, role: 'supplier' } })).toBe('not_for_this_role')
  expect(why({ revision: 2 })).toBe('changed_meanwhile')
})

test('a place must be one that can be taken, unless it is had already', () => {
  expect(why({ departmentId: 'dep_gone' })).toBe('not_an_option')
  expect(why({ departmentId: 'dep_old', managerId: 'hao' }, { manager: undefined })).toBeNull()
  expect(why({ departmentId: null, managerId: null })).toBeNull()
  expect(why({ managerId: 'nobody' }, { manager: undefined })).toBe('unknown_person')
  expect(why({ managerId: 'yue' }, { managers: new Map([['yue', 'min']]) })).toBe('manager_circle')
})
