import { reads } from './reads'
import { writes } from './writes'

/** What each operation of the API is for, in one sentence: for those who read its document. The laws find one that is missing, or too much. */
export const summaries: Record<string, string> = { ...reads, ...writes }
