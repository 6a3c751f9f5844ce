import { kindNames, topicNames } from '$shapes/modules/training/rules/names'
import { topics, trainingKinds, type Topic, type TrainingKind } from '$shapes/modules/training/rules/topics'
import type { EntryState } from '$shapes/modules/training/rules/entry'
import { nameOf } from '$lib/named'
import { day, intlTag } from '$lib/dates'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'
import type { Amiss } from './typed'

export const kindWords = (kind: TrainingKind) => nameOf(kindNames[kind])
export const topicWords = (topic: Topic) => nameOf(topicNames[topic])
/** Several of them beside each other. */
export const kindsSaid = (kinds: readonly TrainingKind[]) => new Intl.ListFormat(intlTag(), { type: 'unit' }).format(kinds.map(kindWords))
/** Several of them in a sentence. */
export const topicsSaid = (topics: readonly Topic[]) => new Intl.ListFormat(intlTag()).format(topics.map(topicWords))
export const kindOptions = () => trainingKinds.map((value) => ({ value, label: kindWords(value) }))
export const topicOptions = () => topics.map((value) => ({ value, label: topicWords(value) }))

/** Where it is written what a scheme asks, and when that was read. */
export const sourceSaid = ({ source, dated }: { source: string; dated: string }) =>
  source ? m.progress_source({ source, day: day(dated, 'UTC') }) : m.progress_own_target({ day: day(dated, 'UTC') })

export const marks: Record<EntryState, { is: StateName; word: () => string }> = {
  draft: { is: 'draft', word: m.state_draft },
  submitted: { is: 'waiting', word: m.training_waiting },
  verified: { is: 'done', word: m.training_verified },
  returned: { is: 'at_risk', word: m.training_returned },
}

/** What `amiss` sees, in words that are there without network. */
export const amissWords: Record<Amiss, () => string> = {
  required: m.field_required, not_a_date: m.field_not_a_date, not_minutes: m.field_not_minutes, years_ago: m.field_years_ago, before_start: m.field_before_start, in_the_future: m.field_in_the_future,
  longer_than_its_days: m.field_longer_than_its_days, above_the_whole: m.field_above_the_whole, named_twice: m.field_named_twice,
}
