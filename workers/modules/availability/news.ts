import type { availabilityAsks } from '../../../db/schema/agency/availability'
import type { News } from '../../kernel/commit'
import type { Answer } from './rules/asks'
import { answerSaid, daysSaid } from './rules/said'

type Told = Pick<typeof availabilityAsks.$inferSelect, 'id' | 'supplierId' | 'eventId' | 'clientId' | 'startsOn' | 'endsOn' | 'note' | 'answerBy' | 'askedBy'>
const named = (titles: Record<string, string>) => ({ title: titles.en!, titles })

/** For the supplier: are you free? */
export const availabilityAsked = (ask: Told): News =>
  ({ kind: 'availability.asked', subject: { kind: 'supplier', id: ask.supplierId }, ...named(daysSaid(ask)), comment: ask.note, dueOn: ask.answerBy.slice(0, 10), askId: ask.id })

/** For whoever asked: yes, no, or maybe. */
export const availabilityAnswered = (ask: Told, who: string, { answer, note }: { answer: Answer; note: string | null }): News =>
  ({ kind: 'availability.answered', subject: { kind: 'ask', id: ask.id, clientId: ask.clientId, eventId: ask.eventId }, ...named(answerSaid(ask, { who, answer })), comment: note, to: [ask.askedBy] })
