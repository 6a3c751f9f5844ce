import type { Locale } from '../../kernel/mail/rules/locale'
import type { Heard } from '../../kernel/outbox/listener'

/** What a notice may repeat of its news; ids and secrets stay behind. */
const kept = ['title', 'clientName', 'version', 'eventName', 'field', 'text', 'comment', 'dueOn', 'startsOn', 'startsAt', 'place', 'offset', 'count', 'reason'] as const

export type Details = Partial<Record<(typeof kept)[number] | `title.${Locale}`, string>>

/** What the news is about in words: `title` is always the thing's own, whatever its module calls it; one that has several stands by `title.` and its language. */
export function detailsOf(news: Heard): Details {
  const said = { ...news, title: news.title ?? news.briefTitle ?? news.eventName }
  const titles = Object.entries((news.titles as Record<string, string> | undefined) ?? {}).map(([locale, title]) => [`title.${locale}`, title])
  return Object.fromEntries([...titles, ...kept.flatMap((key) => (said[key as keyof typeof said] == null ? [] : [[key, String(said[key as keyof typeof said])]]))])
}
