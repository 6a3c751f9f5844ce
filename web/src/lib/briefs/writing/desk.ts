import type { Reading } from '$lib/briefs/reading'
import type { Brief, Earlier, Thread } from '$lib/briefs/types'
import type { Session } from '$lib/session'
import type { Advice } from './advice'
import type { Advising } from './advising.svelte'
import type { Answering } from './answering.svelte'
import type { NotSaved } from './save'
import type ThreadAnswer from './ThreadAnswer.svelte'

/** What came back from a form that was refused. */
export interface Refused {
  save?: NotSaved
  answer?: { id: string; text: string; error: string }
  send?: string
  attach?: string
  double?: { otherId: string; message: string }
}

/** What lies before whoever writes a brief, whichever question they are at. */
export interface Desk {
  brief: Brief
  answering: Answering
  reading: Reading
  me: Session
  form: Refused | null
  /** What was asked about the questions, and may be answered here. */
  threads: Thread[]
  /** There once anything was asked. */
  ThreadAnswer: typeof ThreadAnswer | null
  /** The client's last agreed brief. */
  earlier: Earlier | null
  advice: Advice
  advising: Advising
  /** The page as it is on record. */
  href: string
  /** Where it is checked and sent, if that is another page. */
  check?: string
}
