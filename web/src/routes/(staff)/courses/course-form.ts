import type { Course } from '$shapes/modules/courses/shapes'
import { mostShown } from '$shapes/modules/skills/rules/by-course'
import { minutesOf } from '$lib/courses/about'
import { text, textOrNull } from '$lib/server/forms'
import { areaFields, areasFrom } from '$lib/training/typed'
import { locales } from '$lib/words/runtime'
import { nameFields, namesFrom } from '$lib/server/name-fields'

const places = Array.from({ length: mostShown }, (_, at) => at)

export const courseFields = [...nameFields, 'about', 'kind', 'provider', 'hours', 'elsewhere', 'certified', ...areaFields, ...places.flatMap((at) => [`shows.${at}.skill`, `shows.${at}.level`])]

/** A course as it was typed. */
export function courseFrom(form: FormData) {
  const minutes = minutesOf(text(form, 'hours'))
  return {
    names: namesFrom(form), about: textOrNull(form, 'about'), kind: text(form, 'kind'), provider: textOrNull(form, 'provider'), minutes, industry: !form.has('elsewhere'),
    shows: places.flatMap((at) => (text(form, `shows.${at}.skill`) ? [{ skill: text(form, `shows.${at}.skill`), level: Number(text(form, `shows.${at}.level`)) }] : [])),
    split: areasFrom(form, minutes), certified: form.has('certified'),
  }
}

export const valuesOf = (course: Course): Record<string, string> => ({
  ...Object.fromEntries(locales.map((one) => [`names.${one}`, course.names[one] ?? ''])),
  about: course.about ?? '', kind: course.kind, provider: course.provider ?? '', hours: String(course.minutes / 60), elsewhere: course.industry ? '' : 'on', certified: course.certified ? 'on' : '',
  ...Object.fromEntries(course.shows.flatMap(({ skill, level }, at) => [[`shows.${at}.skill`, skill], [`shows.${at}.level`, String(level)]])),
})
