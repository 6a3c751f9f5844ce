import type { Ctx } from '../../kernel/ctx'
import type { Sheet } from '../../kernel/exports/rules/columns'
import { lists, titles, told } from '../../kernel/exports/rules/titles'
import type { Locale } from '../../kernel/mail/rules/locale'
import { openLink } from '../../kernel/rules/open-link'
import { audienceOf } from '../../kernel/rules/roles'
import { factsFrom } from './facts'
import { isKind } from './rules/kinds'
import type { noticePage } from './store'
import { say } from './words'

type Row = Awaited<ReturnType<typeof noticePage>>['rows'][number]

/** One's own notices as a file; each says what the subject of its mail would have been. */
export function noticeSheet({ agency, actor, now, origin }: Ctx): Sheet<Row> {
  const audience = actor.kind === 'system' ? 'staff' : audienceOf(actor.role)
  const sentence = ({ kind, details }: Row, locale: Locale) => {
    const facts = factsFrom(details, { who: details.who ?? agency.name, agency: agency.name, locale, zone: agency.zone, now: now() })
    return isKind(kind) ? (say(kind, audience, locale, facts)?.subject ?? null) : null
  }
  return {
    title: lists.notices,
    columns: [
      { title: titles.at, kind: 'instant', value: ({ at }) => at },
      { title: told('Notice', '通知', '通知'), kind: 'wide', value: sentence },
      { title: titles.actor, kind: 'text', value: ({ details }) => details.who ?? null },
      { title: told('Read', '已读时间', '已讀時間'), kind: 'instant', value: ({ readAt }) => readAt },
      { title: told('Link', '链接', '連結'), kind: 'text', value: ({ path }) => openLink(origin, agency.slug, path) },
    ],
  }
}
