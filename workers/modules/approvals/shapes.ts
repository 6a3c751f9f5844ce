import * as v from 'valibot'
import type { Role } from '../../kernel/rules/roles'
import { Page, PageQuery, Paragraph, Revision } from '../../kernel/shapes'
import { approvers } from '../agencies/rules/figures'
import { Named } from '../people/shapes'
import { acts, approvalStates } from './rules/states'

export const ApprovalQuery = v.strictObject({ ...PageQuery, state: v.optional(v.picklist(approvalStates, 'not_a_state')) })
export type ApprovalQuery = v.InferOutput<typeof ApprovalQuery>

/** Whoever says no says why. */
export const Deciding = v.pipe(
  v.strictObject({ revision: Revision, yes: v.boolean(), reason: v.optional(v.nullable(Paragraph(2000)), null) }),
  v.forward(v.check(({ yes, reason }) => yes || reason !== null, 'required'), ['reason']),
)
export type Deciding = v.InferOutput<typeof Deciding>
export const TakingBack = v.strictObject({ revision: Revision })
export type TakingBack = v.InferOutput<typeof TakingBack>

/** `instead`: whose deputy they were. */
const Decision = v.object({ person: Named, instead: v.nullable(Named), yes: v.boolean(), reason: v.nullable(v.string()), at: v.string() })
export type Decided = v.InferOutput<typeof Decision> & { roles: Role[] }

/** What somebody in a role may do, and what is missing to it. */
const Verdict = v.object({ allowed: v.boolean(), missing: v.array(v.string()) })

export const Approval = v.object({
  id: v.string(), revision: v.number(), createdAt: v.string(),
  act: v.picklist(acts),
  subject: v.object({ kind: v.string(), id: v.string() }),
  title: v.string(),
  /** None where it is the agency’s own. */
  client: v.nullable(v.object({ id: v.string(), name: v.string() })),
  eventId: v.nullable(v.string()),
  /** The version that the text would be, and its hash: a yes holds for nothing else. */
  version: v.number(), sha256: v.string(),
  /** What a change costs, or else the budget's ceiling. */
  amount: v.number(), currency: v.string(), ofChange: v.boolean(),
  note: v.nullable(v.string()),
  asker: Named,
  state: v.picklist(approvalStates),
  reason: v.nullable(v.string()),
  settledAt: v.nullable(v.string()),
  /** Who must say yes, each another person; `by` has. */
  steps: v.array(v.object({ role: v.picklist(approvers), by: v.nullable(Named) })),
  decisions: v.array(Decision),
  may: v.object({ decide: Verdict, withdraw: Verdict }),
})
export type Approval = v.InferOutput<typeof Approval>
export const Approvals = Page(Approval)
/** What a write leaves behind of it. */
export const ApprovalHead = v.object({ id: v.string(), revision: v.number(), state: v.picklist(approvalStates) })
