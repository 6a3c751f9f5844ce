import * as v from 'valibot'
import { Email, Instant } from '../shapes'

export const MailboxQuery = v.strictObject({ to: v.optional(Email) })

const head = {
  id: v.string(),
  to: v.string(),
  from: v.string(),
  subject: v.string(),
  kind: v.string(),
  locale: v.string(),
  state: v.picklist(['pending', 'sent', 'dead']),
  error: v.nullable(v.string()),
  createdAt: Instant,
}
export const MailboxPage = v.object({ rows: v.array(v.object(head)) })
export const MailboxMail = v.object({ ...head, html: v.string(), text: v.string(), replyTo: v.nullable(v.string()), /** What goes with it for a calendar, as it would be sent. */ calendar: v.nullable(v.string()) })
