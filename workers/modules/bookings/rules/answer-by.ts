import { instantAt } from '../../../kernel/rules/wall-clock'

/** The instant until which an offer can be answered: of a day, the last minute of it on the event's clock. */
export const answerEnd = (answerBy: string, zone: string) => (answerBy.length === 10 ? instantAt(zone, answerBy, '23:59') : new Date(answerBy).toISOString())
