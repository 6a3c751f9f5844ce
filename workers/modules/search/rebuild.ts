import { searchBuilds } from '../../../db/schema/agency/search'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { demandFullScope } from '../../kernel/scope'
import { searchedKinds } from '../../kernel/rules/searched'
import { indexVersion } from './rules/terms'
import { findBuild } from './store'

/** Builds the agency's index anew, from the first record on; what is in it is found meanwhile. @throws 403 `needs_full_scope`: it is work on all there is */
export async function rebuild(ctx: Ctx) {
  demandFullScope(ctx)
  const build = await findBuild(ctx)
  const fresh = { version: indexVersion, kind: searchedKinds[0], after: '', records: 0, finishedAt: null }
  return commit(ctx, {
    action: 'index.build',
    write: build ? update(ctx, searchBuilds, build, fresh) : insert(ctx, searchBuilds, { id: 'index', ...fresh }),
    tell: [{ kind: 'index.build', subject: { kind: 'index', id: 'index' } }],
    answer: { records: 0, finishedAt: null },
  })
}

/** How many records it holds by now, and since when it is whole. @throws 403 `needs_full_scope`: the number tells of what limited staff do not see */
export async function progress(ctx: Ctx) {
  demandFullScope(ctx)
  const build = await findBuild(ctx)
  return { records: build?.records ?? 0, finishedAt: build?.finishedAt ?? null }
}
