import { form, type Answers } from './rules/form'
import type { VersionContent } from './shapes'
import type { BriefRecord } from './store'

/** Everything a client agrees to. With the brief's id and the version's number in it, no two versions have the same hash. */
export const contentToFreeze = ({ id, title, version }: BriefRecord, answers: Answers) => ({ brief: id, number: version + 1, title, form, answers })

/** What was frozen and never changed since reads back as it was written. */
export const contentOf = ({ content }: { content: string }): VersionContent => JSON.parse(content)
