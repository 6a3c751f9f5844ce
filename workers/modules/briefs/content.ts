import type { ListedFile } from '../../kernel/files/shapes'
import type { Thread } from '../threads/shapes'
import type { Figures } from './rules/change'
import type { Answers } from './rules/form'
import { formUnder } from './rules/form-setting'
import type { VersionContent } from './shapes'
import type { BriefRecord } from './store'

type With = { files: ListedFile[]; questions: Thread[]; figures: Figures | null }

/**
 * Everything a client agrees to. With the brief's id and the version's number in it, no two versions have the same hash.
 * What was asked and answered is part of it, word for word: an answer to a question is as much agreed as one in a field.
 * A change is in it with its reason and all it comes to. Files are in it by their own hash; one that has not arrived yet is no part of it.
 */
export const contentToFreeze = ({ id, title, version, form, change }: BriefRecord, answers: Answers, { files, questions, figures }: With) => ({
  brief: id, number: version + 1, title, form: formUnder(form), answers,
  ...(change && figures && { change: { side: change.side, reason: change.reason, fields: change.fields, ...figures } }),
  questions: questions.map(({ field, messages }) => ({ field, messages: messages.map(({ text, author, at }) => ({ text, by: author.id, at })) })),
  files: files.filter(({ state }) => state === 'ready').map(({ id, name, size, sha256 }) => ({ id, name, size, sha256 })),
})

/** What was frozen and never changed since reads back as it was written. */
export const contentOf = ({ content }: { content: string }): VersionContent => JSON.parse(content)
