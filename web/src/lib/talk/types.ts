import type { Comment, Talk, Talks } from '$shapes/modules/threads/talk-shapes'

export type { Comment, Talk, Talks }
export type Visibility = Talk['visibility']
export type Room = Talks['rooms'][number]

/** Whoever looks at talks: their own name for "mine", their agency's for whom outsiders speak to. */
export interface Looking {
  me: { person: { id: string }; audience: 'staff' | 'client' | 'supplier'; agency: { name: string } }
  zone: string
}

/** What a form of the talks answers: what it did, or why not, with what was typed. */
export interface Said {
  talk: 'said' | 'changed' | 'refused'
  /** Which form: the thread it is in, or the subject for a new talk; with the message for an edit. */
  place: string
  threadId?: string
  messageId?: string
  text?: string
  why?: string
}

/** The page's answer, if it is of this place of the talks. */
export function saidAt(answer: unknown, place: string): Said | null {
  return isSaid(answer) && answer.place === place ? answer : null
}

export const isSaid = (answer: unknown): answer is Said => typeof answer === 'object' && answer !== null && 'talk' in answer
