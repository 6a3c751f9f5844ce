import { people } from '../../db/schema/agency/people'
import type { Ctx } from '../kernel/ctx'
import { lists, titles } from '../kernel/exports/rules/titles'
import type { Importer, Placed, Resolved } from '../kernel/imports/importer'
import { email, language, line } from '../kernel/imports/rules/cells'
import type { Values } from '../kernel/imports/rules/rows'
import { synonyms } from '../kernel/imports/rules/synonyms'
import type { Statement } from '../kernel/outbox/listener'
import { possiblePhone } from '../kernel/phone'
import { isClientRole, type Role } from '../kernel/rules/roles'
import { departmentsOf } from '../modules/agencies/index'
import { clientsCalled } from '../modules/clients/index'
import { findPerson, notToInvite, toInvite } from '../modules/people/index'
import { invitesDue } from './invites-due'
import { demandMayInvite } from './invite'
import { personFrom } from './rules/imported-person'
import { scopeFor } from './rules/granting'
import { role } from './rules/person-cells'

/**
 * Staff and clients' contacts from a table: known again by their address, and never changed by it, for who somebody is and
 * what they may do is theirs and the directory's. They come in as invited; the invitations leave once all is in place.
 */
export const peopleImporter: Importer = {
  title: lists.people, action: 'invitation.manage', noun: 'person', table: people, key: 'email', ofEvent: false,
  standing: "state in ('invited', 'active')", addsOnly: true, derived: ['scope'],
  fields: () => [
    { field: 'family', title: titles.family, also: synonyms.family, required: true, read: line(100) },
    { field: 'given', title: titles.given, also: synonyms.given, required: false, read: line(100) },
    { field: 'latin', title: titles.latin, also: synonyms.latin, required: false, read: line(100) },
    { field: 'address', title: titles.address, also: synonyms.address, required: false, read: line(60) },
    { field: 'email', title: titles.email, also: synonyms.email, required: true, read: email },
    { field: 'role', title: titles.role, also: synonyms.role, required: true, read: role },
    { field: 'client_id', title: titles.client, also: [...synonyms.company, ...synonyms.client], required: false, read: line() },
    { field: 'phone', title: titles.phone, also: synonyms.phone, required: false, read: line(40) },
    { field: 'position', title: titles.position, also: synonyms.position, required: false, read: line(100) },
    { field: 'department_id', title: titles.department, also: synonyms.department, required: false, read: line(100) },
    { field: 'locale', title: titles.language, also: synonyms.language, required: false, read: language },
  ],
  fixed: async () => ({ state: 'invited' }),
  resolve,
  follows,
  usedBy: ['people.manager_id', 'clients.counterpart_id', 'duties.person_id', 'tasks.owner_id'],
  example: { family: '陈', given: '昊', latin: 'Chen Hao', address: '', email: 'name@agency.example', role: 'crew', client_id: '', phone: '+86 138 0013 8000', position: '', department_id: '', locale: 'zh-Hans' },
}

async function resolve(ctx: Ctx, _: Values, rows: Values[], startedBy: string): Promise<Resolved[]> {
  const [giver, departments, clients] = await Promise.all([
    findPerson(ctx, startedBy), departmentsOf(ctx), clientsCalled(ctx, rows.flatMap(({ client_id }) => client_id ?? [])),
  ])
  const called = Map.groupBy(clients, ({ name }) => name.toLowerCase())
  const world = {
    giver: giver?.state === 'ended' ? undefined : giver,
    clients: new Map([...called].map(([name, those]) => [name, those.map(({ id }) => id)])),
    departments: new Map(departments.filter(({ archivedAt }) => !archivedAt).flatMap(({ id, names }) => Object.values(names).map((name) => [name.toLowerCase(), id]))),
    phoneOf: (typed: string) => possiblePhone(typed, ctx.agency.country),
    locale: ctx.agency.languages[0] ?? 'en',
  }
  return rows.map((values) => personFrom(values, world))
}

/** What the checks allowed may be forbidden by now. @throws 403 `role_not_yours_to_give`, `outside_your_scope` */
async function follows(ctx: Ctx, placed: Placed): Promise<Statement[]> {
  if (placed.now === 'taken_back') return invitesDue(ctx, placed, notToInvite)
  const [roles, clients] = await Promise.all([placed.cells('role'), placed.cells('client_id')])
  for (const role of roles as Role[]) {
    for (const clientId of isClientRole(role) ? clients : [null]) demandMayInvite(ctx, { role, clientId, supplierId: null, scope: scopeFor(role, undefined) })
  }
  return invitesDue(ctx, placed, toInvite)
}
