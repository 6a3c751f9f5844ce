import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { subjectIfThere } from '../../kernel/subjects'
import type { Figures } from './rules/change'
import type { Freezing } from './shapes'
import type { BriefRecord } from './store'

/**
 * What a change comes to, as it is frozen: with the tasks by their titles, so that the client reads what they agree to.
 * @throws 422 where a change has no figures, where figures belong to none, or a task is none of the event's
 */
export async function figuresFrom(ctx: Ctx, { change, eventId }: BriefRecord, said: Freezing['change']): Promise<Figures | null> {
  if (!change && said) throw invalid({ change: 'not_a_change' })
  if (!said) {
    if (change) throw invalid({ change: 'required' })
    return null
  }
  const tasks = await Promise.all(said.tasks.map((id) => subjectIfThere(ctx, 'task', id)))
  const found = tasks.flatMap((task) => (task && eventId && task.eventId === eventId ? [{ id: task.id, title: task.title }] : []))
  if (found.length < said.tasks.length) throw invalid({ 'change.tasks': 'not_of_this_event' })
  return { cost: said.cost, days: said.days, tasks: found }
}
