import type { Listener } from '../../kernel/outbox/listener'
import { dropNoticesOf, dropUnread, toldOfThing } from './store'

/** What has gone for good is spoken of no more: its notices lead nowhere and would keep its words. */
export const forgetGone: Listener = {
  name: 'gone',
  hears: (kind) => kind === 'bin.purged',
  effects: async (world, { subject }) => ({ writes: [dropNoticesOf(world, subject.id)], mails: [], told: await toldOfThing(world, subject.id) }),
}

const given: Record<string, string> = { 'task.taken_back': 'task.given', 'promises.taken_back': 'promises.given' }

/** What was given and taken back at once is not said to whoever has not read of it yet. */
export const forgetTakenBack: Listener = {
  name: 'taken back',
  hears: (kind) => kind in given,
  effects: async (world, { kind, subject, ownerId }) => {
    const personId = String(ownerId)
    return { writes: [dropUnread(world, { personId, kind: given[kind]!, subjectId: subject.id })], mails: [], told: [personId] }
  },
}
