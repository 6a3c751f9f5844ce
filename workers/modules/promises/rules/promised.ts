import { questionIn } from '../../briefs/rules/form'
import { explains } from '../../briefs/rules/standard-form'

/** What was asked for, as it stands in an agreed version. */
export type Promised = { key: string; value: unknown }
type Content = {
  form: { key: string; asks?: boolean }[]
  answers: Record<string, { value: unknown; notApplicable: boolean } | undefined>
  questions: { field: string | null; messages: { text: string; at: string }[] }[]
}

/** What promises nothing: no, none, not decided, nothing. */
const nothing = [null, undefined, false, '', 'none', 'no', 'undecided']
const says = (value: unknown) => !nothing.includes(value as string) && !(Array.isArray(value) && value.length === 0)

/** Every answer that asks for something, in the order of the form, and every answered question: each under a key that stays its own from version to version. */
export function promisedIn({ form, answers, questions }: Content): Promised[] {
  // A form that was frozen before its fields could say so means what the product says of them today.
  const silent = new Set([...explains, ...form.flatMap(({ key, asks }) => (asks === false ? [key] : []))])
  const place = new Map(form.map(({ key }, index) => [key, index]))
  const placeOf = ({ key }: Promised) => place.get(questionIn(key)) ?? form.length
  const asked = Object.entries(answers).flatMap(([key, given]) => (given && !silent.has(questionIn(key)) && !given.notApplicable && says(given.value) ? [{ key, value: given.value }] : []))
  const answered = questions.flatMap(({ messages }) => {
    const [question, ...replies] = messages
    const last = replies.at(-1)
    return question && last ? [{ key: `question:${question.at}`, value: { question: question.text, answer: last.text } }] : []
  })
  return [...asked.sort((a, b) => placeOf(a) - placeOf(b)), ...answered]
}

type Known = Promised & { id: string; state: string }

/**
 * What a newly agreed version makes of the promises there are: they keep their ids; other words make one changed, the same
 * words leave it as it stands, and what is not in it any more the client has let go of by agreeing.
 */
export function carriedOver<K extends Known>(known: K[], promised: Promised[]) {
  const now = new Map(promised.map((one) => [one.key, one]))
  const before = new Map(known.map((one) => [one.key, one]))
  return {
    fresh: promised.filter(({ key }) => !before.has(key)),
    same: known.filter((one) => now.has(one.key) && !isChanged(one, now.get(one.key)!)),
    changed: known.flatMap((one) => {
      const wanted = now.get(one.key)
      return wanted && isChanged(one, wanted) ? [{ promise: one, value: wanted.value }] : []
    }),
    gone: known.filter(({ key, state }) => !now.has(key) && state !== 'dropped'),
  }
}

/** What was dropped and is asked for again is a promise again. */
const isChanged = (known: Known, { value }: Promised) => known.state === 'dropped' || ordered(known.value) !== ordered(value)

/** The same value is the same text, in whatever order its parts were written. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part))
