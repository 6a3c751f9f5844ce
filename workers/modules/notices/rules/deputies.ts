import { actingFor, leaveOn, type Leave } from '../../people/rules/leave'

/** Who is told in somebody's place, beside them, until they are back. */
export type StandIn = { id: string; forId: string; until: string }

/** The deputies of those who are told and are away today; one who is told anyway needs nobody's word for it. */
export function standIns(told: string[], leaves: Leave[], today: string): StandIn[] {
  const found = told.flatMap((forId) => {
    const leave = leaveOn(forId, leaves, today)
    const id = actingFor(forId, leaves, today)
    return leave && id && id !== forId && !told.includes(id) ? [{ id, forId, until: leave.toOn }] : []
  })
  return found.filter(({ id }, at) => found.findIndex((one) => one.id === id) === at)
}
