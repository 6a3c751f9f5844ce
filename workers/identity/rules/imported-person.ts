import type { Values } from '../../kernel/imports/rules/rows'
import { isClientRole, reaches, type Role, type Scope } from '../../kernel/rules/roles'
import { scopeFor, whyNotInvite } from './granting'

type World = {
  /** Who brings them in; undefined when they have left meanwhile. */
  giver: { role: Role; scope: Scope } | undefined
  /** Ids by what stands in a cell, in small letters. */
  clients: Map<string, string[]>
  departments: Map<string, string>
  phoneOf: (typed: string) => string | null
  /** Of whoever says none. */
  locale: string
}

/** A row of a table as the person it brings in, or what is wrong with it: nobody gives a role above their own, or sees a client by naming it. */
export function personFrom(values: Values, { giver, clients, departments, phoneOf, locale }: World): { values: Values } | { field: string; wrong: string } {
  const role = values.role as Role
  const contact = isClientRole(role)
  if (!giver) return { field: 'role', wrong: 'role_not_yours_to_give' }
  if (!contact && values.client_id) return { field: 'client_id', wrong: 'not_for_this_role' }
  if (contact && values.department_id) return { field: 'department_id', wrong: 'not_for_this_role' }
  const [clientId = null, another] = contact ? (clients.get(values.client_id?.toLowerCase() ?? '') ?? []).filter((id) => reaches(giver.scope, { clientId: id })) : []
  if (contact && (!clientId || another)) return { field: 'client_id', wrong: 'unknown_client' }

  const scope = scopeFor(role, undefined)
  const refusal = whyNotInvite(giver, { role, clientId, supplierId: null, scope })
  if (refusal) return { field: 'role', wrong: refusal }
  const departmentId = departments.get(values.department_id?.toLowerCase() ?? '')
  if (values.department_id && !departmentId) return { field: 'department_id', wrong: 'unknown_department' }
  const phone = values.phone ? phoneOf(values.phone) : null
  if (values.phone && !phone) return { field: 'phone', wrong: 'not_a_phone' }

  const known = { ...(clientId && { client_id: clientId }), ...(departmentId && { department_id: departmentId }), ...(phone && { phone }) }
  return { values: { ...values, given: values.given ?? '', locale: values.locale ?? locale, scope: JSON.stringify(scope), ...known } }
}
