import type { Listener } from '../../kernel/outbox/listener'
import { moveDigest, sendDigest } from './digest'
import { tellPeople } from './tell'

export { noticeKeepers, unreadCount } from './store'

/** All that notices hear: what people are told of at once, and the mail of the day. */
export const noticeListeners: Listener[] = [tellPeople, sendDigest, moveDigest]
