import { telling } from '../../kernel/commit'
import type { Heard, Listener } from '../../kernel/outbox/listener'
import { dutiesAfter } from '../events/index'
import { certificateLapses } from './news'

type Ends = Heard & { to: string[]; dueOn: string; title: string; titles: Record<string, string> }

/** A certificate that ends while its holder has a duty ahead: whoever leads that event hears of it, and whoever looks after them. */
export const warnOfLapses: Listener = {
  name: 'lapses',
  hears: (kind) => kind === 'certificate.ends',
  async effects(world, heard) {
    const ends = heard as Ends
    const planned = await dutiesAfter(world, ends.subject.id, ends.dueOn)
    const writer = { ...world, requestId: heard.id, actor: { kind: 'system' as const, id: null, name: 'lapses' } }
    const others = (ids: string[]) => [...new Set(ids)].filter((id) => id !== ends.subject.id)
    const told = planned.map((event) => certificateLapses(ends, event, others([...event.coordinators, event.coordinatorId, ...ends.to])))
    const { writes, ids } = telling(writer, told, heard.origin)
    return { writes, mails: [], news: ids }
  },
}
