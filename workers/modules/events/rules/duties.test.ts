import { describe, expect, test } from 'vitest'
import { coordinatorWithout, lackingFor } from './duties'

const event = { clientId: 'cli_1', eventId: 'evt_1' }
const planner = { role: 'coordinator', state: 'active', scope: 'all' } as const

describe('lackingFor', () => {
  test('an active coordinator who sees everything may do anything', () => {
    expect(lackingFor(planner, event, 'coordinator')).toEqual([])
    expect(lackingFor(planner, event, 'catering')).toEqual([])
    expect(lackingFor(planner, event)).toEqual([])
  })

  test('a limited scope that reaches the client or the event is enough', () => {
    expect(lackingFor({ ...planner, scope: { clients: ['cli_1'], events: [] } }, event, 'coordinator')).toEqual([])
    expect(lackingFor({ ...planner, scope: { clients: [], events: ['evt_1'] } }, event, 'coordinator')).toEqual([])
    expect(lackingFor({ ...planner, scope: { clients: ['cli_2'], events: [] } }, event, 'coordinator')).toEqual(['out_of_scope'])
    expect(lackingFor({ ...planner, scope: { clients: [], events: ['evt_1'] } }, { clientId: 'cli_1' })).toEqual(['out_of_scope'])
  })

  test('crew may do work but not coordinate', () => {
    expect(lackingFor({ ...planner, role: 'crew' }, event, 'stage_manager')).toEqual([])
    expect(lackingFor({ ...planner, role: 'crew' }, event, 'coordinator')).toEqual(['may_not_coordinate'])
  })

  test('whoever only reads does nothing', () => {
    expect(lackingFor({ ...planner, role: 'auditor' }, event)).toEqual(['only_reads'])
    expect(lackingFor({ ...planner, role: 'auditor' }, event, 'catering')).toEqual(['only_reads'])
  })

  test('clients and suppliers never', () => {
    expect(lackingFor({ ...planner, role: 'client_signer' }, event)).toEqual(['not_staff'])
    expect(lackingFor({ ...planner, role: 'supplier' }, event)).toEqual(['not_staff'])
  })

  test('who has left or has not come yet is named with all else that is lacking', () => {
    expect(lackingFor({ ...planner, state: 'invited' }, event)).toEqual(['not_active'])
    expect(lackingFor({ role: 'auditor', state: 'ended', scope: { clients: [], events: [] } }, event, 'coordinator')).toEqual(['only_reads', 'not_active', 'out_of_scope', 'may_not_coordinate'])
  })
})

describe('coordinatorWithout', () => {
  const ada = { id: 'dut_1', duty: 'coordinator', personId: 'per_ada' }
  const lin = { id: 'dut_2', duty: 'coordinator', personId: 'per_lin' }
  const cook = { id: 'dut_3', duty: 'catering', personId: 'per_cook' }

  test('the main coordinator stays while they have the duty', () => {
    expect(coordinatorWithout(lin, [ada, lin, cook], 'per_ada')).toBe('per_ada')
    expect(coordinatorWithout(cook, [ada, lin, cook], 'per_ada')).toBe('per_ada')
  })

  test('when the main one goes, the next coordinator takes over', () => {
    expect(coordinatorWithout(ada, [ada, lin, cook], 'per_ada')).toBe('per_lin')
  })

  test('another duty that goes changes nothing, whoever coordinates', () => {
    expect(coordinatorWithout(cook, [cook], 'per_ada')).toBe('per_ada')
  })

  test('the last one cannot be replaced by nobody', () => {
    expect(coordinatorWithout(ada, [ada, cook], 'per_ada')).toBeNull()
  })
})
