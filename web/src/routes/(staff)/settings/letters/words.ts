import { m } from '$lib/words/messages'

export const cargoWords = (cargo: 'news' | 'mail') => (cargo === 'mail' ? m.letters_mail() : m.letters_news())

/** What failed, as far as a person can do something about it; the exact word stands below it. */
export function whyWords(error: string | null): string {
  if (error?.includes('bad_address')) return m.letters_why_address()
  if (error?.startsWith('queue:')) return m.letters_why_gave_up()
  if (error?.startsWith('mail:')) return m.letters_why_mail()
  return m.letters_why_inside()
}
