import type { WhoAmI } from '$shapes/identity/shapes'
import { isMember } from '$lib/session'
import { m } from '$lib/words/messages'

interface AccountSection {
  href: string
  label: (who: WhoAmI) => string
  /** One sentence: what is on this page. */
  what: (who: WhoAmI) => string | null
  sees: (who: WhoAmI) => boolean
}

/** Only staff take leave; the others' calendar is a feed alone. */
const feedAlone = ({ audience }: WhoAmI) => audience !== 'staff'

/** The pages of the account, in the order of the list. */
const all: AccountSection[] = [
  { href: '/account', label: m.account_profile, what: ({ user }) => m.account_signed_in_as({ email: user.email }), sees: () => true },
  { href: '/account/notices', label: m.account_notices, what: m.account_notices_what, sees: isMember },
  {
    href: '/account/calendar',
    label: (who) => (feedAlone(who) ? m.feed_title() : m.account_calendar()),
    what: (who) => (feedAlone(who) ? null : m.account_calendar_what()),
    sees: isMember,
  },
  { href: '/account/sign-in', label: m.account_sign_in, what: m.account_sign_in_what, sees: () => true },
  { href: '/account/privacy', label: m.account_privacy, what: ({ agency }) => agency && m.account_privacy_what({ agency: agency.name }), sees: isMember },
]

/** Only what this reader has: without an agency there is little. */
export const sectionsFor = (who: WhoAmI) => all.filter(({ sees }) => sees(who)).map(({ href, label, what }) => ({ href, label: label(who), what: what(who) }))
