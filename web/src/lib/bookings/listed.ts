import type { ListedStanding, Supplier } from '$shapes/modules/suppliers/shapes'
import { registrations } from '$shapes/modules/suppliers/rules/registration'
import { restrictions } from '$shapes/modules/suppliers/rules/restriction'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'
import { registrationWords } from './missing'
import { restrictionWords } from './restrictions'

const looks: Partial<Record<ListedStanding, StateName>> = { registered: 'done', denied: 'rejected', offboarded: 'not_needed', blacklisted: 'rejected', suspended: 'blocked', probation: 'at_risk', draft: 'draft', changes_requested: 'at_risk' }

/** What a list says of a supplier in one word: a restriction that holds, else how far the registration has come. */
export const listedStanding = ({ restriction, registration }: Pick<Supplier, 'restriction' | 'registration'>): ListedStanding => (restriction === 'none' ? registration : restriction)
export const listedLook = (standing: ListedStanding): StateName => looks[standing] ?? 'in_progress'
export function listedWords(standing: ListedStanding) {
  if (standing === 'qualified') return m.directory_qualified()
  return isRestriction(standing) ? restrictionWords(standing) : registrationWords(standing)
}

const isRestriction = (standing: ListedStanding): standing is Exclude<Supplier['restriction'], 'none'> => restrictions.some((one) => one === standing)
/** What the list can be narrowed to, what one looks for most before the rest. */
export const listedOptions = () => (['qualified', 'suspended', 'blacklisted', 'probation', ...registrations] as const).map((value) => ({ value, label: listedWords(value) }))
