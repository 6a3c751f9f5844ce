import type { Listener } from '../../kernel/outbox/listener'
import { dropNoticesOf, toldOfThing } from './store'

/** What has gone for good is spoken of no more: its notices lead nowhere and would keep its words. */
export const forgetGone: Listener = {
  name: 'gone',
  hears: (kind) => kind === 'bin.purged',
  effects: async (world, { subject }) => ({ writes: [dropNoticesOf(world, subject.id)], mails: [], told: await toldOfThing(world, subject.id) }),
}
