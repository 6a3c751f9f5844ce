import type { Value } from '$shapes/modules/checklists/rules/lines'
import { deviceStore } from '$lib/device-store'

/** A tick as it was made on this device, until it has arrived; `photo` is sent before it. */
export interface KeptTick {
  id: string
  person: string
  list: string
  line: string
  value: Value
  at: string
  over: string[]
  photo?: File
}

const ticks = deviceStore<KeptTick>('convoke.checklists', 'ticks')

/** What one person has ticked on one list and not yet sent, in the order it was ticked. */
export const keptOn = async (person: string, list: string) => (await ticks.of(person)).filter((tick) => tick.list === list).sort((a, b) => a.at.localeCompare(b.at))

export const { keep, forget } = ticks
