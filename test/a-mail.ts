import { createExecutionContext, env, waitOnExecutionContext } from 'cloudflare:test'
import worker from '../workers/index'

type Attached = { name: string; type: string; bytes: string }
export type Mail = {
  from: string; to: string; envelopeFrom?: string; subject?: string; text?: string; html?: string; files?: Attached[]; messageId?: string
  /** What Cloudflare's server wrote on it; what came with the mail goes into `headers`. */
  verdict?: string | null
  headers?: string[]
}

const base64 = (text: string) => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')).replace(/.{76}/g, '$&\r\n')
let sent = 0

/** A whole message as a mail program writes it and Cloudflare's server takes it in. */
export function mime({ from, to, subject = 'Re: A question', text = 'Yes.', html, files = [], messageId = `<mail-${++sent}@mail.example>`, verdict = `dmarc=pass header.from=${from.split('@').at(-1)}`, headers = [] }: Mail) {
  const part = (head: string[], body: string) => ['--mixed', ...head, 'Content-Transfer-Encoding: base64', '', base64(body)]
  return [
    'Received: from mx.example by cloudflare-email.net; Wed, 25 Nov 2026 10:02:00 +0000',
    ...(verdict === null ? [] : [`Authentication-Results: mx.cloudflare.net; ${verdict}`]),
    'Received: from laptop by mx.example; Wed, 25 Nov 2026 10:01:59 +0000',
    ...headers,
    ...(headers.some((line) => /^from:/i.test(line)) ? [] : [`From: Somebody <${from}>`]),
    `To: <${to}>`, `Subject: =?UTF-8?B?${btoa(Array.from(new TextEncoder().encode(subject), (byte) => String.fromCharCode(byte)).join(''))}?=`, `Message-ID: ${messageId}`, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="mixed"', '',
    ...part([`Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`], html ?? text),
    ...files.flatMap(({ name, type, bytes }) => part([`Content-Type: ${type}; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`], bytes)),
    '--mixed--', '',
  ].join('\r\n')
}

/** Hands a mail to the Worker's own `email()`. @returns why it was sent back, or null */
export async function receive(mail: Mail): Promise<string | null> {
  const raw = new TextEncoder().encode(mime(mail))
  let refused: string | null = null
  const message = {
    from: mail.envelopeFrom ?? mail.from, to: mail.to, headers: new Headers(), raw: new Blob([raw]).stream(), rawSize: raw.length, canBeForwarded: false,
    setReject: (reason: string) => void (refused = reason), forward: notHere, reply: notHere,
  }
  const ctx = createExecutionContext()
  await worker.email(message, env)
  await waitOnExecutionContext(ctx)
  return refused
}

function notHere(): never {
  throw new Error('nothing is forwarded')
}
