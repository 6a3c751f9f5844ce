import { page } from '$app/state'
import type { Act } from '$lib/palette/matching'
import type { Session } from '$lib/session'
import { m } from '$lib/words/messages'
import { plans } from './may'

/** What those who plan come to do: on this page first, then from anywhere. */
export function staffActs(me: Session): Act[] {
  if (!plans(me)) return []
  return [
    ...here(page.url.pathname),
    { id: 'new-brief', label: m.act_brief(), words: m.act_brief_words(), href: '/briefs/new' },
    { id: 'new-event', label: m.act_event(), words: m.act_event_words(), href: '/briefs?state=agreed' },
    { id: 'new-client', label: m.act_client(), words: m.act_client_words(), href: '/clients/new' },
    { id: 'new-supplier', label: m.act_supplier(), words: m.act_supplier_words(), href: '/suppliers/new' },
    { id: 'new-person', label: m.act_person(), words: m.act_person_words(), href: '/people/new' },
  ]
}

function here(path: string): Act[] {
  const [, place, id] = /^\/(events|briefs|clients)\/(\w+)$/.exec(path) ?? []
  if (!id) return []
  if (place === 'events') return [{ id: 'add-task', label: m.act_task(), words: m.act_task_words(), href: `/events/${id}/plan?add#task` }]
  if (place === 'briefs') return [{ id: 'ask', label: m.act_ask(), words: m.act_ask_words(), href: `/briefs/${id}?ask=goal#ask` }]
  return [{ id: 'invite', label: m.act_invite(), words: m.act_invite_words(), href: `/clients/${id}?invite` }]
}
