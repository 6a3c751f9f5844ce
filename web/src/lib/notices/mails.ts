import type { InferOutput } from 'valibot'
import type { MailChoice } from '$shapes/modules/notices/shapes'
import type { Audience } from '$lib/audience'
import { m } from '$lib/words/messages'

export type MailKind = InferOutput<typeof MailChoice>['kind']

const words: Record<MailKind, () => string> = {
  'person.joined': m.mails_person_joined,
  'brief.submitted': m.mails_brief_submitted,
  'question.answered': m.mails_question_answered,
  'brief.agreed': m.mails_brief_agreed,
  'event.made': m.mails_event_made,
  'task.given': m.mails_task_given,
}

/** Only what such a reader is ever told of is theirs to stop. */
const told: Record<Audience, MailKind[]> = {
  staff: ['person.joined', 'brief.submitted', 'question.answered', 'brief.agreed', 'event.made', 'task.given'],
  client: ['question.answered', 'brief.agreed', 'event.made'],
  supplier: [],
}

export const mailKinds = (audience: Audience) => told[audience].map((kind) => ({ value: kind, label: words[kind]() }))
