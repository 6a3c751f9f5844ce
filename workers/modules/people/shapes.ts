import * as v from 'valibot'
import { ChoiceQuery, Choices, Day, Id, Line, LineOrNone, Locale, Page, PageQuery, Paging, Revision, Several, Zone } from '../../kernel/shapes'
import { personStates, roles } from '../../kernel/rules/roles'

export const Scope = v.union([
  v.literal('all'),
  v.strictObject({ clients: v.pipe(v.array(v.string()), v.maxLength(500, 'too_many')), events: v.pipe(v.array(v.string()), v.maxLength(500, 'too_many')) }),
])

/** A person's name as they write it. Some people have one name only: then `given` is empty. */
export const NameInput = {
  family: Line(100),
  given: LineOrNone(100),
  latin: v.optional(v.nullable(Line(100)), null),
  /** How they are spoken to: 陳總, 王老師, Dr. */
  address: v.optional(v.nullable(Line(60)), null),
}

/** Where somebody is reached and what they do. A phone in any form people type: without a country code it belongs to the agency's country. */
const Reached = { phone: v.optional(v.nullable(Line(40))), position: v.optional(v.nullable(Line(100))) }

/** As on a passport or an identity card, in one line. */
const LegalName = v.optional(v.nullable(Line(120)))

const Place = { departmentId: v.optional(v.nullable(Id('department'))), managerId: v.optional(v.nullable(Id('person'))) }

export const PersonChange = v.strictObject({
  revision: Revision,
  ...Reached,
  ...Place,
  legalName: LegalName,
})
export type PersonChange = v.InferOutput<typeof PersonChange>
export type Facts = Pick<PersonChange, 'phone'>

/** Each as it was read; at most 100, so that all fit in one commit. */
export const PeopleChanges = v.strictObject({
  changes: v.pipe(v.array(v.strictObject({ id: Id('person'), revision: Revision, ...Place })), v.minLength(1, 'required'), v.maxLength(100, 'too_many')),
})
export type PeopleChanges = v.InferOutput<typeof PeopleChanges>

export const MyChange = v.strictObject({
  revision: Revision,
  family: v.optional(NameInput.family),
  given: v.optional(NameInput.given),
  latin: v.optional(v.nullable(Line(100))),
  legalName: LegalName,
  address: v.optional(v.nullable(Line(60))),
  locale: v.optional(Locale),
  /** Null goes by the agency's. */
  zone: v.optional(v.nullable(Zone)),
  ...Reached,
})
export type MyChange = v.InferOutput<typeof MyChange>

/** A person as they are named beside what they said, did or have to do. */
export const Named = v.object({ id: v.string(), family: v.string(), given: v.string(), latin: v.nullable(v.string()) })
export type Named = v.InferOutput<typeof Named>

export const Person = v.object({
  id: v.string(),
  revision: v.number(),
  createdAt: v.string(),
  family: v.string(),
  given: v.string(),
  latin: v.nullable(v.string()),
  /** As on their passport or identity card. Only for themselves and for whoever manages them; null for everybody else. */
  legalName: v.nullable(v.string()),
  address: v.nullable(v.string()),
  email: v.string(),
  /** E.164, and as it is dialled from the agency's country. */
  phone: v.nullable(v.string()),
  phoneShown: v.nullable(v.string()),
  position: v.nullable(v.string()),
  departmentId: v.nullable(v.string()),
  managerId: v.nullable(v.string()),
  locale: v.string(),
  /** The zone of their own clock; null is the agency's. */
  zone: v.nullable(v.string()),
  role: v.picklist(roles),
  clientId: v.nullable(v.string()),
  supplierId: v.nullable(v.string()),
  /** Only for those who may change it, and for oneself; null for everybody else. */
  scope: v.nullable(Scope),
  state: v.picklist(personStates),
  erasureAskedAt: v.nullable(v.string()),
  /** Since when nothing says who this was. */
  erasedAt: v.nullable(v.string()),
})
export type Person = v.InferOutput<typeof Person>

