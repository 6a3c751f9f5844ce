/** Kinds of things that can be looked for, in the order in which what is found is shown. */
export const searchedKinds = ['client', 'event', 'brief', 'approval', 'task', 'checklist', 'person', 'supplier', 'course', 'course_session', 'message'] as const
export type SearchedKind = (typeof searchedKinds)[number]

/**
 * Who may find a record: `colleagues` all staff, `staff` those whose scope reaches it, `client` and `supplier` those too
 * whose it is. What an audience may not read must not stand in a record of theirs: one finds by a word, and so learns it is there.
 */
export type FoundBy = 'colleagues' | 'staff' | 'client' | 'supplier'

/** How one row of a module reads to the index. */
export type FoundRecord = {
  kind: SearchedKind
  id: string
  createdAt: string
  clientId: string | null
  eventId: string | null
  supplierId: string | null
  foundBy: FoundBy
  /** What it is called; null takes it out of the index: ended, in the bin, erased. */
  title: string | null
  /** How the title reads: a person's name (which begins with so many letters of family name), a title, or running text, which has no pinyin. */
  reads: { as: 'name'; family: number } | { as: 'title' } | { as: 'text' }
  latin: string | null
  /** Whatever else it is found by: a place, an address. */
  words: string[]
  /** The thing it belongs to, whose title is shown beside its own. */
  parentId: string | null
  /** What is shown beside it, as data: `startsOn`, `state`, `role`… */
  facts: Record<string, string | null>
}
