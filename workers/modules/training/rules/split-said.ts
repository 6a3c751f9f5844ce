import type { Split } from './entry'
import { topicCalled } from './names'

/** `Fire safety 30; Safety`: the areas of a cell with their minutes, as an export writes them; those without share what is left. Null for what names no area. */
export function splitSaid(text: string, whole: number): Split[] | null {
  const parts = text.split(/[;；]/).map((part) => part.trim()).filter(Boolean).map((part) => {
    const [, name, minutes] = /^(.*?)\s*(\d+)?$/.exec(part)!
    return { topic: topicCalled(name!), minutes: minutes === undefined ? null : Number(minutes) }
  })
  const open = parts.filter(({ minutes }) => minutes === null).length
  const rest = parts.reduce((left, { minutes }) => left - (minutes ?? 0), whole)
  const split = parts.flatMap(({ topic, minutes }) => (topic ? [{ topic, minutes: minutes ?? Math.max(1, Math.floor(rest / open)) }] : []))
  return split.length === parts.length ? split : null
}
