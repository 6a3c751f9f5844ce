import type { FileRow } from '../../kernel/files/index'
import { audienceOf } from '../../kernel/rules/roles'
import type { Named } from '../people/shapes'
import { opensTo } from './rules/rooms'
import { wordingsFor } from './rules/wordings'
import type { Comment, Talk } from './talk-shapes'
import type { Said } from './talk-store'

type Around = { files: FileRow[]; earlier: { messageId: string; text: string; at: string }[]; names: Map<string, Named> }
type Reader = { kind: string; id: string | null }

/** Rows as they were read, the latest first, put together: talks by their latest message, in each its messages in order. */
export function talksFrom(reader: Reader, said: Said[], around: Around): Talk[] {
  const talks = new Map<string, Talk>()
  for (const one of said) {
    const talk = talks.get(one.talk.id) ?? begun(reader, one)
    const message = shownMessage(reader, one, around)
    talk.messages.unshift(message)
    talk.unread += message.unread ? 1 : 0
    talks.set(talk.id, talk)
  }
  return [...talks.values()]
}

function begun({ kind: audience }: Reader, { talk, sharer }: Said): Talk {
  const { id, revision, visibility, eventId, subjectKind: kind, subjectId, subjectTitle: title, sharedAt, taskId, version } = talk
  const staff = audience === 'staff'
  return {
    id, revision, visibility, eventId, version, subject: { kind, id: subjectId, title }, messages: [], unread: 0,
    shared: staff && sharer && sharedAt ? { by: sharer, at: sharedAt } : null,
    taskId: staff ? taskId : null,
    opensTo: staff ? opensTo({ ...talk, kind }, visibility) : [],
  }
}

function shownMessage(reader: Reader, { talk, message, author: { role, ...author }, seenId }: Said, { files, earlier, names }: Around): Comment {
  const { id, revision, createdAt: at, editedAt, withdrawnAt, mentions } = message
  const mine = message.authorId === reader.id
  const stands = withdrawnAt === null
  const openedAt = reader.kind === 'staff' ? null : talk.sharedAt
  return {
    id, revision, at, editedAt, withdrawnAt, mine,
    text: stands ? message.text : null,
    author: { ...author, side: audienceOf(role) },
    earlier: wordingsFor(openedAt, earlier.filter(({ messageId }) => messageId === id).map(({ text, at: written }) => ({ text, at: written })), editedAt),
    mentions: stands ? mentions.flatMap((one) => names.get(one) ?? []) : [],
    files: files.filter(({ subjectId, state, addedBy }) => subjectId === id && (state === 'ready' || addedBy === reader.id))
      .map(({ id: fileId, name, size, type, state }) => ({ id: fileId, name, size, type, state })),
    byMail: message.mailHash !== null,
    unread: !mine && stands && id > (seenId ?? ''),
  }
}
