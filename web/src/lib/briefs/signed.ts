import type { Signoff } from '$shapes/modules/signoffs/shapes'
import { dayTime } from '$lib/dates'
import { namesFor } from '$lib/names'
import { m } from '$lib/words/messages'
import { getLocale } from '$lib/words/runtime'

const words = { approve: m.brief_signed_approve, approve_with_changes: m.brief_signed_with_changes, changes_required: m.brief_signed_changes_required }

/** As they typed it; else as their record says. */
const signer = ({ signedAs, person }: Signoff) => signedAs ?? namesFor(getLocale(), person).first

/** "Approved by Helen Zhao, 6 Nov 11:02"; of an answer by a link, who sent it to which address. */
export function signed(signoff: Signoff, zone: string) {
  const said = words[signoff.answer]({ who: signer(signoff), when: dayTime(signoff.at, zone) })
  return signoff.sentTo ? m.signed_via({ signed: said, who: namesFor(getLocale(), signoff.person).first, email: signoff.sentTo }) : said
}
