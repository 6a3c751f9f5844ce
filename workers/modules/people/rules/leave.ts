/** Both days are away; calendar days of the agency's zone. */
export type Leave = { id: string; personId: string; deputyId: string; fromOn: string; toOn: string }
type Days = Pick<Leave, 'fromOn' | 'toOn'>
type Wish = Omit<Leave, 'id'> & { id?: string }

const meets = (a: Days, b: Days) => a.fromOn <= b.toOn && b.fromOn <= a.toOn

/** Which fields of a leave do not hold, against the leaves that touch its days: nobody is away twice, and a deputy is here all the while. */
export function flawsOfLeave(wish: Wish, leaves: Leave[], today: string): Record<string, string> {
  if (wish.toOn < wish.fromOn) return { toOn: 'before_start' }
  if (wish.toOn < today) return { toOn: 'over' }
  const others = leaves.filter((leave) => leave.id !== wish.id && meets(leave, wish))
  return {
    ...(others.some(({ personId }) => personId === wish.personId) ? { fromOn: 'overlaps' } : {}),
    ...(wish.deputyId === wish.personId ? { deputyId: 'own_deputy' } : {}),
    ...(others.some(({ personId }) => personId === wish.deputyId) ? { deputyId: 'deputy_away' } : {}),
  }
}

/** The leave of somebody on this day, if they are away. */
export const leaveOn = <L extends Leave>(personId: string, leaves: L[], day: string) =>
  leaves.find((leave) => leave.personId === personId && leave.fromOn <= day && day <= leave.toOn)

/**
 * Who acts for somebody on this day: their deputy, or the deputy's own while that one is away too; themselves while they are
 * here. Null where everybody in the chain is away and it leads back to one of them.
 */
export function actingFor(personId: string, leaves: Leave[], day: string): string | null {
  const passed = new Set<string>()
  let acting = personId
  for (let leave = leaveOn(acting, leaves, day); leave; leave = leaveOn(acting, leaves, day)) {
    if (passed.has(acting)) return null
    passed.add(acting)
    acting = leave.deputyId
  }
  return acting
}
