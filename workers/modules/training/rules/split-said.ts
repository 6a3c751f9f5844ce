import type { Split } from './entry'
import { topicCalled } from './names'

/** Minutes of each part: those that say none share what the others leave of the whole. */
export function sharedOut<Part extends { minutes: number | null }>(parts: readonly Part[], whole: number) {
  const open = parts.filter(({ minutes }) => minutes === null).length
  const rest = parts.reduce((left, { minutes }) => left - (minutes || 0), whole)
  return parts.map((part) => ({ ...part, minutes: part.minutes ?? Math.max(1, Math.floor(rest / open)) }))
}

/** `Fire safety 30; Safety`: the areas of a cell with their minutes, as an export writes them; those without share what is left. Null for what names no area. */
export function splitSaid(text: string, whole: number): Split[] | null {
  const parts = text.split(/[;；]/).map((part) => part.trim()).filter(Boolean).map((part) => {
    const [, name, minutes] = /^(.*?)\s*(\d+)?$/.exec(part)!
    return { topic: topicCalled(name!), minutes: minutes === undefined ? null : Number(minutes) }
  })
  const split = sharedOut(parts, whole).flatMap(({ topic, minutes }) => (topic ? [{ topic, minutes }] : []))
  return split.length === parts.length ? split : null
}
