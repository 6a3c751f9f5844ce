import { m } from '$lib/words/messages'
import type { Locale } from '$lib/words/runtime'

/** "Page 1 of 3" in the margins of paper, where no script counts: what stands before, between and after the two numbers, for base.css. */
export function pageWords(locale: Locale) {
  const [before = '', between = '', after = ''] = m.page_of({ page: '|', pages: '|' }, { locale }).split('|')
  return `--page-before: '${before}'; --page-between: '${between}'; --page-after: '${after}'`
}
