import type { Heard } from '../../kernel/outbox/listener'

/** What a notice may repeat of its news; ids and secrets stay behind. */
const kept = ['title', 'clientName', 'version', 'eventName', 'field', 'text', 'comment', 'dueOn', 'startsOn', 'offset', 'count'] as const
export type Details = Partial<Record<(typeof kept)[number], string>>

/** What the news is about in words: `title` is always the thing's own, whatever its module calls it. */
export function detailsOf(news: Heard): Details {
  const said = { ...news, title: news.title ?? news.briefTitle ?? news.eventName }
  return Object.fromEntries(kept.flatMap((key) => (said[key as keyof typeof said] == null ? [] : [[key, String(said[key as keyof typeof said])]])))
}
