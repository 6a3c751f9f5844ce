import { describe, expect, test } from 'vitest'
import { roles, type Role, type Scope } from '../../../kernel/rules/roles'
import { audience, type Listed, type Told } from './audience'

const one = (id: string, role: Role, more: Partial<Listed> = {}): Listed => ({ id, role, clientId: null, supplierId: null, scope: 'all', state: 'active', ...more })
const limited = (clients: string[]): Scope => ({ clients, events: [] })

const everybody = [
  ...roles.map((role) => one(role, role, { clientId: role.startsWith('client') ? 'cli_1' : null })),
  one('near', 'coordinator', { scope: limited(['cli_1']) }),
  one('far', 'coordinator', { scope: limited(['cli_2']) }),
  one('nowhere', 'coordinator', { scope: limited([]) }),
  one('left', 'manager', { state: 'ended' }),
  one('asked', 'crew', { state: 'invited' }),
  one('other_signer', 'client_signer', { clientId: 'cli_2' }),
]
const told = (kind: Told['kind'], more: Partial<Told> = {}) =>
  audience({ kind, subject: { kind: 'brief', id: 'bri_1', clientId: 'cli_1', eventId: null }, actorId: null, ...more }, everybody).map(({ id }) => id)

test('a submitted brief: those who plan, as far as their scope reaches', () => {
  expect(told('brief.submitted')).toEqual(['owner', 'director', 'manager', 'coordinator', 'near'])
})

test('who did it is not told of it', () => {
  expect(told('brief.submitted', { actorId: 'manager' })).toEqual(['owner', 'director', 'coordinator', 'near'])
  expect(told('task.given', { ownerId: 'crew', actorId: 'crew' })).toEqual([])
})

test('a question: its addressee; an answer: who asked', () => {
  expect(told('question.asked', { addresseeId: 'client_viewer' })).toEqual(['client_viewer'])
  expect(told('question.answered', { askedBy: 'coordinator', actorId: 'client_viewer' })).toEqual(['coordinator'])
})

test('ready to agree, and when that is due: the contacts of this client who may sign', () => {
  for (const kind of ['brief.ready_to_agree', 'brief.agreement_due'] as const) expect(told(kind)).toEqual(['client_admin', 'client_signer'])
})

test('changes required: who froze the version, and who looks after the brief', () => {
  expect(told('brief.changes_required', { to: ['near', 'finance'], actorId: 'client_signer' })).toEqual(['finance', 'near'])
})

test('agreed: all staff in scope, and all the contacts of the client', () => {
  expect(told('brief.agreed')).toEqual([...roles.filter((role) => role !== 'supplier'), 'near'])
})

test('an event: its coordinator and the contacts of the client', () => {
  expect(told('event.made', { coordinatorId: 'near' })).toEqual(['client_admin', 'client_signer', 'client_viewer', 'near'])
})

test('a task: its owner', () => {
  expect(told('task.given', { ownerId: 'crew' })).toEqual(['crew'])
})

test.each(['far', 'nowhere', 'left', 'other_signer', 'supplier'])('even named, %s is not told of what they may not see', (id) => {
  expect(told('question.asked', { addresseeId: id })).toEqual([])
})

test('an invitation goes to the invited, and only while they are', () => {
  expect(told('person.invited', { subject: { kind: 'person', id: 'asked' } })).toEqual(['asked'])
  expect(told('person.invited', { subject: { kind: 'person', id: 'left' } })).toEqual([])
})

test('who joined is told to who invited them, though limited staff reach no row of it', () => {
  expect(told('person.joined', { subject: { kind: 'person', id: 'asked' }, invitedBy: 'far' })).toEqual(['far'])
  expect(told('person.joined', { subject: { kind: 'person', id: 'asked' }, invitedBy: null })).toEqual([])
})

test('papers: those who review them and see suppliers; what becomes of one, its supplier alone', () => {
  const people = [...everybody, one('theirs', 'supplier', { supplierId: 'sup_1' }), one('others', 'supplier', { supplierId: 'sup_2' })]
  const of = (kind: Told['kind']) => audience({ kind, subject: { kind: 'supplier', id: 'sup_1' }, actorId: 'manager' }, people).map(({ id }) => id)
  expect(of('credential.submitted')).toEqual(['owner', 'director', 'coordinator'])
  for (const kind of ['credential.rejected', 'credential.verified'] as const) expect(of(kind)).toEqual(['theirs'])
  expect(of('credential.ends')).toEqual(['owner', 'director', 'coordinator', 'theirs'])
})

describe('what is said in a thread', () => {
  const addresseeIds = ['near', 'far', 'left', 'client_signer', 'other_signer', 'supplier']
  test.each([
    ['internal', ['near']],
    ['client', ['client_signer', 'near']],
  ] as const)('%s: those it was meant for who may still read it', (visibility, expected) => {
    const news = { kind: 'comment.added', subject: { kind: 'event', id: 'evt_1', clientId: 'cli_1' }, actorId: null, visibility, addresseeIds } as const
    expect(audience({ ...news, addresseeIds }, everybody).map(({ id }) => id).sort()).toEqual(expected)
  })

  test('with a supplier: that supplier and staff who may see suppliers, never a client', () => {
    const people = [...everybody, one('theirs', 'supplier', { supplierId: 'sup_1' }), one('others', 'supplier', { supplierId: 'sup_2' })]
    const news: Told = { kind: 'comment.added', subject: { kind: 'supplier', id: 'sup_1' }, actorId: null, visibility: 'supplier', addresseeIds: ['near', 'owner', 'theirs', 'others', 'client_signer'] }
    expect(audience(news, people).map(({ id }) => id).sort()).toEqual(['owner', 'theirs'])
  })
})
