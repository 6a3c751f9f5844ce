import * as v from 'valibot'
import { roles } from '../kernel/rules/roles'
import { Counted, Email, Id, Locale, Page, Paging, Revision } from '../kernel/shapes'
import { PublicBrand } from '../modules/agencies/shapes'
import { NameInput, Scope } from '../modules/people/shapes'
import { invitationStates } from './rules/invitation'
import { Secret, Token } from './shapes'

const Role = v.picklist(roles, 'not_a_role')

export const NewInvitation = v.strictObject({
  email: Email,
  role: Role,
  /** For contacts: whom they speak for. */
  clientId: v.optional(v.nullable(Id('client')), null),
  supplierId: v.optional(v.nullable(Id('supplier')), null),
  /** For staff: what they may see; all, unless said. */
  scope: v.optional(Scope),
  ...NameInput,
  locale: Locale,
})
export type NewInvitation = v.InferOutput<typeof NewInvitation>

export const Invitation = v.object({
  id: v.string(),
  personId: v.string(),
  email: v.string(),
  role: v.picklist(roles),
  clientId: v.nullable(v.string()),
  supplierId: v.nullable(v.string()),
  state: v.picklist(invitationStates),
  createdAt: v.string(),
  expiresAt: v.string(),
  invitedBy: v.string(),
  person: v.object({ family: v.string(), given: v.string(), latin: v.nullable(v.string()), address: v.nullable(v.string()), locale: v.string() }),
})
export type Invitation = v.InferOutput<typeof Invitation>
export const Invitations = Page(Invitation)
export const InvitationQuery = v.strictObject({ ...Paging, ...Counted, state: v.optional(v.picklist(invitationStates)), clientId: v.optional(v.string()), supplierId: v.optional(v.string()), personId: v.optional(v.string()) })
export type InvitationQuery = v.InferOutput<typeof InvitationQuery>

/** What the invited person sees before they accept; nothing tells whether their address has an account. */
export const OpenInvitation = v.object({
  agency: v.object({ name: v.string(), slug: v.string(), languages: v.array(v.string()), brand: PublicBrand }),
  email: v.string(),
  role: v.picklist(roles),
  person: v.object({ family: v.string(), given: v.string(), latin: v.nullable(v.string()), address: v.nullable(v.string()), locale: v.string() }),
})

const { family, given, latin } = NameInput
export const Acceptance = v.strictObject({ token: Token, password: v.optional(Secret), family, given, latin, locale: v.optional(Locale),
  /** The privacy notice that was shown and accepted; who says none is asked once they are in. */
  privacyVersion: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
export type Acceptance = v.InferOutput<typeof Acceptance>

export const MembershipChange = v.strictObject({ revision: Revision, role: v.optional(Role), scope: v.optional(Scope) })
export type MembershipChange = v.InferOutput<typeof MembershipChange>
