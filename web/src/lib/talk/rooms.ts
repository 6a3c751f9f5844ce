import Eye from '@lucide/svelte/icons/eye'
import Lock from '@lucide/svelte/icons/lock'
import Truck from '@lucide/svelte/icons/truck'
import type { Component } from 'svelte'
import { m } from '$lib/words/messages'
import type { Looking, Room, Visibility } from './types'

export const marks: Record<Visibility, Component> = { internal: Lock, client: Eye, supplier: Truck }

/** Who reads a talk, for its head. */
export function circleWords({ visibility, company }: Room, { me }: Looking): string {
  if (me.audience !== 'staff') return m.talk_with_agency({ agency: me.agency.name })
  return visibility === 'internal' ? m.talk_internal() : m.talk_with({ company: company ?? '' })
}

/** Who will read what is being written, in a sentence. */
export function readersWords({ visibility, company }: Room, { me }: Looking): string {
  if (me.audience !== 'staff') return m.talk_reads_agency({ agency: me.agency.name })
  return visibility === 'internal' ? m.talk_reads_internal() : m.talk_reads_company({ company: company ?? '' })
}
