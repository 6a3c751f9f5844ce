import type { Course } from '$shapes/modules/courses/shapes'
import { mostShown } from '$shapes/modules/skills/rules/by-course'
import { topics, type Topic } from '$shapes/modules/training/rules/topics'
import { text, textOrNull } from '$lib/server/forms'
import { locales } from '$lib/words/runtime'
import { nameFields, namesFrom } from '../settings/name-fields'

const places = Array.from({ length: mostShown }, (_, at) => at)

export const courseFields = [...nameFields, 'about', 'kind', 'provider', 'hours', 'elsewhere', 'topic', 'certified', ...places.flatMap((at) => [`shows.${at}.skill`, `shows.${at}.level`])]

/** A course as it was typed: its minutes are about one topic, or about several in equal parts. */
export function courseFrom(form: FormData) {
  const minutes = Math.round(Number(text(form, 'hours').replace(',', '.')) * 60)
  const about = form.getAll('topic').map(String).filter((one): one is Topic => topics.some((topic) => topic === one))
  const share = Math.floor(minutes / Math.max(1, about.length))
  return {
    names: namesFrom(form), about: textOrNull(form, 'about'), kind: text(form, 'kind'), provider: textOrNull(form, 'provider'), minutes, industry: !form.has('elsewhere'),
    shows: places.flatMap((at) => (text(form, `shows.${at}.skill`) ? [{ skill: text(form, `shows.${at}.skill`), level: Number(text(form, `shows.${at}.level`)) }] : [])),
    split: about.map((topic) => ({ topic, minutes: share })), certified: form.has('certified'),
  }
}

export const valuesOf = (course: Course): Record<string, string> => ({
  ...Object.fromEntries(locales.map((one) => [`names.${one}`, course.names[one] ?? ''])),
  about: course.about ?? '', kind: course.kind, provider: course.provider ?? '', hours: String(course.minutes / 60), elsewhere: course.industry ? '' : 'on', certified: course.certified ? 'on' : '',
  ...Object.fromEntries(course.shows.flatMap(({ skill, level }, at) => [[`shows.${at}.skill`, skill], [`shows.${at}.level`, String(level)]])),
})
