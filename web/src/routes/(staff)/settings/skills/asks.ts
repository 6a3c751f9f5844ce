import type { MetShown } from '$shapes/modules/skills/growth-shapes'
import { text } from '$lib/server/forms'

type Asks = MetShown['asks']

/** What a place asks as its form sends it: each line as it was, with the figure that was typed; lines that were struck out are left, a skill may be added. */
export function asksIn(form: FormData): unknown[] {
  const lines = form.getAll('ask').map(String)
  const kept = lines.flatMap((line, at) => (form.has(`drop.${at}`) ? [] : [withFigure(JSON.parse(line) as Asks, Number(text(form, `needs.${at}`)))]))
  const skill = text(form, 'moreSkill')
  return skill ? [...kept, { kind: 'skill', code: skill, level: Number(text(form, 'moreLevel')) }] : kept
}

function withFigure(asks: Asks, figure: number) {
  if (asks.kind === 'paper') return asks
  return asks.kind === 'skill' ? { ...asks, level: figure } : { ...asks, least: figure }
}
