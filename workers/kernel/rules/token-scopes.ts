/** What no token may do, whatever its owner may. What a person agrees to and asks for is theirs to say, and one that could make tokens, secret addresses or members would never end. */
const barred = ['copy', 'feed', 'invitation', 'membership', 'privacy', 'push', 'token']
/** Nor this, though its noun is open: whoever is erased cannot come back. */
const barredActions = ['person.erase']

const nounOf = (action: string) => action.split('.')[0]!
const isOpen = (action: string) => !barred.includes(nounOf(action)) && !barredActions.includes(action)

/** The scopes there are for these actions: each action, and each noun as a whole. */
export function scopesFor(actions: readonly string[]): string[] {
  const open = actions.filter(isOpen)
  return [...new Set(open.map(nounOf))].flatMap((noun) => [`${noun}.*`, ...open.filter((action) => nounOf(action) === noun)])
}

/** Whether a token with these scopes may do this. */
export const covers = (scopes: readonly string[], action: string) =>
  isOpen(action) && (scopes.includes(action) || scopes.includes(`${nounOf(action)}.*`))
