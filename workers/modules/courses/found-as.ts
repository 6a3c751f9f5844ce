import type { FoundAs } from '../../kernel/searched'
import { dayIn } from '../../kernel/rules/days'
import type { FoundRecord } from '../../kernel/rules/searched'
import { titleIn } from '../../kernel/rules/title-in'
import { coursesToFind, sessionsOf, sessionsToFind, type CourseRecord } from './store'

/** Found by all staff, by each of its names: the Chinese one also by its sound. Its facts are the names, of which each reader sees theirs. */
function called({ names }: Pick<CourseRecord, 'names'>) {
  const title = titleIn(names, ['zh-Hans', 'zh-Hant'])
  const { en = null } = names
  const open = { clientId: null, eventId: null, supplierId: null, parentId: null, foundBy: 'colleagues', reads: { as: 'title' } } satisfies Partial<FoundRecord>
  return { ...open, title, latin: en === title ? null : en, words: Object.values(names), facts: names }
}

/** As long as they are offered. */
export const coursesFoundAs: FoundAs = {
  records: async (world, wanted) => (await coursesToFind(world, wanted)).map((course) => {
    const { id, createdAt, about, provider, archivedAt } = course
    const { title, words, ...rest } = called(course)
    return { kind: 'course', id, createdAt, ...rest, title: archivedAt ? null : title, words: [...words, about ?? '', provider ?? ''] }
  }),
}

/** By its course and its room, until it is called off. */
export const sessionsFoundAs: FoundAs = {
  records: async (world, wanted) => (await sessionsToFind(world, wanted)).map(({ session: { id, createdAt, startsAt, room, calledOffAt }, course }) => {
    const { title, words, facts, ...rest } = called(course)
    return { kind: 'course_session', id, createdAt, ...rest, title: calledOffAt ? null : title, words: [...words, room], facts: { ...facts, startsOn: dayIn(world.agency.zone, startsAt), place: room } }
  }),
  about: async (world, courseIds) => (await sessionsOf(world, courseIds)).map(({ id }) => id),
}
