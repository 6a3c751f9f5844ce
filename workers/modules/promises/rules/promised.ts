/** What was asked for, as it stands in an agreed version. */
export type Promised = { key: string; value: unknown }
type Content = {
  form: { key: string }[]
  answers: Record<string, { value: unknown; notApplicable: boolean } | undefined>
  questions: { field: string | null; messages: { text: string; at: string }[] }[]
}

/** What promises nothing: no, none, not decided, nothing. */
const nothing = [null, undefined, false, '', 'none', 'no', 'undecided']
const says = (value: unknown) => !nothing.includes(value as string) && !(Array.isArray(value) && value.length === 0)

/** What a client tells so that they are understood, and how they will choose: it asks for nothing that could be kept. */
const background = [
  'event_type', 'history', 'contact', 'decision_maker', 'response_by', 'decision_on', 'date_standing', 'flexible', 'alternates',
  'tax_included', 'budget_lines', 'contingency', 'criteria',
]
const asks = (key: string) => !background.includes(key.split('.')[0]!)

/** Every answer that asks for something, in the order of the form, and every answered question: each under a key that stays its own from version to version. */
export function promisedIn({ form, answers, questions }: Content): Promised[] {
  const place = new Map(form.map(({ key }, index) => [key, index]))
  const placeOf = ({ key }: Promised) => place.get(key.split('.')[0]!) ?? form.length
  const asked = Object.entries(answers).flatMap(([key, given]) => (given && asks(key) && !given.notApplicable && says(given.value) ? [{ key, value: given.value }] : []))
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
