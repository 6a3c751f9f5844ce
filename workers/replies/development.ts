import type { Incoming } from './receive'

type Mail = { to: string; replyTo: string; subject: string; text: string }

/**
 * What a mail program and Cloudflare's server would make of somebody's answer to a mail: a whole message with the verdict
 * of the server on top, the answered mail quoted below. `outcome` says afterwards whether it was sent back.
 */
export function replyTo({ to: from, replyTo: to, subject, text }: Mail, words: string, { id, now }: { id: string; now: Date }) {
  const at = now.toUTCString().replace('GMT', '+0000')
  const quoted = `${words}\n\nOn ${at}, Convoke wrote:\n${text.split('\n').map((line) => `> ${line}`).join('\n')}\n`
  const raw = [
    'Received: from mail.example by cloudflare-email.net',
    `Authentication-Results: mx.cloudflare.net; dmarc=pass header.from=${from.split('@')[1]}`,
    'Received: from a-browser by mail.example',
    `From: <${from}>`, `To: <${to}>`, `Subject: =?UTF-8?B?${base64(`Re: ${subject}`)}?=`, `Date: ${at}`, `Message-ID: <${id}@mail.example>`,
    'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', base64(quoted).replace(/.{76}/g, '$&\r\n'), '',
  ].join('\r\n')
  const outcome: { refused: string | null } = { refused: null }
  const incoming: Incoming = {
    from, to, rawSize: raw.length, raw: new Blob([raw]).stream(),
    setReject: (reason) => {
      outcome.refused = reason
    },
  }
  return { incoming, outcome }
}

const base64 = (text: string) => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
