import { questionIn, type Answers, type Given, type Row } from './form'
import { sameGiven, sameValue } from './same'

type Message = { text: string; by: string; at: string }
type File = { id: string; name: string; sha256: string | null }
/** What of a frozen version can differ from another of the same brief. */
export type Text = {
  title: string
  form: readonly { key: string }[]
  answers: Answers
  questions: readonly { field: string | null; messages: readonly Message[] }[]
  files: readonly File[]
}

/** `cells`: of a row that stands in both, the columns that say something else. */
export type AnswerChange = { field: string; before: Given | null; after: Given | null; cells: string[] | null }

/**
 * What the later text says otherwise than the earlier one: title, answers in the order in which they are asked, files that came and
 * went, and what was said to questions since. Nothing of it is in doubt: the answers of the one and these changes make the other.
 */
export function differenceBetween(earlier: Text, later: Text) {
  return {
    title: earlier.title === later.title ? null : { before: earlier.title, after: later.title },
    answers: answersBetween(earlier, later),
    filesAdded: missingIn(earlier.files, later.files, ({ id }) => id).map(({ name }) => name),
    filesRemoved: missingIn(later.files, earlier.files, ({ id }) => id).map(({ name }) => name),
    said: missingIn(messagesOf(earlier), messagesOf(later), ({ at, by, text }) => `${at} ${by} ${text}`).map(({ field, text }) => ({ field, text })),
  }
}
export type Difference = ReturnType<typeof differenceBetween>

/** Whether there is nothing to tell apart. */
export const isSame = ({ title, answers, filesAdded, filesRemoved, said }: Difference) =>
  title === null && [answers, filesAdded, filesRemoved, said].every((list) => list.length === 0)

function answersBetween(earlier: Text, later: Text): AnswerChange[] {
  const order = new Map([...later.form, ...earlier.form].reverse().map(({ key }, place, all) => [key, all.length - place]))
  const keys = [...new Set([...Object.keys(earlier.answers), ...Object.keys(later.answers)])]
  const placeOf = (key: string) => order.get(questionIn(key)) ?? Infinity
  return keys
    .map((field) => ({ field, before: earlier.answers[field] ?? null, after: later.answers[field] ?? null }))
    .filter(({ before, after }) => !sameGiven(before, after))
    .sort((a, b) => placeOf(a.field) - placeOf(b.field) || (a.field < b.field ? -1 : 1))
    .map((change) => ({ ...change, cells: cellsBetween(change.before, change.after) }))
}

function cellsBetween(before: Given | null, after: Given | null) {
  const [was, is] = [rowOf(before), rowOf(after)]
  if (!was || !is) return null
  return [...new Set([...Object.keys(is), ...Object.keys(was)])].filter((column) => !sameValue(was[column], is[column]))
}

/** Money is no row, though it is written like one. */
const rowOf = (given: Given | null): Row | null => {
  const value = given?.value
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('amount' in value && 'currency' in value) ? (value as Row) : null
}

const messagesOf = ({ questions }: Text) => questions.flatMap(({ field, messages }) => messages.map((one) => ({ ...one, field })))

function missingIn<Thing>(these: readonly Thing[], those: readonly Thing[], nameOf: (thing: Thing) => string): Thing[] {
  const known = new Set(these.map(nameOf))
  return those.filter((one) => !known.has(nameOf(one)))
}
