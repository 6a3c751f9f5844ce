import { fail, type RequestEvent } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { text, textOrNull } from './forms'

type Move = 'request_change' | 'drop_change' | 'take_back' | 'withdraw' | 'decline'

const paths: Record<Move, (form: FormData) => string> = {
  request_change: () => 'change',
  drop_change: () => 'change/withdrawal',
  take_back: (form) => `versions/${text(form, 'number')}/withdrawal`,
  withdraw: () => 'withdrawal',
  decline: () => 'refusal',
}

/** What was typed of a move that was not made, and why not. */
export interface MoveRefused {
  move: Move
  message: string
  reason: string
}

type Asked = Pick<RequestEvent<{ id: string }>, 'fetch' | 'params' | 'request'>

const moving = (move: Move) => async ({ fetch, params, request }: Asked) => {
  const form = await request.formData()
  const [field, reason] = [text(form, 'field'), textOrNull(form, 'reason')]
  const body = { revision: Number(text(form, 'revision')), reason, ...(move === 'request_change' && { fields: field ? [field] : [] }) }
  const sent = await attempt(fetch, 'POST', `/api/briefs/${params.id}/${paths[move](form)}`, body)
  if (sent.ok) return { moved: move }
  const refused: MoveRefused = { move, message: sent.fields.reason ?? sent.message, reason: reason ?? '' }
  return fail(sent.status, { onward: refused })
}

/** By which both sides of a brief change what was agreed, or end what was not. */
export const briefMoves = {
  request_change: moving('request_change'), drop_change: moving('drop_change'), take_back: moving('take_back'), withdraw: moving('withdraw'), decline: moving('decline'),
}
