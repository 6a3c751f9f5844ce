import Circle from '@lucide/svelte/icons/circle'
import CircleCheck from '@lucide/svelte/icons/circle-check'
import CircleDashed from '@lucide/svelte/icons/circle-dashed'
import CircleDot from '@lucide/svelte/icons/circle-dot'
import CircleMinus from '@lucide/svelte/icons/circle-minus'
import Clock from '@lucide/svelte/icons/clock'
import Lock from '@lucide/svelte/icons/lock'
import OctagonX from '@lucide/svelte/icons/octagon-x'
import TriangleAlert from '@lucide/svelte/icons/triangle-alert'
import type { Component } from 'svelte'
import { m } from '$lib/words/messages'

export type StateName =
  | 'draft'
  | 'planned'
  | 'in_progress'
  | 'waiting'
  | 'done'
  | 'at_risk'
  | 'blocked'
  | 'rejected'
  | 'locked'
  | 'not_needed'

interface Look {
  Mark: Component
  tone: '' | 'on' | 'ok' | 'warn' | 'bad'
  word: () => string
}

/** One meaning, one mark, everywhere. */
export const states: Record<StateName, Look> = {
  draft: { Mark: CircleDashed, tone: '', word: m.state_draft },
  planned: { Mark: Circle, tone: '', word: m.state_planned },
  in_progress: { Mark: CircleDot, tone: 'on', word: m.state_in_progress },
  waiting: { Mark: Clock, tone: '', word: m.state_waiting },
  done: { Mark: CircleCheck, tone: 'ok', word: m.state_done },
  at_risk: { Mark: TriangleAlert, tone: 'warn', word: m.state_at_risk },
  blocked: { Mark: OctagonX, tone: 'bad', word: m.state_blocked },
  rejected: { Mark: OctagonX, tone: 'bad', word: m.state_rejected },
  locked: { Mark: Lock, tone: '', word: m.state_locked },
  not_needed: { Mark: CircleMinus, tone: '', word: m.state_not_needed },
}
