/** What was typed in one field of a form; a file is no text. */
export function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** The same, where an empty field means that there is none. */
export const textOrNull = (form: FormData, name: string) => text(form, name).trim() || null

/** What goes back into the fields of a refused form; never a password. */
export function typed<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, text(form, name)])) as Record<Name, string>
}

/** The revision of the entry for this day as the page showed it (see Seen.svelte); 0 where it showed none, so that one added meanwhile is not written over. */
export const seenOf = (form: FormData, day: string) => Number(text(form, `seen.${day}`) || 0)
