/** What one turns to a supplier for. */
export const purposes = ['jobs', 'papers', 'accounts'] as const
export type Purpose = (typeof purposes)[number]
/** Ids of people, by what one turns to them for. */
export type MainContacts = Partial<Record<Purpose, string>>

/** Those who are not among the supplier's own people, by the field they were chosen in. */
export const strangersIn = (chosen: MainContacts | null, people: readonly { id: string }[]): Record<string, string> =>
  Object.fromEntries(Object.entries(chosen ?? {}).filter(([, id]) => !people.some((person) => person.id === id)).map(([purpose]) => [`contacts.${purpose}`, 'not_their_contact']))
