import type { Header } from './authentic'

/**
 * Mail that no person wrote: out-of-office notes, reports of failed delivery, lists, and our own coming back. It is let
 * go without a word: whoever answers a machine, a machine answers.
 * @param own addresses and domains of this installation
 */
export function isAutomatic({ headers, envelopeFrom, from }: { headers: Header[]; envelopeFrom: string; from: string }, own: { address: string | null; domain: string }) {
  const of = (key: string) => headers.filter((header) => header.key === key).map(({ value }) => value.trim().toLowerCase())
  return envelopeFrom.trim().replace(/[<>]/g, '') === ''
    || of('auto-submitted').some((value) => !/^no\b/.test(value))
    || of('precedence').some((value) => /^(bulk|junk|list|auto_reply)\b/.test(value))
    || of('x-autoreply').length > 0 || of('x-autorespond').length > 0 || of('list-id').length > 0
    || /^(mailer-daemon|postmaster|no-?reply)@/i.test(from)
    || from.toLowerCase() === own.address?.toLowerCase() || from.toLowerCase().endsWith(`@${own.domain.toLowerCase()}`)
}
