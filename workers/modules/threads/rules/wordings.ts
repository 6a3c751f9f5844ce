type Wording = { text: string; at: string }

/**
 * What a message said before, oldest first, as a reader may know it. What was edited away before a talk was opened to
 * outsiders was never said to them; what they could read themselves stays readable.
 * @param editedAt when the words that stand now were written
 * @param openedAt when the talk was opened to this reader; null where it always was
 */
export const wordingsFor = (openedAt: string | null, earlier: readonly Wording[], editedAt: string | null): Wording[] =>
  earlier.filter((_, at) => openedAt === null || (earlier[at + 1]?.at ?? editedAt ?? '') > openedAt)
