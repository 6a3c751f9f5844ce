import type { Agency, Ctx } from '../../kernel/ctx'
import { pageOf, pageSize, unknownCursor } from '../../kernel/list'
import { dayIn } from '../../kernel/rules/days'
import { defaultTexts } from './rules/default-notice'
import { holdingOn } from './rules/notice'
import type { Notice, NoticeQuery } from './shapes'
import { noticesOf } from './store'

type Reading = { agency: Agency; agencyId: string; db: Ctx['db']; now(): string }

/** Every version of the notice, newest first; the first is what an agency begins with. */
export const notices = async (at: Reading): Promise<Notice[]> => withFirst(at, await noticesOf(at))

/** A page of them, and which holds today. Whoever asks for what holds has read them all, so the page is cut from those; the cursor is the last version. */
export async function noticePage(at: Reading, { cursor, limit = pageSize }: NoticeQuery) {
  const all = await notices(at)
  if (cursor !== undefined && !all.some(({ version }) => version === cursor)) throw unknownCursor()
  const page = pageOf(all.filter(({ version }) => cursor === undefined || version < cursor), ({ version }) => String(version), limit)
  return { ...page, total: all.length, current: holdingOn(all, today(at))!.version }
}

export const withFirst = ({ agency }: Pick<Reading, 'agency'>, own: Notice[]): Notice[] => [...own, firstNotice(agency)]

/** The one that an agency begins with, also before there is an agency. */
export const firstNotice = ({ name }: { name: string }): Notice => ({ version: 1, validFrom: '1970-01-01', asksAgain: false, texts: defaultTexts(name) })

export const today = ({ agency, now }: Reading) => dayIn(agency.zone, now())

/** The one that holds today. */
export async function noticeToday(at: Reading): Promise<Notice> {
  return holdingOn(await notices(at), today(at))!
}
