import { m } from '$lib/words/messages'
import { dateOf } from './words'
import type { Line } from './types'

/** What its holder does about a paper next: begin a round, go on with one that is open, or only look. */
export function actOf({ standing, paper, arriving }: Pick<Line, 'standing' | 'paper' | 'arriving'>): { begins: boolean; word: string } {
  const newest = arriving ?? paper
  if (newest?.state === 'uploaded') return { begins: false, word: m.paper_go_on() }
  if (newest?.state === 'rejected') return { begins: true, word: m.paper_again() }
  if (newest?.state === 'in_review') return { begins: false, word: m.view() }
  if (standing === 'asked' || (standing === 'excepted' && !newest)) return { begins: true, word: m.paper_send() }
  return standing === 'verified' ? { begins: false, word: m.view() } : { begins: true, word: m.paper_renew() }
}

/** The one step that comes next, as a title, and why not later. */
export function stepOf(line: Line, title: string): { title: string; detail: string } {
  const newest = line.arriving ?? line.paper
  const ends = line.standing === 'expiring' ? (line.paper?.freshTo ?? line.paper?.validTo) : null
  const detail = ends ? m.paper_step_before({ day: dateOf(ends) }) : m.paper_step_late()
  if (newest?.state === 'uploaded') return { title: m.paper_step_go_on({ title }), detail }
  if (newest?.state === 'rejected') return { title: m.paper_step_again({ title }), detail }
  return { title: line.standing === 'asked' ? m.paper_step_send({ title }) : m.paper_step_renew({ title }), detail }
}
