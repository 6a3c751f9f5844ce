import { m } from '$lib/words/messages'

const kinds: Record<string, () => string> = {
  task: m.held_task,
  checklist: m.held_checklist,
  issue: m.held_issue,
  duty: m.held_duty,
  promise: m.held_promise,
  client: m.held_client,
  question: m.held_question,
  report: m.held_report,
}

/** What somebody has in hand, by its kind. */
export const heldWords = (kind: string) => kinds[kind]?.() ?? kind

/** The page of what moved. */
export function hrefOfHeld({ kind, thingId, clientId, eventId }: { kind: string; thingId: string; clientId: string | null; eventId: string | null }) {
  if (kind === 'report') return `/people/${thingId}`
  if (kind === 'promise' && eventId) return `/events/${eventId}/promises?promise=${thingId}`
  if (kind === 'checklist' && eventId) return `/events/${eventId}/checklists/${thingId}`
  if (kind === 'issue') return `/events/${eventId}/readiness`
  if (eventId) return `/events/${eventId}`
  return clientId ? `/clients/${clientId}` : null
}
