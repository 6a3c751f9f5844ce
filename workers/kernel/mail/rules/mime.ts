type Sender = { name: string; address: string }
export type Envelope = { from: Sender; to: string; subject: string; html: string; text: string; stopUrl: string | null; id: string; at: Date }

/** What cannot be sent as it is; the code says what is wrong, never the value. */
export class Unsendable extends Error {
  override name = 'Unsendable'
  constructor(readonly code: 'bad_address' | 'bad_link') {
    super(code)
  }
}

/** A mail as RFC 5322 wants it. Nothing a person wrote reaches a header but encoded, or matched against a strict pattern. */
export function mime({ from, to, subject, html, text, stopUrl, id, at }: Envelope) {
  const boundary = `part_${id}`
  const domain = address(from.address).split('@')[1]
  const part = (type: string, body: string) => [`--${boundary}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', folded(base64(body))]
  return [
    `From: ${encoded(from.name)} <${address(from.address)}>`,
    `To: <${address(to)}>`,
    `Subject: ${encoded(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${domain}>`,
    'Auto-Submitted: auto-generated',
    ...(stopUrl ? [`List-Unsubscribe: <${link(stopUrl)}>`] : []),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part('text/plain', text),
    ...part('text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n')
}

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
