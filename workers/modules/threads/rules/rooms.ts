import type { Audience } from '../../../kernel/rules/roles'
import { visibilitiesFor, type Visibility } from '../../../kernel/rules/visibility'

type Subject = { kind: string; clientId: string | null; supplierId: string | null }

/** With whom outside a thing can be talked about; tasks and people are the agency's own matter, whoever's they are. */
const outside: Record<string, Visibility> = { brief: 'client', client: 'client', event: 'client', supplier: 'supplier', credential: 'supplier' }

/** Who may be spoken to about this thing, for somebody of this kind: the closest circle first. An empty list: not theirs to talk about. */
export function roomsOn({ kind, clientId, supplierId }: Subject, audience: Audience | 'system'): Visibility[] {
  const there = { internal: true, client: outside[kind] === 'client' && clientId !== null, supplier: outside[kind] === 'supplier' && supplierId !== null }
  return visibilitiesFor(audience).filter((visibility) => there[visibility])
}

/** What an internal talk can be opened to; nothing is closed again, for what was read cannot be unread. */
export const opensTo = (subject: Subject, visibility: Visibility): Visibility[] =>
  visibility === 'internal' ? roomsOn(subject, 'staff').filter((one) => one !== 'internal') : []
