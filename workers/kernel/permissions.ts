import type { Actor } from './ctx'
import { clientRoles, doerRoles, signerRoles, type Role } from './rules/roles'
import { covers } from './rules/token-scopes'

const leads = ['owner', 'director'] as const
const planners = [...leads, 'manager', 'coordinator'] as const
const readers = [...planners, 'finance', 'crew', 'trainer', 'auditor'] as const
const clients = clientRoles
const signers = signerRoles
const doers = doerRoles

/**
 * Which role may do which action: the only place where that is written.
 * Which rows it may be done to is row scope's question (kernel/scope.ts); whom one may give a role, manage or mention, that of
 * the rules beside those acts.
 */
export const permissions = {
  'agency.change': leads,
  'agency.read': [...readers, ...clients, 'supplier'],
  'analysis.change': planners,
  'analysis.read': readers,
  'approval.ask': planners,
  'approval.decide': doers,
  'approval.read': readers,
  'audit.read': [...leads, 'manager', 'finance', 'auditor'],
  'bin.read': [...planners, ...signers],
  'brief.acknowledge': doers,
  'brief.agree': signers,
  'brief.answer': [...planners, ...signers],
  'brief.bin': [...planners, ...signers],
  'brief.change': [...planners, ...signers],
  'brief.decline': [...leads, 'manager'],
  'brief.freeze': planners,
  'brief.read': [...readers, ...clients],
  'brief.see_readers': readers,
  'brief.send': [...planners, ...signers],
  'brief.start': [...planners, ...signers],
  'brief.submit': [...planners, ...signers],
  'brief.tell_apart': [...planners, ...signers],
  'brief.withdraw': [...planners, ...signers],
  'call.answer': signers,
  'call.arrange': planners,
  'call.read': [...readers, ...clients],
  'call.report': planners,
  'change.read': [...readers, ...clients, 'supplier'],
  'checklist.keep': planners,
  'checklist.read': readers,
  'checklist.tick': doers,
  'client.change': planners,
  'client.create': planners,
  'client.read': [...readers, ...clients],
  'comment.add': [...doers, ...clients, 'supplier'],
  'comment.open': planners,
  'comment.read': [...readers, ...clients, 'supplier'],
  'credential.add': [...planners, 'supplier'],
  'credential.read': [...readers, 'supplier'],
  'credential.review': planners,
  'copy.ask': [...readers, ...clients, 'supplier'],
  'event.change': planners,
  'event.cancel': [...leads, 'manager'],
  'event.create': planners,
  'event.move': planners,
  'event.read': [...readers, ...clients],
  'event.staff': planners,
  'feed.keep': [...readers, ...clients],
  'file.add': [...readers, ...clients, 'supplier'],
  'file.read': [...readers, ...clients, 'supplier'],
  'index.build': leads,
  'invitation.manage': [...planners, 'client_admin'],
  'import.manage': planners,
  'issue.raise': doers,
  'issue.read': readers,
  'list.export': readers,
  'letter.discard': leads,
  'letter.read': leads,
  'letter.replay': leads,
  'membership.change': [...leads, 'client_admin'],
  'membership.end': [...leads, 'client_admin'],
  'look.take': [...readers, ...clients, 'supplier'],
  'money.publish': planners,
  'money.read': [...planners, 'finance', 'auditor'],
  'notice.choose': [...readers, ...clients, 'supplier'],
  'notice.read': [...readers, ...clients, 'supplier'],
  'overview.read': readers,
  'overview.read_as_client': clients,
  'overview.read_as_supplier': ['supplier'],
  'person.change': [...readers, ...clients, 'supplier'],
  'person.erase': leads,
  'person.give_leave': readers,
  'person.hand_over': readers,
  'person.read': [...readers, 'client_admin'],
  'person.tend': readers,
  'promise.link': planners,
  'promise.own': planners,
  'promise.read': [...readers, ...clients],
  'promise.release': signers,
  'promise.report': planners,
  'push.device': [...readers, ...clients, 'supplier'],
  'privacy.accept': [...readers, ...clients, 'supplier'],
  'privacy.change': leads,
  'question.answer': [...readers, ...clients],
  'question.ask': planners,
  'question.read': [...readers, ...clients],
  'search.read': [...readers, ...clients, 'supplier'],
  'settings.change': [...leads, 'manager'],
  'settings.read': readers,
  'signoff.read': [...readers, ...clients],
  'supplier.change': planners,
  'supplier.create': planners,
  'supplier.read': [...readers, 'supplier'],
  'task.bin': planners,
  'task.change': planners,
  'task.create': planners,
  'task.do': doers,
  'task.excuse': [...leads, 'manager'],
  'task.read': readers,
  'template.change': [...leads, 'manager'],
  'template.read': readers,
  'token.manage_agency': leads,
  'token.manage_own': [...readers, ...clients, 'supplier'],
  'view.keep': readers,
  'view.read': readers,
} satisfies Record<string, readonly Role[]>

export type Action = keyof typeof permissions

export const mayRole = (role: Role, action: Action) => (permissions[action] as readonly Role[]).includes(role)

/** Whether somebody may in their role and, where a program asks, within the scopes of its token. */
export const mayActor = (actor: Actor, action: Action) =>
  actor.kind !== 'system' && mayRole(actor.role, action) && (!actor.scopes || covers(actor.scopes, action))
