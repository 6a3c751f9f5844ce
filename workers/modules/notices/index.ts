import type { Listener } from '../../kernel/outbox/listener'
import { moveDigest, sendDigest } from './digest'
import { forgetGone, forgetTakenBack } from './forget-gone'
import { tellPeople } from './tell'

export { noticeKeepers, unreadCount } from './store'

/** All that notices hear: what people are told of at once, the mail of the day, and what is gone or taken back. */
export const noticeListeners: Listener[] = [tellPeople, sendDigest, moveDigest, forgetGone, forgetTakenBack]
