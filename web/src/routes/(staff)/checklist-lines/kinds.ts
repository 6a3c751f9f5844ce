import type { Line, LineKind } from '$shapes/modules/checklists/rules/lines'
import { m } from '$lib/words/messages'

export const kindWords: Record<LineKind, () => string> = { tick: m.checklist_kind_tick, number: m.checklist_kind_number, photo: m.checklist_photo, signature: m.checklist_kind_signature }

/** Between what a number should lie, in its unit; the unit alone where there are no limits, null where there is nothing to say. */
export function limitsOf({ least, most, unit }: Pick<Line, 'least' | 'most' | 'unit'>) {
  const of = unit ?? ''
  if (least !== null && most !== null) return m.checklist_between({ least, most, unit: of })
  if (least !== null) return m.checklist_at_least({ least, unit: of })
  return most === null ? unit : m.checklist_at_most({ most, unit: of })
}
