/** Asks for a part that nobody needs at once when the page can be used; without a line it is asked for again where it is needed. */
export const later = (part: () => Promise<unknown>) => void setTimeout(() => void part().catch(() => null))
