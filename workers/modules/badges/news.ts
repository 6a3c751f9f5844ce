import type { News } from '../../kernel/commit'
import type { BadgeRecord } from './store'

type Told = Pick<BadgeRecord, 'id' | 'personId' | 'names'>
const about = ({ id, personId, names }: Told) => ({ subject: { kind: 'badge', id }, title: Object.values(names)[0]!, titles: names, to: [personId] })

/** For its holder: it is theirs to publish. */
export const badgeAwarded = (badge: Told): News => ({ kind: 'badge.awarded', ...about(badge) })

/** For its holder: it holds no more, and why. */
export const badgeRevoked = (badge: Told, because: string): News => ({ kind: 'badge.revoked', ...about(badge), comment: because })
