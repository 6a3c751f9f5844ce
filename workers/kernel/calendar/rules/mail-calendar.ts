import { calendarText } from './calendar'
import type { Entry } from './entry'

/** What a mail carries for a calendar, kept as facts: who sends it is known when it leaves. */
export type MailCalendar = { method: 'REQUEST' | 'CANCEL'; language: string; stamp: string; guest: string; entry: Entry }

type Mail = { from: { name: string; address: string }; to: string; calendar: MailCalendar }

/** The organizer is who the mail is from, so that a calendar program's answer comes back to the agency's sender. */
export const mailCalendarText = ({ from, to, calendar: { entry, guest, ...telling } }: Mail) =>
  calendarText({ ...telling, entries: [entry], invited: { organizer: from, guest: { name: guest, address: to } } })
