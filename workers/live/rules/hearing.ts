import { doerFor } from '../../kernel/rules/doer'
import { reaches, type Scope } from '../../kernel/rules/roles'
import { isPersonal, shared } from '../../kernel/rules/shared'

/** Who sits before a screen. A limited scope may be long: the stage keeps it apart and puts it in here. `kinds`, where a program listens, is what its token reads. */
export type Reader = { kinds?: readonly string[] } & (
  | { kind: 'staff'; id: string; scope: Scope }
  | { kind: 'client'; id: string; clientId: string }
  | { kind: 'supplier'; id: string; supplierId: string }
)

type Thing = { kind: string; id: string }
export type Told = Thing & {
  action: string
  clientId: string | null
  eventId: string | null
  supplierId?: string | null
  of?: Thing | null
  visibility?: string
  by: { kind: string; id: string | null }
  readerId?: string
}

/** A change as one reader may know of it. An id is null where so much changed at once that only the kind is told. */
export type Heard = { kind: string; id: string | null; of: Thing | null; clientId: string | null; eventId: string | null; supplierId: string | null; by: { kind: string; id: string | null } }

/** Whether this reader may know that this has changed: exactly those whose row scope would let them read it. */
export function mayHear(reader: Reader, change: Told): boolean {
  if (reader.kinds && !reader.kinds.includes(change.kind)) return false
  const owner = change.readerId ?? (isPersonal(change.action) ? change.by.id : null)
  if (owner) return owner === reader.id
  switch (reader.kind) {
    case 'staff':
      return reaches(reader.scope, change) || isColleague(change)
    case 'client':
      return change.clientId === reader.clientId && isShared('client', change)
    case 'supplier':
      return change.supplierId === reader.supplierId && isShared('supplier', change)
  }
}

const isColleague = ({ kind, clientId, supplierId }: Told) => kind === 'person' && !clientId && !supplierId

/** What says itself who may see it is believed; a file is as open as what it hangs on. */
function isShared(audience: 'client' | 'supplier', { kind, of, visibility }: Told) {
  if (visibility) return visibility === audience
  const judged = kind === 'file' ? of?.kind : kind
  return shared[audience].some((one) => one === judged)
}

export function heardBy(reader: Reader, { kind, id, of = null, clientId, eventId, supplierId = null, by }: Told): Heard {
  return { kind, id, of, clientId, eventId, supplierId, by: doerFor(reader, by) }
}

const most = 40

/** Each thing once; beyond forty only their kinds, so that a bulk change stays one short message. */
export function summed(changes: Heard[]): Heard[] {
  const once = [...new Map(changes.map((one) => [`${one.kind} ${one.id} ${one.by.id}`, one])).values()]
  if (once.length <= most) return once
  const kinds = new Map(once.map(({ kind, by }) => [`${kind} ${by.id}`, { kind, by }]))
  return [...kinds.values()].map(({ kind, by }) => ({ kind, id: null, of: null, clientId: null, eventId: null, supplierId: null, by }))
}

const moving = /^(membership\.\w+|token\.revoke|password\.change|person\.erase)$/

/** Whose membership or key this was: whether they may hear anything, and what, is another matter from now on. */
export function movedBy({ kind, id, action, by }: Told) {
  if (!moving.test(action)) return null
  return kind === 'person' ? id : by.id
}
