import { fieldOf } from '$shapes/modules/briefs/rules/form'
import { contradictionWords, fieldLabel } from '$lib/briefs/words'
import { m } from '$lib/words/messages'

/** What stands between a brief and its next step, in words; what is nobody's task to mend is left out. */
export function missingWords(missing: string[]): { key: string; words: string; href: string }[] {
  return missing.filter((one) => one !== 'state' && one !== 'role').map((key) => {
    if (key === 'open_questions') return { key, words: m.review_missing_questions(), href: '#questions' }
    if (fieldOf(key)) return { key, words: m.review_missing_answer({ question: fieldLabel(key) }), href: `#about-${key}` }
    return { key, words: contradictionWords(key), href: '#contradictions' }
  })
}
