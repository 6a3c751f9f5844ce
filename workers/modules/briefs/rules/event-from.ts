type Given = { value: unknown }
type Brief = { title: string; answers: Partial<Record<'from' | 'to' | 'load_in' | 'city' | 'venue' | 'expected', Given>> }
type Wish = { name?: string; startsOn?: string; endsOn?: string; place?: string }
type Draft = { name: string; startsOn: string | null; endsOn: string | null; loadInOn: string | null; place: string | null; attendance: number | null }
export type Complete = Draft & { startsOn: string; endsOn: string; place: string }

/** The event as it is wished for; what the wish leaves open, the brief's answers say. */
export function draftFrom({ title, answers }: Brief, wish: Wish = {}): Draft {
  const { from, to, load_in: loadIn, city, venue, expected } = answers
  const where = [venue, city].map(textOf).filter(Boolean).join(', ')
  return {
    name: wish.name ?? title,
    startsOn: wish.startsOn ?? textOf(from),
    endsOn: wish.endsOn ?? textOf(to),
    loadInOn: textOf(loadIn),
    place: wish.place ?? (where || null),
    attendance: typeof expected?.value === 'number' ? expected.value : null,
  }
}

/** What an event cannot be without, each missing one with its reason. */
export function problemsWith({ startsOn, endsOn, place }: Draft) {
  const problems: Record<string, 'required' | 'before_start'> = {}
  if (!startsOn) problems.startsOn = 'required'
  if (!endsOn) problems.endsOn = 'required'
  if (!place) problems.place = 'required'
  if (startsOn && endsOn && endsOn < startsOn) problems.endsOn = 'before_start'
  return problems
}

export const isComplete = (draft: Draft): draft is Complete => Object.keys(problemsWith(draft)).length === 0

/** A load-in after the first day is of other days than these. */
export const withLoadIn = (draft: Complete): Complete => (draft.loadInOn && draft.loadInOn > draft.startsOn ? { ...draft, loadInOn: null } : draft)

const textOf = (given?: Given) => (typeof given?.value === 'string' ? given.value : null)
