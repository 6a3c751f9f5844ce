import type { InferOutput } from 'valibot'
import type * as shapes from '$shapes/modules/approvals/shapes'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'

export type Approval = shapes.Approval
export type Approvals = InferOutput<typeof shapes.Approvals>

export const approvalStates: Record<Approval['state'], { is: StateName; word: () => string }> = {
  open: { is: 'waiting', word: m.approvals_open },
  granted: { is: 'done', word: m.approvals_granted },
  refused: { is: 'blocked', word: m.approvals_refused },
  withdrawn: { is: 'not_needed', word: m.approvals_withdrawn },
}
