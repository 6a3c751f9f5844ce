import { expect, test } from 'vitest'
import { personFrom } from './imported-person'

const owner = { role: 'owner', scope: 'all' } as const
const world = {
  giver: owner,
  clients: new Map([['meridian', ['cli_1']], ['twins', ['cli_2', 'cli_3']]]),
  departments: new Map([['stage', 'dep_1']]),
  phoneOf: (typed: string) => (typed === '138' ? '+86138' : null),
  locale: 'zh-Hans',
}
const row = (more: object = {}) => ({ family: 'Chen', email: 'chen@a.example', role: 'crew', ...more })
const limited = { role: 'coordinator' as const, scope: { clients: ['cli_1', 'cli_2'], events: [] } }

test('staff see all until somebody limits them, and speak the agency’s language unless they say', () => {
  expect(personFrom(row(), world)).toEqual({ values: { ...row(), given: '', locale: 'zh-Hans', scope: '"all"' } })
  expect(personFrom(row({ department_id: 'Stage', phone: '138', locale: 'en', given: 'Hao' }), world)).toEqual({
    values: { ...row(), given: 'Hao', locale: 'en', department_id: 'dep_1', phone: '+86138', scope: '"all"' },
  })
})

test('contacts belong to the one client of that name', () => {
  expect(personFrom(row({ role: 'client_signer', client_id: 'Meridian' }), world)).toMatchObject({ values: { client_id: 'cli_1', scope: '{"clients":[],"events":[]}' } })
})

test('limited staff bring in contacts of their clients; of two clients of a name, theirs', () => {
  const contact = (client_id: string) => personFrom(row({ role: 'client_viewer', client_id }), { ...world, giver: limited })
  expect([contact('meridian'), contact('twins')]).toMatchObject([{ values: { client_id: 'cli_1' } }, { values: { client_id: 'cli_2' } }])
  expect(personFrom(row(), { ...world, giver: limited })).toEqual({ field: 'role', wrong: 'outside_your_scope' })
})

test.each<[string, object, object, object]>([
  ['a role above their own', { role: 'owner' }, { giver: { role: 'director', scope: 'all' } }, { field: 'role', wrong: 'role_not_yours_to_give' }],
  ['somebody who has left', {}, { giver: undefined }, { field: 'role', wrong: 'role_not_yours_to_give' }],
  ['a contact without a client', { role: 'client_signer' }, {}, { field: 'client_id', wrong: 'unknown_client' }],
  ['a client that is none', { role: 'client_signer', client_id: 'Nobody' }, {}, { field: 'client_id', wrong: 'unknown_client' }],
  ['a name that two clients have', { role: 'client_signer', client_id: 'Twins' }, {}, { field: 'client_id', wrong: 'unknown_client' }],
  ['a client out of sight', { role: 'client_signer', client_id: 'Meridian' }, { giver: { role: 'manager', scope: { clients: [], events: [] } } }, { field: 'client_id', wrong: 'unknown_client' }],
  ['staff of a client', { client_id: 'Meridian' }, {}, { field: 'client_id', wrong: 'not_for_this_role' }],
  ['a contact of a department', { role: 'client_signer', client_id: 'Meridian', department_id: 'Stage' }, {}, { field: 'department_id', wrong: 'not_for_this_role' }],
  ['a department that is none', { department_id: 'Nowhere' }, {}, { field: 'department_id', wrong: 'unknown_department' }],
  ['a phone that is none', { phone: 'x' }, {}, { field: 'phone', wrong: 'not_a_phone' }],
])('%s is refused', (_, cells, more, wrong) => {
  expect(personFrom(row(cells), { ...world, ...more })).toEqual(wrong)
})
