import type { FoundRecord } from '../../../kernel/rules/searched'
import { bigrams, fold, isHan, plain, runsOf } from '../../../kernel/rules/fold'
import { soundsOf } from './pinyin'

/** Rises when these rules say something else of the same row: every agency's index is then built anew. */
export const indexVersion = 5

const mostTerms = 300
const longest = 40

export type Term = { term: string; rank: number }
type Worded = Pick<FoundRecord, 'id' | 'createdAt' | 'title' | 'reads' | 'latin' | 'words'>

/** Everything a record is found by, and what a whole query is held against; nothing for one that is gone. */
export function indexed(record: Worded): { terms: Term[]; names: string } {
  if (record.title === null) return { terms: [], names: '' }
  const inTitle = [...wordsIn(record.title), ...soundsIn(record), ...wordsIn(record.latin ?? ''), ...runTogether(record)]
  const others = [...record.words.flatMap(wordsIn), record.id.toLowerCase()]
  const first = new Map([...others.map((term) => [term, 1] as const), ...inTitle.map((term) => [term, 0] as const)])
  const terms = [...first].slice(-mostTerms).map(([term, weight]) => ({ term: term.slice(0, longest), rank: rankOf(weight, record.createdAt) }))
  return { terms, names: namesOf(record, record.title) }
}

/** Titles before the rest, and within that the newest first, as one number that counts upwards. */
export const rankOf = (weight: 0 | 1, createdAt: string) => weight * 2 ** 43 + 2 ** 42 - Date.parse(createdAt)

const wordsIn = (text: string) => runsOf(fold(text)).flatMap((run) => (isHan(run) ? bigrams(run) : [run]))

function soundsIn({ title, reads }: Worded) {
  if (reads.as === 'text') return []
  const [first = '', ...others] = runsOf(fold(title ?? '')).filter(isHan)
  if (!first) return []
  return [...soundsOf(first, reads.as === 'name' ? reads.family : 0), ...others.flatMap((run) => soundsOf(run))]
}

/** A person's name is also typed in one piece, either part first: `chenwei`, `weichen`. */
function runTogether({ title, reads, latin }: Worded) {
  if (reads.as !== 'name') return []
  return [title ?? '', latin ?? ''].map((name) => runsOf(fold(name)).filter((run) => !isHan(run))).filter((parts) => parts.length > 1)
    .flatMap((parts) => [parts.join(''), parts.toReversed().join('')])
}

function namesOf(record: Worded, title: string) {
  if (record.reads.as === 'text') return ''
  const [whole = '', initials = ''] = soundsIn(record)
  const forms = [plain(title), plain(record.latin ?? ''), whole, initials].filter(Boolean)
  return `\n${forms.join('\n')}\n`
}
