import type { Waiting } from '$shapes/modules/overview/shapes'
import { agreeWhat } from '$lib/briefs/agree-by'
import { day } from '$lib/dates'
import { m } from '$lib/words/messages'

interface Told {
  title: string
  detail: string
  /** The word on a small link, and on the one big button. */
  open: string
  act: string
  href: string
}

/** What waits for a client, in words: what, how long it takes, what happens if it is late. */
export function told({ kind, id, briefId, title, text, version, count, dueOn }: Waiting): Told {
  const brief = `/portal/briefs/${briefId}`
  if (kind === 'agreement' && version !== null) {
    const act = m.brief_open_version({ version })
    return { title: m.portal_wait_agree({ title, version }), detail: agreeWhat(dueOn), open: m.portal_open(), act, href: `${brief}/versions/${version}` }
  }
  if (kind === 'question') {
    const detail = dueOn ? m.portal_wait_question_due({ text: text ?? '', day: day(dueOn, 'UTC') }) : (text ?? '')
    return { title: m.portal_wait_question({ title }), detail, open: m.portal_answer(), act: m.brief_next_answer_act(), href: `${brief}#${id}` }
  }
  if (kind === 'missing') return { title: m.portal_wait_missing({ title, count: count ?? 0 }), detail: m.portal_wait_missing_what(), open: m.portal_answer(), act: m.brief_next_answer_act(), href: brief }
  if (kind === 'report') return { title: m.portal_wait_report({ title }), detail: m.portal_wait_report_what(), open: m.portal_open(), act: m.portal_wait_report_act(), href: `/portal/calls/${id}` }
  return { title: m.portal_wait_draft({ title }), detail: m.portal_wait_draft_what(), open: m.portal_go_on(), act: m.portal_go_on(), href: brief }
}
