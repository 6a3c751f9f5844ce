import type { Course } from '$shapes/modules/courses/shapes'
import { areasFrom } from '$lib/training/typed'

/** Minutes of the hours that somebody typed, with a comma or a point. */
export const minutesOf = (hours: string) => Math.round(Number(hours.replace(',', '.')) * 60)

/** What a course is about as its form shows it: as it was typed where that was refused. */
export function aboutOf(typed: Record<string, string> | undefined, course?: Pick<Course, 'split' | 'minutes'>): Pick<Course, 'split' | 'minutes'> {
  if (!typed) return { split: course?.split ?? [], minutes: course?.minutes ?? 0 }
  const minutes = minutesOf(typed.hours ?? '')
  return { split: areasFrom({ get: (name) => typed[name] ?? null }, minutes), minutes }
}
