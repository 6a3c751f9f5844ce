import * as v from 'valibot'
import { Code, Counted, Id, Instant, Line, Locale, Page, Paging, Paragraph, Revision } from '../../kernel/shapes'
import { Names, ShownNames } from '../agencies/shapes'
import { Named } from '../people/shapes'
import { mostShown } from '../skills/rules/by-course'
import { levels } from '../skills/rules/levels'
import { topics, trainingKinds } from '../training/rules/topics'
import { Split } from '../training/shapes'
import { outcomes, sessionStates } from './rules/session'

const whole = (least: number, most: number) => v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(least, 'not_a_number'), v.maxValue(most, 'too_long'))
const Minutes = whole(1, 60 * 24 * 31)
const taught = levels.filter((level) => level > 0)
const Shows = v.pipe(v.array(v.strictObject({ skill: Code, level: v.pipe(v.number('not_a_number'), v.picklist(taught, 'not_an_option')) })), v.maxLength(mostShown, 'too_many'))
const facts = {
  names: Names, about: v.nullable(Paragraph(2000)), kind: v.picklist(trainingKinds, 'not_an_option'), provider: v.nullable(Line()), minutes: Minutes, industry: v.boolean(), split: Split, shows: Shows, certified: v.boolean(),
}

/** `minutes` of learning, without breaks; `split`: how much of them is about what; `shows`: at which level whoever attends has which skills at least; `certified`: whoever attends gets a certificate and a badge. */
export const NewCourse = v.strictObject({ ...facts, about: v.optional(facts.about, null), kind: v.optional(facts.kind, 'course'), provider: v.optional(facts.provider, null), industry: v.optional(facts.industry, true), split: v.optional(Split, []), shows: v.optional(Shows, []), certified: v.optional(facts.certified, false) })
export type NewCourse = v.InferOutput<typeof NewCourse>
/** What is left out stays. */
export const CourseChange = v.strictObject({ revision: Revision, archived: v.optional(v.boolean()), ...v.partial(v.object(facts)).entries })
export type CourseChange = v.InferOutput<typeof CourseChange>

const when = { startsAt: Instant, endsAt: Instant, room: Line(), trainerId: Id('person'), places: whole(1, 100) }
export const NewSession = v.strictObject(when)
export type NewSession = v.InferOutput<typeof NewSession>
/** `knowingly`: also where that puts guests in two sessions at once. */
export const SessionChange = v.strictObject({ revision: Revision, ...v.partial(v.object(when)).entries, knowingly: v.optional(v.boolean(), false) })
export type SessionChange = v.InferOutput<typeof SessionChange>
export const CallingOff = v.strictObject({ revision: Revision, because: Paragraph(300) })
export type CallingOff = v.InferOutput<typeof CallingOff>
/** `personId`: somebody else, for those who hold it; oneself unless said. */
export const Joining = v.strictObject({ personId: v.optional(v.nullable(Id('person')), null) })
export type Joining = v.InferOutput<typeof Joining>
/** `code`: what the QR code in the room carries. */
export const SigningIn = v.strictObject({ code: v.pipe(v.string(), v.maxLength(60, 'too_long')) })
export type SigningIn = v.InferOutput<typeof SigningIn>
/** Who was there, or was not after all, for those who have no phone with them. */
export const TickingOff = v.strictObject({ personId: Id('person'), present: v.boolean() })
export type TickingOff = v.InferOutput<typeof TickingOff>
export const Closing = v.strictObject({ revision: Revision })
export type Closing = v.InferOutput<typeof Closing>
export const Rating = v.strictObject({ stars: whole(1, 5), remark: v.optional(v.nullable(Paragraph(1000)), null) })
export type Rating = v.InferOutput<typeof Rating>

/** `personId`: whose, for those who hold it; your own unless said. */
export const CertificateQuery = v.strictObject({ personId: v.optional(Id('person')), language: v.optional(Locale, 'en') })
export type CertificateQuery = v.InferOutput<typeof CertificateQuery>

/** `anew`: issued in the name they bear today, else taken back; `because` goes to its holder, and to nobody who verifies it. */
export const CertificateDecision = v.strictObject({ revision: Revision, anew: v.boolean(), because: Paragraph(300) })
export type CertificateDecision = v.InferOutput<typeof CertificateDecision>

