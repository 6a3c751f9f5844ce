import type { Ctx } from '../ctx'
import { mayKnowDoer } from '../rules/doer'
import type { doneSince } from './store'

const nobody = { id: null, family: null, given: null, latin: null }
type Done = Awaited<ReturnType<typeof doneSince>>[number]

/** A deed of the trail as this reader may know it. */
export const asChange = ({ actor }: Ctx, { id, at, action, subjectKind, subjectId, after, actorKind, actorId, family, given, latin }: Done) => ({
  id, at, action,
  subject: { kind: subjectKind, id: subjectId },
  actor: mayKnowDoer(actor, { kind: actorKind, id: actorId }) ? { kind: actorKind, id: actorId, family, given, latin } : { ...nobody, kind: actorKind },
  fields: Object.keys(after ?? {}),
})
