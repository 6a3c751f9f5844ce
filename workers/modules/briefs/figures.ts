import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { subjectIfThere } from '../../kernel/subjects'
import type { Figures } from './rules/change'
import { daysFit } from './rules/figures'
import type { Answers } from './rules/form'
import type { Freezing } from './shapes'
import type { BriefRecord } from './store'

/**
 * What a change comes to, as it is frozen: with the tasks by their titles in every language there is, so that the client reads what they agree to.
 * `agreed` and `now` are the answers before and after.
 * @throws 422 where a change has no figures, where figures belong to none, a task is none of the event's, or the dates moved by other days
 */
export async function figuresFrom(ctx: Ctx, { change, eventId }: BriefRecord, said: Freezing['change'], { agreed, now }: { agreed: Answers; now: Answers }): Promise<Figures | null> {
  if (!change && said) throw invalid({ change: 'not_a_change' })
  if (!said) {
    if (change) throw invalid({ change: 'required' })
    return null
  }
  const tasks = await Promise.all(said.tasks.map((id) => subjectIfThere(ctx, 'task', id)))
  const found = tasks.flatMap((task) => (task && eventId && task.eventId === eventId ? [{ id: task.id, title: task.title, ...(task.names && { names: task.names }) }] : []))
  const wrong = {
    ...(!daysFit(said.days, agreed, now) && { 'change.days': 'dates_differ' }),
    ...(found.length < said.tasks.length && { 'change.tasks': 'not_of_this_event' }),
  }
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
  return { cost: said.cost, days: said.days, tasks: found }
}
