import { departments } from '../../../db/schema/agency/agencies'
import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { demandEdition, setting } from './entry'
import type { Department, DepartmentSetting } from './shapes'
import { ownDepartments } from './store'

/** The agency's departments in its order, archived ones among them. */
export async function departmentsOf(ctx: Ctx): Promise<Department[]> {
  return (await ownDepartments(ctx)).map(({ id, names, sort, archivedAt, revision }) => ({ id, names, sort, archivedAt, revision }))
}

/** Names, moves, archives a department or takes it back; without an id it is a new one. @throws 404 */
export async function setDepartment(ctx: Ctx, { id, revision, names, sort, archived }: DepartmentSetting) {
  demandFullScope(ctx)
  const all = await ownDepartments(ctx)
  const own = all.find((one) => one.id === id)
  if (id && !own) throw notFound()
  const current = own ?? { id: ctx.newId('department'), names, sort: Math.max(-1, ...all.map((one) => one.sort)) + 1, archivedAt: null, revision: 0 }
  demandEdition(current, revision)

  const values = { names, sort: sort ?? current.sort, archivedAt: archived ? (current.archivedAt ?? ctx.now()) : null }
  return commit(ctx, {
    action: 'department.change',
    write: setting(ctx, departments, { own, id: current.id, whole: values, before: null }),
    answer: { id: current.id, ...values, revision: revision + 1 },
  })
}