export const ManyPeople = v.object({
  rows: v.array(Person),
  /** Who stays as they are, and why. */
  refused: v.array(v.object({ id: v.string(), code: v.string() })),
  /** What to send to the same address to take it back. */
  undo: v.object({ changes: v.array(v.object({ id: v.string(), revision: v.number(), departmentId: v.nullable(v.string()), managerId: v.nullable(v.string()) })) }),
})

/** Away today: until when, and who acts, if anybody does. */
export const Away = v.object({ until: v.string(), deputy: v.nullable(Named) })
export type Away = v.InferOutput<typeof Away>

export const NewLeave = v.strictObject({ fromOn: Day, toOn: Day, deputyId: Id('person') })
export type NewLeave = v.InferOutput<typeof NewLeave>
export const LeaveChange = v.strictObject({ revision: Revision, fromOn: v.optional(Day), toOn: v.optional(Day), deputyId: v.optional(Id('person')) })
export type LeaveChange = v.InferOutput<typeof LeaveChange>
export const Leave = v.object({ id: v.string(), revision: v.number(), personId: v.string(), fromOn: v.string(), toOn: v.string(), deputyId: v.string() })
export const LeaveEnded = v.object({ id: v.string() })

export const PersonRow = v.object({ ...Person.entries, away: v.nullable(Away) })
export type PersonRow = v.InferOutput<typeof PersonRow>
export const FullPerson = v.object({
  ...PersonRow.entries,
  manager: v.nullable(Named),
  /** Present and to come. */
  leaves: v.array(v.object({ ...Leave.entries, deputy: Named })),
  /** What the asker may: put contact facts on record; as their manager place and leave too; hand over what of their work the asker sees. */
  may: v.object({ tend: v.boolean(), manage: v.boolean(), handOver: v.boolean() }),
})
export type FullPerson = v.InferOutput<typeof FullPerson>

export const Holdings = v.object({ rows: v.array(v.object({ kind: v.string(), count: v.number(), titles: v.array(v.string()) })) })
export const NewHandover = v.strictObject({
  heirId: Id('person', 'no_heir'),
  /** Another heir for a kind of thing: `task`, `issue`, `duty`, `promise`, `client`, `question`, `report`. */
  except: v.optional(v.record(Line(40), Id('person')), {}),
})
export const Handover = v.object({ id: v.string(), personId: v.string(), doneBy: v.string(), count: v.number(), createdAt: v.string() })
const HandoverLine = v.object({ kind: v.string(), thingId: v.string(), title: v.string(), clientId: v.nullable(v.string()), eventId: v.nullable(v.string()), heir: Named })
export const Handovers = v.object({ rows: v.array(v.object({ id: v.string(), createdAt: v.string(), count: v.number(), doneBy: Named, lines: v.array(HandoverLine) })), next: v.nullable(v.string()) })
export const HandoverQuery = v.strictObject(Paging)

const filters = {
  kind: v.optional(v.picklist(['staff', 'client', 'supplier'], 'not_an_option')),
  role: v.optional(Several(roles)),
  state: v.optional(Several(personStates)),
  clientId: v.optional(v.string()),
  supplierId: v.optional(v.string()),
}
export const People = Page(PersonRow)
export const PeopleQuery = v.strictObject({ ...PageQuery, ...filters })
export type PeopleQuery = v.InferOutput<typeof PeopleQuery>

export const PeopleChoices = Choices(v.object({ ...Named.entries, away: v.nullable(Away) }))
/** `without` leaves somebody out: whoever cannot be chosen for themselves. */
export const PeopleChoiceQuery = v.strictObject({ ...ChoiceQuery, ...filters, without: v.optional(Id('person')) })
export type PeopleChoiceQuery = v.InferOutput<typeof PeopleChoiceQuery>
