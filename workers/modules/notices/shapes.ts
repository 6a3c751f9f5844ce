import * as v from 'valibot'
import { Instant, Paging } from '../../kernel/shapes'
import { choices, kindNames } from './rules/kinds'

export const NoticeQuery = v.strictObject({ ...Paging, unread: v.optional(v.literal('true')) })

export const Notice = v.object({
  id: v.string(),
  kind: v.picklist(kindNames),
  at: Instant,
  /** Who did it; null for what the product did by itself. */
  actor: v.nullable(v.object({ id: v.string(), family: v.string(), given: v.string(), latin: v.nullable(v.string()), address: v.nullable(v.string()) })),
  /** What the sentence needs: `who`, `title` (in all its languages `title.en`, `title.zh-Hans`…), and where it has them `clientName`, `eventName`, `version`, `field`, `text`, `comment`, `dueOn`, `startsOn`, `count`, `reason` by its code, `offset` of a reminder in days; and for a deputy `actsFor` and `awayUntil`. */
  details: v.record(v.string(), v.string()),
  path: v.string(),
  readAt: v.nullable(Instant),
})

export const Notices = v.object({ rows: v.array(Notice), next: v.nullable(v.string()), unread: v.number() })
export const NoticeRead = v.object({ id: v.string(), readAt: Instant })
/** All of them, or those that lead to one page. */
export const Reading = v.strictObject({ path: v.nullable(v.pipe(v.string(), v.startsWith('/', 'not_a_path'), v.maxLength(200, 'too_long'))) })
export const AllRead = v.object({ read: v.number() })

export const Choice = v.object({ kind: v.picklist(kindNames), class: v.picklist(['must_act', 'news']), how: v.picklist(choices) })
export const Choices = v.object({ rows: v.array(Choice) })
export const ChoiceChange = v.strictObject({ how: v.picklist(choices, 'not_a_choice') })