export const CourseQuery = v.strictObject({ ...Paging, ...Counted, archived: v.optional(v.literal('true', 'not_an_option')) })
export type CourseQuery = v.InferOutput<typeof CourseQuery>
/** `whose=mine`: only those you have a place in, wait for, or teach; `personId`: as somebody whom you look after stands in them; `onOffer`: those they have a place in, wait for or teach, and of each course the soonest that has a place free. */
export const SessionQuery = v.strictObject({ ...Paging, personId: v.optional(Id('person')), onOffer: v.optional(v.literal('true', 'not_an_option')), whose: v.optional(v.literal('mine', 'not_an_option')), courseId: v.optional(Id('course')), past: v.optional(v.literal('true', 'not_an_option')) })
export type SessionQuery = v.InferOutput<typeof SessionQuery>

const said = {
  id: v.string(), revision: v.number(), names: ShownNames, about: v.nullable(v.string()), kind: v.picklist(trainingKinds), provider: v.nullable(v.string()), minutes: v.number(), industry: v.boolean(),
  split: v.array(v.object({ topic: v.picklist(topics), minutes: v.number() })), shows: v.array(v.object({ skill: v.string(), level: v.picklist(levels) })), certified: v.boolean(), archivedAt: v.nullable(v.string()),
}
/** `next`: when it is held next. */
export const Course = v.object({ ...said, next: v.nullable(v.object({ id: v.string(), startsAt: v.string() })) })
export type Course = v.InferOutput<typeof Course>
export const Courses = Page(Course)
export const CourseHead = v.object({ id: v.string(), revision: v.number() })

const standings = ['seated', 'waiting', ...outcomes] as const
/** `taken` and `waiting`: how many; `mine`: how its reader stands, null for who is not in it; `course`: what it is worth. */
const session = {
  id: v.string(), revision: v.number(), courseId: v.string(), names: ShownNames, course: v.object({ kind: said.kind, minutes: said.minutes, industry: said.industry, split: said.split }),
  startsAt: Instant, endsAt: Instant, room: v.string(), trainer: Named, places: v.number(), taken: v.number(), waiting: v.number(),
  state: v.picklist(sessionStates), calledOffBecause: v.nullable(v.string()), mine: v.nullable(v.object({ is: v.picklist(standings), ahead: v.number(), signedInAt: v.nullable(v.string()) })),
}
export const Session = v.object(session)
export type Session = v.InferOutput<typeof Session>
export const Sessions = v.object({ rows: v.array(Session), next: v.nullable(v.string()) })
const Bearer = v.object({ family: v.string(), given: v.string(), latin: v.nullable(v.string()) })
/** `legal`: its bearer has a legal name on record; `outdated`: it would bear another name today. */
const certificate = { is: v.picklist(['to_come', 'issued', 'taken_back']), number: v.nullable(v.string()), sha256: v.nullable(v.string()), legal: v.boolean(), outdated: v.boolean() }
/** The name on a guest's certificate is told once it is issued. */
const Guest = v.object({ person: Named, revision: v.number(), is: v.picklist(standings), signedInAt: v.nullable(v.string()), certificate: v.nullable(v.object({ ...certificate, name: v.nullable(Bearer) })) })
/** `guests`, `signIn` (the path that the QR code opens) and what was remarked are told to those who hold it; `certificate` is its reader's own, with the name it bears, or will. */
export const FullSession = v.object({
  ...session, course: v.object(said), guests: v.nullable(v.array(Guest)), certificate: v.nullable(v.object({ ...certificate, name: Bearer })), signIn: v.nullable(v.string()),
  rating: v.object({ mine: v.nullable(v.object({ stars: v.number(), remark: v.nullable(v.string()) })), average: v.nullable(v.number()), count: v.number(), remarks: v.nullable(v.array(v.string())) }),
  may: v.object({ join: v.boolean(), giveBack: v.boolean(), signIn: v.boolean(), hold: v.boolean(), close: v.boolean(), keep: v.boolean(), rate: v.boolean(), certificate: v.boolean() }),
})
export type FullSession = v.InferOutput<typeof FullSession>
export const SessionHead = v.object({ id: v.string(), revision: v.number() })
export const Placed = v.object({ id: v.string(), is: v.picklist(standings), ahead: v.number() })
export const Gone = v.object({ id: v.string() })
export const SignedIn = v.object({ id: v.string(), signedInAt: v.nullable(v.string()) })
export const Closed = v.object({ id: v.string(), revision: v.number(), attended: v.number(), noShow: v.number() })
export const Rated = v.object({ id: v.string(), stars: v.number() })
export const CertificateDecided = v.object({ id: v.string(), revision: v.number() })
