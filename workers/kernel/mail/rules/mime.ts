import { mailCalendarText, type MailCalendar } from '../../calendar/rules/mail-calendar'

type Sender = { name: string; address: string }
export type Envelope = { from: Sender; to: string; subject: string; html: string; text: string; stopUrl: string | null; replyTo: string | null; id: string; at: Date; calendar: MailCalendar | null }

/** What cannot be sent as it is; the code says what is wrong, never the value. */
export class Unsendable extends Error {
  override name = 'Unsendable'
  constructor(readonly code: 'bad_address' | 'bad_link') {
    super(code)
  }
}

/** A mail as RFC 5322 wants it. Nothing a person wrote reaches a header but encoded, or matched against a strict pattern. */
export function mime({ from, to, subject, stopUrl, replyTo, id, at, ...words }: Envelope) {
  const domain = address(from.address).split('@')[1]
  return [
    `From: ${encoded(from.name)} <${address(from.address)}>`,
    `To: <${address(to)}>`,
    ...(replyTo ? [`Reply-To: <${address(replyTo)}>`] : []),
    `Subject: ${encoded(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${domain}>`,
    'Auto-Submitted: auto-generated',
    ...(stopUrl ? [`List-Unsubscribe: <${link(stopUrl)}>`] : []),
    'MIME-Version: 1.0',
    ...content({ from, to, id, ...words }),
    '',
  ].join('\r\n')
}

type Content = Pick<Envelope, 'from' | 'to' | 'id' | 'html' | 'text' | 'calendar'>

/** The same thing said in several ways, of which a reader takes the last it understands; an invitation also hangs on as a file, for programs that know it only so. */
function content({ from, to, id, html, text, calendar }: Content) {
  const plain = [part('text/plain; charset=utf-8', text), part('text/html; charset=utf-8', html)]
  if (!calendar) return multipart('alternative', `part_${id}`, plain)
  const invitation = mailCalendarText({ from, to, calendar })
  const said = multipart('alternative', `said_${id}`, [...plain, part(`text/calendar; charset=utf-8; method=${calendar.method}`, invitation)])
  return multipart('mixed', `part_${id}`, [said, part('application/ics; name="invite.ics"', invitation, 'Content-Disposition: attachment; filename="invite.ics"')])
}

const multipart = (kind: string, boundary: string, parts: string[][]) =>
  [`Content-Type: multipart/${kind}; boundary="${boundary}"`, '', ...parts.flatMap((one) => [`--${boundary}`, ...one]), `--${boundary}--`]

const part = (type: string, body: string, ...more: string[]) => [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...more, '', folded(base64(body))]

function address(text: string) {
  if (text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)) return text
  throw new Unsendable('bad_address')
}

function link(text: string) {
  if (/^https?:\/\/[\x21-\x3b\x3d\x3f-\x7e]+$/.test(text)) return text
  throw new Unsendable('bad_link')
}

/** RFC 2047: words of at most 75 characters, each whole in its own base64, so that no letter is cut in two. */
function encoded(text: string) {
  const words: string[] = []
  let word = ''
  for (const letter of text) {
    if (bytes(word + letter).length > 45) {
      words.push(word)
      word = ''
    }
    word += letter
  }
  return [...words, word].map((one) => `=?UTF-8?B?${base64(one)}?=`).join('\r\n ')
}

const bytes = (text: string) => new TextEncoder().encode(text)
const base64 = (text: string) => btoa(Array.from(bytes(text), (byte) => String.fromCharCode(byte)).join(''))
const folded = (text: string) => text.match(/.{1,76}/g)?.join('\r\n') ?? ''
