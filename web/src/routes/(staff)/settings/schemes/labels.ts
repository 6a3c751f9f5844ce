import { ownWord } from '$lib/languages'
import { m } from '$lib/words/messages'
import { locales } from '$lib/words/runtime'

const words: Record<string, () => string> = {
  source: m.schemes_source, renews: m.schemes_renews, dated: m.schemes_dated, validFrom: m.schemes_valid_from, years: m.schemes_years, rolling: m.schemes_window, carries: m.schemes_carries, 'months.need': m.schemes_months_need, 'months.years': m.schemes_months_years, 'hours.need': m.schemes_total,
  inLieu: m.schemes_in_lieu, papers: m.schemes_way_papers, 'activities.need': m.schemes_way_activities, 'activities.kinds': m.schemes_way_activity_kinds, 'months.duties': m.schemes_months_of,
  need: m.schemes_need, cap: m.schemes_cap, kinds: m.schemes_kinds, 'within.0.cap': m.schemes_practice, topics: m.schemes_topics_choose, industry: m.schemes_industry,
  ...Object.fromEntries(locales.map((one) => [`names.${one}`, () => m.schemes_name_in({ language: ownWord(one) })])),
}

/** What the fields of a scheme are called where they stand alone: with their part and area. */
export const labelsOf = (fields: Record<string, string>) => Object.fromEntries(Object.keys(fields).map((name) => [name, labelOf(name)]))

function labelOf(name: string) {
  const [, way, part, area, field] = /^(?:variants\.(\d+)\.)?(?:hours\.groups\.(\d+)\.)?(?:areas\.(\d+)\.)?(.*)$/.exec(name)!
  return [...(way ? [m.schemes_way({ number: Number(way) + 1 })] : []), ...(part ? [m.schemes_part({ number: Number(part) + 1 })] : []), ...(area ? [m.training_area_nth({ number: Number(area) + 1 })] : []), words[field!]?.() ?? field!].join(', ')
}
