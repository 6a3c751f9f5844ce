import type { Signoff } from '$shapes/modules/signoffs/shapes'
import { dayTime } from '$lib/dates'
import { namesFor } from '$lib/names'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'

const words = { approve: m.brief_signed_approve, approve_with_changes: m.brief_signed_with_changes, changes_required: m.brief_signed_changes_required }

/** As they typed it; else as their record says. */
const signer = ({ signedAs, person }: Signoff) => signedAs ?? namesFor(getLocale(), person).first

/** "Approved by Helen Zhao, 6 Nov 11:02" */
export const signed = (signoff: Signoff, zone: string) => words[signoff.answer]({ who: signer(signoff), when: dayTime(signoff.at, zone) })
