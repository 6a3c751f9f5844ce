import type { Ctx } from '../../kernel/ctx'
import { mayRole, type Action } from '../../kernel/permissions'
import type { readOn } from './facts'
import { missingTo } from './rules/missing'
import type { Move } from './rules/states'

type Facts = Awaited<ReturnType<typeof readOn>>['facts']

/** What the reader may do with a brief, and what each of it still needs. */
export function verdictsFor({ actor }: Ctx, facts: Facts) {
  const permitted = (action: Action) => actor.kind !== 'system' && mayRole(actor.role, action)
  const verdict = (action: Action, move: Move) => {
    const missing = permitted(action) ? missingTo(move, facts) : ['role']
    return { allowed: missing.length === 0, missing }
  }
  return {
    answer: verdict('brief.answer', 'answer'),
    attach: verdict('brief.answer', 'attach'),
    bin: verdict('brief.bin', 'bin'),
    submit: verdict('brief.submit', 'submit'),
    ask: verdict('question.ask', 'ask'),
    freeze: verdict('brief.freeze', 'freeze'),
    agree: verdict('brief.agree', 'agree'),
    send: verdict('brief.send', 'send'),
    makeEvent: verdict('event.create', 'make_event'),
    takeBack: verdict('brief.freeze', 'take_back'),
    requestChange: verdict('brief.change', 'request_change'),
    dropChange: verdict('brief.change', 'drop_change'),
    withdraw: verdict('brief.withdraw', 'withdraw'),
    decline: verdict('brief.decline', 'decline'),
  }
}
