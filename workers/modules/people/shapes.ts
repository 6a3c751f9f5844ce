import * as v from 'valibot'
import { ChoiceQuery, Choices, Line, Locale, Page, PageQuery, Revision, Several, Zone } from '../../kernel/shapes'
import { roles } from '../../kernel/rules/roles'

export const Scope = v.union([
  v.literal('all'),
  v.strictObject({ clients: v.pipe(v.array(v.string()), v.maxLength(500, 'too_many')), events: v.pipe(v.array(v.string()), v.maxLength(500, 'too_many')) }),
])

/** A person's name as they write it. Some people have one name only: then `given` is empty. */
export const NameInput = {
  family: Line(100),
  given: v.pipe(v.string(), v.trim(), v.maxLength(100, 'too_long')),
  latin: v.optional(v.nullable(Line(100)), null),
  /** How they are spoken to: 陳總, 王老師, Dr. */
  address: v.optional(v.nullable(Line(60)), null),
}

export const MyChange = v.strictObject({
  revision: Revision,
  family: v.optional(NameInput.family),
  given: v.optional(NameInput.given),
  latin: v.optional(v.nullable(Line(100))),
  address: v.optional(v.nullable(Line(60))),
  locale: v.optional(Locale),
  /** Null goes by the agency's. */
  zone: v.optional(v.nullable(Zone)),
})
export type MyChange = v.InferOutput<typeof MyChange>

/** A person as they are named beside what they said, did or have to do. */
export const Named = v.object({ id: v.string(), family: v.string(), given: v.string(), latin: v.nullable(v.string()) })
export type Named = v.InferOutput<typeof Named>

const states = ['invited', 'active', 'ended'] as const

export const Person = v.object({
  id: v.string(),
  revision: v.number(),
  createdAt: v.string(),
  family: v.string(),
  given: v.string(),
  latin: v.nullable(v.string()),
  address: v.nullable(v.string()),
  email: v.string(),
  locale: v.string(),
  /** The zone of their own clock; null is the agency's. */
  zone: v.nullable(v.string()),
  role: v.picklist(roles),
  clientId: v.nullable(v.string()),
  supplierId: v.nullable(v.string()),
  /** Only for those who may change it, and for oneself; null for everybody else. */
  scope: v.nullable(Scope),
  state: v.picklist(states),
})
export type Person = v.InferOutput<typeof Person>

const filters = {
  kind: v.optional(v.picklist(['staff', 'client', 'supplier'], 'not_an_option')),
  role: v.optional(Several(roles)),
  state: v.optional(Several(states)),
  clientId: v.optional(v.string()),
  supplierId: v.optional(v.string()),
}
export const People = Page(Person)
export const PeopleQuery = v.strictObject({ ...PageQuery, ...filters })
export type PeopleQuery = v.InferOutput<typeof PeopleQuery>

export const PeopleChoices = Choices(Named)
export const PeopleChoiceQuery = v.strictObject({ ...ChoiceQuery, ...filters })
export type PeopleChoiceQuery = v.InferOutput<typeof PeopleChoiceQuery>
