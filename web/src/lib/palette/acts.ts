import { page } from '$app/state'
import { signs } from '$shapes/kernel/rules/roles'
import { noticePages } from '$lib/audience'
import { languageOptions } from '$lib/languages'
import type { Session } from '$lib/session'
import { themes, type Theme } from '$lib/theme'
import type { Place } from '$lib/ui/navigation'
import { m } from '$lib/words/messages'
import type { Act } from './matching'

/** What everybody can do from anywhere, in their language. */
export function generalActs(me: Session, places: Place[]): Act[] {
  return [...places.map(goTo), ...mine(me), ...themes.map(look), ...languageOptions.map(language)]
}

const placeWords: Record<string, () => string> = {
  '/home': m.words_home, '/briefs': m.words_briefs, '/events': m.words_events, '/tasks': m.words_tasks, '/clients': m.words_clients, '/suppliers': m.words_suppliers,
  '/people': m.words_people, '/audit': m.words_audit, '/portal': m.words_home, '/portal/briefs': m.words_briefs, '/portal/events': m.words_events, '/portal/people': m.words_people, '/supplier': m.words_home,
}
const goTo = ({ href, label }: Place): Act => ({ id: `go${href}`, label: m.palette_go({ place: label }), words: `${label} ${placeWords[href]?.() ?? ''}`, href })

const mine = ({ audience, role, memberships }: Session): Act[] => [
  ...(signs(role) ? [{ id: 'new-brief', label: m.act_brief(), words: m.act_brief_words(), href: '/portal/briefs/new' }] : []),
  { id: 'account', label: m.account(), words: m.act_account_words(), href: '/account' },
  { id: 'sign-in', label: m.account_sign_in(), words: m.act_sign_in_words(), href: '/account/sign-in' },
  ...(memberships.length > 1 ? [{ id: 'agency', label: m.act_agency(), words: m.act_agency_words(), href: '/account/sign-in#agencies' }] : []),
  { id: 'read', label: m.act_read(), words: m.act_read_words(), run: () => send(`${noticePages[audience]}?/read-all`) },
  { id: 'out', label: m.act_out(), words: m.act_out_words(), run: () => send('/sign-out') },
]

const looks: Record<Theme, readonly [() => string, () => string]> = {
  system: [m.act_system, m.act_system_words], light: [m.act_light, m.act_light_words], dark: [m.act_dark, m.act_dark_words],
}
const look = (theme: Theme): Act => ({ id: `look-${theme}`, label: looks[theme][0](), words: looks[theme][1](), run: () => send('/theme', { theme }) })

const language = ({ value, label }: (typeof languageOptions)[number]): Act =>
  ({ id: `language-${value}`, label, words: m.language_words(), run: () => send('/language', { locale: value }) })

/** Sends a form as the menus do, and comes back to this page. */
function send(action: string, fields: Record<string, string> = {}) {
  const form = document.createElement('form')
  Object.assign(form, { method: 'POST', action })
  for (const [name, value] of Object.entries({ to: page.url.pathname + page.url.search, ...fields })) {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
  }
  document.body.append(form)
  form.submit()
}
