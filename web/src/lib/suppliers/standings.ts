import { registrations, type Registration } from '$shapes/modules/suppliers/rules/registration'
import { restrictions, type RestrictionKind } from '$shapes/modules/suppliers/rules/restriction'
import { registrationWords } from '$lib/bookings/missing'
import { restrictionWords } from '$lib/bookings/restrictions'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'

export const registrationLook: Record<Registration, StateName> = {
  applied: 'in_progress', draft: 'draft', invited: 'in_progress', in_progress: 'in_progress', submitted: 'in_progress', in_review: 'in_progress', changes_requested: 'at_risk', registered: 'done', denied: 'rejected', offboarded: 'not_needed',
}
export const restrictionLook: Record<Exclude<RestrictionKind, 'none'>, StateName> = { blacklisted: 'rejected', suspended: 'blocked', probation: 'at_risk' }

/** What a list can be narrowed to. */
export const registrationOptions = () => registrations.map((value) => ({ value, label: registrationWords(value) }))
export const restrictionOptions = () => restrictions.map((value) => ({ value, label: value === 'none' ? m.standing_restriction_none() : restrictionWords(value) }))
