import type { Earshot, Effects } from '../../kernel/outbox/listener'
import { searchedKinds } from '../../kernel/rules/searched'
import type { Searched, Touched } from '../../kernel/searched'
import { reindex } from './reindex'
import { indexVersion } from './rules/terms'
import { findBuild, tellBuild, writeBuild, type Builder, type BuildRow } from './store'

/** Some 400 records are a second of work and a megabyte of terms. */
const stretch = 400

export const isCurrent = (build: BuildRow | undefined) => build?.version === indexVersion

/** Begins to build an agency's index, from the first kind on; the news of it carries itself on, stretch by stretch. */
export function begin(world: Builder, build: BuildRow | undefined): Required<Omit<Effects, 'told' | 'changed'>> {
  const row = { version: indexVersion, kind: searchedKinds[0], after: '', records: 0, finishedAt: null }
  return goOn(world, { agencyId: world.agencyId, id: 'index', createdAt: world.now(), revision: (build?.revision ?? 0) + 1, ...row })
}

/** One stretch, and where the next begins, in one batch: interrupted anywhere, it goes on from there. */
export async function nextStretch(world: Earshot, searched: Searched): Promise<Effects> {
  const build = await findBuild(world)
  if (!build?.kind || !isCurrent(build)) return { writes: [], mails: [] }
  const { touched, kind, after } = await readOn(world, searched, build)
  const writes = await reindex(world, searched, touched, 'built')

  const moved = { ...build, kind, after, revision: build.revision + 1, records: build.records + touched.length }
  const going = goOn(world, { ...moved, finishedAt: kind ? null : world.now() })
  return { writes: [...writes, ...going.writes], mails: [], news: going.news }
}

/** So many records from here on, of as many kinds as it takes; `kind` is null when these were the last. */
async function readOn(world: Earshot, searched: Searched, { kind, after }: Pick<BuildRow, 'kind' | 'after'>) {
  const touched: Touched[] = []
  let at = { kind, after }
  while (at.kind && touched.length < stretch) {
    const { kind, after } = at
    const limit = stretch - touched.length
    const read = await searched[kind!].records(world, { after, limit })
    touched.push(...read.map(({ id }) => ({ kind: kind!, id })))
    at = read.length === limit ? { kind, after: read.at(-1)!.id } : { kind: searchedKinds[searchedKinds.indexOf(kind!) + 1] ?? null, after: '' }
  }
  return { ...at, touched }
}

function goOn(world: Builder, row: BuildRow): Required<Omit<Effects, 'told' | 'changed'>> {
  const news = row.kind ? [tellBuild(world)] : []
  return { writes: [writeBuild(world, row), ...news.map(({ statement }) => statement)], mails: [], pushes: [], news: news.map(({ id }) => id) }
}
