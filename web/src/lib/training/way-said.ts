import type { Scheme } from '$shapes/modules/training/scheme-shapes'
import { intlTag } from '$lib/dates'
import { nameOf } from '$lib/named'
import { number } from '$lib/numbers'
import { m } from '$lib/words/messages'
import { monthsSaid } from './months'

type Way = NonNullable<Scheme['variants']>[number]
type Papers = { value: string; label: string }[]

/** One of these papers, by their names. */
export const papersSaid = (codes: readonly string[], papers: Papers) =>
  new Intl.ListFormat(intlTag(), { type: 'disjunction' }).format(codes.map((code) => papers.find(({ value }) => value === code)?.label ?? code))

/** All that one of several ways asks, in one line; hours only where they are others than the scheme's. */
export function waySaid({ names, months, papers = [], fresh, hours, activities, unsure }: Way, whole: Scheme['hours'], known: Papers): string {
  const asked = [
    ...(months ? [monthsSaid(months)] : []),
    ...(papers.length > 0 ? [(fresh ? m.schemes_paper_fresh : m.schemes_paper)({ what: papersSaid(papers, known) })] : []),
    ...(hours && hours.need !== whole.need ? [hours.need === 0 ? m.schemes_no_hours() : m.schemes_together({ hours: m.training_hours({ hours: number(hours.need / 4) }) })] : []),
    ...(activities ? [m.schemes_activities({ count: activities.need })] : []),
    ...(unsure ? [m.schemes_unsure()] : []),
  ]
  return `${nameOf(names)}: ${asked.join(' · ')}`
}
