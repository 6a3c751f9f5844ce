import type { Phase } from '$shapes/modules/events/rules/phase'
import { m } from '$lib/words/messages'

interface Tab {
  show: string
  phase: Phase | undefined
  word: () => string
}

/** What is ahead comes first: it is what people plan. */
export const tabs: [Tab, ...Tab[]] = [
  { show: 'ahead', phase: 'before', word: m.events_ahead },
  { show: 'now', phase: 'during', word: m.event_on_now },
  { show: 'over', phase: 'after', word: m.event_over },
  { show: 'all', phase: undefined, word: m.list_all },
]

export const tabOf = (url: URL) => tabs.find(({ show }) => show === url.searchParams.get('show')) ?? tabs[0]
