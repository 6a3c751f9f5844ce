import { telling, touchedBy, written, type Writer } from '../../kernel/commit'
import type { Earshot, Effects, Heard, Listener } from '../../kernel/outbox/listener'
import { failedCheck } from '../../kernel/sqlite-errors'
import { eventFollows, eventOfBrief } from '../events/index'
import { followsBrief } from '../events/rules/states'
import { contentOf } from './content'
import { differenceBetween } from './rules/difference'
import { draftFrom } from './rules/event-from'
import { questionIn } from './rules/form'
import type { VersionContent } from './shapes'
import { versionOf } from './store'

/** Hears that a changed brief is agreed, and lets its event take over what changed. */
export const followBrief: Listener = {
  name: 'events',
  hears: (kind) => kind === 'brief.agreed',
  effects,
  overtaken: (error) => failedCheck(error) === 'audit_rows_changed',
}

async function effects(world: Earshot, news: Heard): Promise<Effects> {
  const [briefId, version] = [news.subject.id, Number(news.version)]
  const event = await eventOfBrief(world, briefId)
  if (!event || event.briefVersion >= version || !followsBrief(event.state)) return { writes: [], mails: [] }

  const [known, agreed] = await Promise.all([versionOf(world, briefId, event.briefVersion), versionOf(world, briefId, version)])
  if (!known || !agreed) return { writes: [], mails: [] }
  const [before, now] = [contentOf(known), contentOf(agreed)]
  const writer: Writer = { ...world, actor: { kind: 'system', id: null, name: 'events' }, requestId: news.id }
  const { write, tell } = eventFollows(writer, event, { version, since: event.briefVersion, at: world.now(), changed: changedIn(before, now), before: draftFrom(before), now: draftFrom(now) })
  const told = telling(writer, tell, news.origin)
  return { writes: [...written(writer, 'event.follow', [write]), ...told.writes], mails: [], news: told.ids, changed: touchedBy(writer, 'event.follow', write) }
}

/** Which questions are answered otherwise, each once, in the order of asking. */
function changedIn(before: VersionContent, now: VersionContent) {
  const keys = new Set(differenceBetween(before, now).answers.map(({ field }) => questionIn(field)))
  return [...keys].map((key) => ({ key, names: namesIn([...now.form, ...before.form], key) }))
}

function namesIn(form: VersionContent['form'], key: string) {
  const field = form.find((one) => one.key === key)
  return (field && 'names' in field && field.names) || null
}
