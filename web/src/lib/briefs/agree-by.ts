import { day } from '$lib/dates'
import { m } from '$lib/words/messages'

/** What it takes to answer a version, and until when. */
export const agreeWhat = (dueOn: string | null) => (dueOn ? m.brief_next_agree_due({ day: day(dueOn, 'UTC') }) : m.brief_next_agree_what())
