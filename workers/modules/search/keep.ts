import type { Earshot, Effects, Heard, Listener } from '../../kernel/outbox/listener'
import type { SearchedKind } from '../../kernel/rules/searched'
import type { Searched, Touched } from '../../kernel/searched'
import { failedNotNull } from '../../kernel/sqlite-errors'
import { begin, isCurrent, nextStretch } from './build'
import { reindex } from './reindex'
import { findBuild } from './store'

/** Hears of every record that changed, and makes the index say what is so by then: news may come late, twice or out of turn. */
export function keepIndex(searched: Searched): Listener {
  return {
    name: 'search',
    hears: (kind) => kind === 'records.changed' || kind === 'index.build',
    effects: (world, news) => (news.kind === 'index.build' ? nextStretch(world, searched) : changed(world, searched, news)),
    overtaken: (error) => failedNotNull(error, 'search_records.revision') || failedNotNull(error, 'search_builds.revision'),
  }
}

/** The first news of an agency whose index is not built yet, or by older rules, also begins to build it. */
async function changed(world: Earshot, searched: Searched, news: Heard): Promise<Effects> {
  const build = await findBuild(world)
  const touched = news.records as Touched[]
  const writes = await reindex(world, searched, [...touched, ...(await hangingOn(world, searched, touched))])
  if (isCurrent(build)) return { writes, mails: [] }
  const beginning = begin(world, build)
  return { writes: [...writes, ...beginning.writes], mails: [], news: beginning.news }
}

/** What was said about a thing goes where the thing goes: nobody tells of each message. */
async function hangingOn(world: Earshot, searched: Searched, touched: Touched[]): Promise<Touched[]> {
  const subjects = touched.filter(({ kind }) => kind !== 'message').map(({ id }) => id)
  if (subjects.length === 0) return []
  const found = await Promise.all(Object.entries(searched).map(async ([kind, { about }]) =>
    ((await about?.(world, subjects)) ?? []).map((id) => ({ kind: kind as SearchedKind, id }))))
  return found.flat().filter(({ id }) => !touched.some((one) => one.id === id))
}
