import type { News } from '../../kernel/commit'
import type { Names } from '../credentials/rules/kinds'

type About = { id: string; name: string }
const about = ({ id }: About, names: Names) => ({ subject: { kind: 'supplier', id }, title: names.en ?? Object.values(names)[0] ?? '', titles: names })

/** For everybody who plans: a supplier has no such paper, or shows somebody else's. */
export const exceptionAsked = (supplier: About, names: Names, { reason }: { reason: string }): News => ({ kind: 'exception.asked', ...about(supplier, names), comment: reason })

/** For the supplier: whether it is let pass, and until when. */
export const exceptionDecided = (supplier: About, names: Names, { state, until, note }: { state: string; until: string | null; note: string | null }): News =>
  ({ kind: `exception.${state}`, ...about(supplier, names), dueOn: state === 'granted' ? until : null, comment: note })
