import { instantAt } from '../../../kernel/rules/wall-clock'

/** Whether an answer would come when the job is over; of a job that is written down afterwards any will do. */
export const isTooLate = (answerBy: string, { endsOn, zone, now }: { endsOn: string; zone: string; now: string }) => answerBy > answerEnd(endsOn, zone) && now <= answerEnd(endsOn, zone)

/** The instant until which an offer can be answered: of a day, the last minute of it on the event's clock. */
export const answerEnd = (answerBy: string, zone: string) => (answerBy.length === 10 ? instantAt(zone, answerBy, '23:59') : new Date(answerBy).toISOString())
