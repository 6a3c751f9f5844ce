import type { MetShown } from '$shapes/modules/skills/growth-shapes'
import type { Which, WorkKind } from '$shapes/modules/skills/rules/ladder'
import { intlTag } from '$lib/dates'
import { nameOf } from '$lib/named'
import { industryName, sortName } from '$lib/skills/experience-words'
import { m } from '$lib/words/messages'

const kinds = { project: m.growth_kind_project, white_paper: m.growth_kind_white_paper, standard: m.growth_kind_standard, audit: m.growth_kind_audit, national_project: m.growth_kind_national }
export const kindName = (kind: keyof typeof kinds) => kinds[kind]()
export const kindOptions = () => (Object.keys(kinds) as (keyof typeof kinds)[]).map((value) => ({ value, label: kindName(value) }))

const either = (words: string[]) => new Intl.ListFormat(intlTag(), { type: 'disjunction' }).format(words)

function whichWords({ sort, industry, guests, led }: Which) {
  const what = [led && m.growth_led(), guests && m.growth_guests({ count: guests }), industry && industryName(industry), sort && sortName(sort)].filter(Boolean)
  return what.join(m.growth_which_between())
}

/** What a place asks and how far somebody is, in a line. */
export function requirementWords({ asks, has, needs, names }: MetShown): string {
  switch (asks.kind) {
    case 'months': return m.growth_asks_months({ needs, has })
    case 'events': return m.growth_asks_events({ what: either(asks.of.map(whichWords)), needs, has })
    case 'industries': return m.growth_asks_industries({ needs, has })
    case 'works': return m.growth_asks_works({ what: either(asks.of.map((kind: WorkKind) => kindName(kind))), needs, has })
    case 'skill': return m.growth_asks_skill({ skill: nameOf(names[0] ?? {}), needs, has })
    case 'paper': return either(names.map((one, at) => nameOf(one) || asks.any[at]!.toUpperCase()))
  }
}

/** What a place asks, for whoever sets it; `called`: what skills and papers are called, by their codes. */
export function askedWords(asks: MetShown['asks'], called: Record<'skills' | 'papers', Record<string, string>>): string {
  switch (asks.kind) {
    case 'months': return asks.within ? m.growth_wants_months_within({ needs: asks.least, years: asks.within }) : m.growth_wants_months({ needs: asks.least })
    case 'events': return m.growth_wants_events({ what: either(asks.of.map(whichWords)), needs: asks.least })
    case 'industries': return m.growth_wants_industries({ needs: asks.least })
    case 'works': return m.growth_wants_works({ what: either(asks.of.map(kindName)), needs: asks.least })
    case 'skill': return m.growth_wants_skill({ skill: called.skills[asks.code] ?? asks.code, needs: asks.level })
    case 'paper': return either(asks.any.map((code) => called.papers[code] ?? code.toUpperCase()))
  }
}
