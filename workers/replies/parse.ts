import PostalMime, { type Attachment, type Email } from 'postal-mime'
import type { Received } from '../kernel/files/index'
import type { Header } from './rules/authentic'
import { ownWords } from './rules/own-words'
import { plain } from './rules/plain'

export type Letter = {
  headers: Header[]
  /** The one address it says it is from; null for none or several. */
  from: string | null
  messageId: string | null
  subject: string
  /** What its author wrote, without what they answer. */
  text: string
  /** All of it, with what it passes on. */
  whole: string
  files: Received[]
}

/** A mail may have more parts than people send; a hostile one may have far more. */
const limits = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 0, forceRfc822Attachments: true }
/** Pictures that small, shown inside the words, are logos under a name. */
const logo = 12 * 1024

/** @throws what postal-mime throws for what is no mail */
export async function parsed(raw: ArrayBuffer): Promise<Letter> {
  const mail = await PostalMime.parse(raw, limits)
  const whole = (mail.text?.trim() ? mail.text : plain(mail.html ?? '')).trim()
  return {
    headers: mail.headers,
    from: oneSender(mail),
    messageId: mail.messageId?.trim() || null,
    subject: mail.subject?.trim() ?? '',
    text: ownWords(whole),
    whole,
    files: mail.attachments.filter((part) => !isLogo(part)).map((part, at) => ({ name: part.filename?.trim() || `attachment-${at + 1}`, bytes: bytesOf(part) })),
  }
}

/** Two From lines, or two addresses in one, are how a mail shows one sender and is checked for another. */
function oneSender({ headers, from }: Email) {
  const lines = headers.filter(({ key }) => key === 'from')
  const address = lines.length === 1 && lines[0]!.value.match(/@/g)?.length === 1 ? from?.address : undefined
  return address?.trim().toLowerCase() || null
}

const bytesOf = ({ content }: Attachment) => (typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content))
const isLogo = (part: Attachment) => Boolean(part.related && part.mimeType.startsWith('image/') && bytesOf(part).length < logo)
