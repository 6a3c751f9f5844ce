import { dayIn } from '../../../kernel/rules/days'
import { activityOf, type Split } from './entry'
import { place, type Counted, type HoursRule, type Placed } from './hours'
import { shortest } from './shortest'
import type { TrainingKind } from './topics'

/** A session of a course as its reader stands in it; `course`: what it is worth. */
export type OnOffer = {
  id: string; courseId: string; startsAt: string; endsAt: string; state: string; places: number; taken: number; trainer: { id: string }; mine: { is: string } | null
  course: { kind: TrainingKind; minutes: number; industry: boolean; split: Split[] }
}
/** As far as somebody is, with what waits to be verified taken to be. */
type Standing = { edition: { hours: HoursRule }; endsOn: string | null; carried: number; standing: readonly Placed[]; ifVerified: Pick<Counted, 'atLeast'> }
type Reader = { me: string; zone: string; today: string }

/** The shortest way to what is missing: first what there is a place in already, then what has a free one; null where hours are not what is missing, or it is too late. Quarter-hours. */
export function wayOf<S extends OnOffer>({ edition: { hours }, endsOn, carried, standing, ifVerified }: Standing, sessions: readonly S[], reader: Reader) {
  if (ifVerified.atLeast === 0 || (endsOn !== null && endsOn < reader.today)) return null
  const inTime = (those: readonly S[]) => those.map((session) => offerOf(session, reader.zone)).filter(({ activity: { on } }) => endsOn === null || on <= endsOn)
  const { booked, open } = openTo(sessions, reader.me)
  const sure = inTime(booked)
  const first = shortest(hours, standing, sure, carried)
  const then = shortest(hours, [...standing, ...sure.flatMap(({ activity }) => place(hours, activity))], inTime(open), carried)
  return { steps: [...first.steps, ...then.steps].map(({ offer: { session }, fills }) => ({ session, fills })), left: then.left }
}

/** A course is taken once: no other session of one where there is a place already, otherwise the soonest that has one free. */
function openTo<S extends OnOffer>(sessions: readonly S[], me: string) {
  const ahead = sessions.filter(({ state, trainer }) => state === 'ahead' && trainer.id !== me)
  const booked = ahead.filter(({ mine }) => mine?.is === 'seated')
  const free = ahead.filter(({ mine, taken, places, courseId }) => mine === null && taken < places && !booked.some((one) => one.courseId === courseId))
  return { booked, open: [...Map.groupBy(free, ({ courseId }) => courseId).values()].map((those) => those.reduce((soonest, one) => (one.startsAt < soonest.startsAt ? one : soonest))) }
}

const offerOf = <S extends OnOffer>(session: S, zone: string) => ({ id: session.id, session, activity: activityOf({ ...session.course, endsOn: dayIn(zone, session.endsAt) }) })
