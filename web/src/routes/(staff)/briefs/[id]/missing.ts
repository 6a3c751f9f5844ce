import type { Reading } from '$lib/briefs/reading'
import { m } from '$lib/words/messages'

/** What stands between a brief and its next step, in words; what is nobody's task to mend is left out. */
export function missingWords(missing: string[], reading: Reading): { key: string; words: string; href: string }[] {
  return missing.filter((one) => one !== 'state' && one !== 'role').map((key) => {
    if (key === 'open_questions') return { key, words: m.review_missing_questions(), href: '#questions' }
    if (key === 'approval') return { key, words: m.approval_missing(), href: '#approval' }
    if (reading.field(key)) return { key, words: m.review_missing_answer({ question: reading.label(key) }), href: `#about-${key}` }
    return { key, words: reading.wrong(key), href: '#contradictions' }
  })
}
