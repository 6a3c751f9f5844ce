import type { RequestEvent } from '@sveltejs/kit'
import type { TaskChanges } from '$shapes/modules/plans/shapes'
import { text, textOrNull } from '$lib/server/forms'
import { landed } from '$lib/server/landed'
import { m } from '$lib/words/messages'
import { binChosen } from '../bin-chosen'
import { changeChosen } from '../change-chosen'
import { chosenIn } from '../chosen'
import { noneDone } from '../declined'
import { changesPath, changeTo, columnWords, isColumn } from './board'

type Asked = Pick<RequestEvent, 'fetch' | 'request' | 'url'>
type Change = Omit<TaskChanges['changes'][number], 'id' | 'revision'>

/** A card of the board goes to another column, from a browser without JavaScript; the page then says which, and offers it back. */
export async function moveCard(event: Asked) {
  const { fetch, request } = event
  const form = await request.formData()
  const [one, to] = [chosenIn(form)[0], text(form, 'to')]
  if (!one || !isColumn(to)) return noneDone(m.selected({ count: 0 }))
  const moved = await changeChosen(fetch, changesPath, { changes: [{ ...one, ...changeTo(to) }], said: m.board_moved_one({ column: columnWords[to]() }) })
  return 'said' in moved ? landed(event, moved, { moved: one.id, from: text(form, 'from') }) : moved
}

/** Whatever was chosen to be done with the chosen tasks. */
export async function changeMany(event: Asked) {
  const { fetch, request } = event
  const form = await request.formData()
  const chosen = chosenIn(form)
  if (chosen.length === 0) return noneDone(m.selected({ count: 0 }))

  const count = chosen.length
  const back = <Answer extends object>(answer: Answer) => ('said' in answer ? landed(event, answer) : answer)
  const change = async (wish: Change, said: string) => back(await changeChosen(fetch, changesPath, { changes: chosen.map((one) => ({ ...one, ...wish })), said }))
  switch (text(form, 'act')) {
    case 'give':
      return change({ ownerId: text(form, 'toOwner') }, m.many_given({ count }))
    case 'move':
      return change({ dueOn: textOrNull(form, 'toDay') }, m.many_moved({ count }))
    case 'bin':
      return back(await binChosen(fetch, '/api/tasks', { ids: chosen.map(({ id }) => id), said: m.many_binned({ count }) }))
    default:
      return change({ state: 'done' }, m.many_finished({ count }))
  }
}
