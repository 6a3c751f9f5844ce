import type { Ctx } from '../../kernel/ctx'
import { mayActor } from '../../kernel/permissions'
import { dayIn } from '../../kernel/rules/days'
import { deciderOf, missingToDecide, type Decider } from './rules/decide'
import { assigned } from './rules/steps'
import type { Approval } from './shapes'
import type { Found } from './store'

/** Whoever asks, as they may decide today: in their own role, and for those they stand in for. Programs decide nothing. */
export function deciderIn({ actor, agency, now }: Ctx, { away }: Pick<Found, 'away'>): Decider | null {
  if (actor.kind !== 'staff' || actor.service) return null
  return deciderOf(actor, away.map(({ personId, role }) => ({ id: personId, role })), away, dayIn(agency.zone, now()))
}

/** What the approval asks of its rules. */
export const askedOf = ({ approval, decided }: Found) =>
  ({ state: approval.state, askedBy: approval.askedBy, steps: approval.steps, decisions: decided.map((one) => ({ personId: one.person.id, yes: one.yes, roles: one.roles })) })

export function shown(ctx: Ctx, found: Found): Approval {
  const decider = deciderIn(ctx, found)
  const { approval, client, asker, decided } = found
  const { id, revision, createdAt, act, subjectKind, subjectId, title, eventId, version, sha256, amount, currency, figures, note, state, reason, settledAt, steps } = approval
  const places = assigned(steps, decided.filter(({ yes }) => yes).map((one) => ({ ...one, personId: one.person.id })))
  const verdict = (missing: readonly string[]) => ({ allowed: missing.length === 0, missing: [...missing] })
  return {
    id, revision, createdAt, act, subject: { kind: subjectKind, id: subjectId }, title, client, eventId, version, sha256, amount, currency, ofChange: figures !== null, note, asker, state, reason, settledAt,
    steps: steps.map((role, at) => ({ role, by: places[at]?.person ?? null })),
    decisions: decided.map(({ roles: _, ...one }) => one),
    may: {
      decide: verdict(decider && mayActor(ctx.actor, 'approval.decide') ? missingToDecide(askedOf(found), decider) : ['role']),
      withdraw: verdict(!mayActor(ctx.actor, 'approval.ask') ? ['role'] : state === 'open' ? [] : ['state']),
    },
  }
}
