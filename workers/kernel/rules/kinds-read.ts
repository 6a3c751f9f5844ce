import { covers } from './token-scopes'

const talk = ['thread', 'message', 'wording']

/** Which kinds of things, as the trail calls them, are read by which action. */
const readBy: Record<string, readonly string[]> = {
  'agency.read': ['agency'],
  'analysis.read': ['analysis'],
  'approval.read': ['approval', 'decision'],
  'booking.read': ['booking'],
  'brief.read': ['brief', 'answer', 'version'],
  'checklist.read': ['checklist', 'tick'],
  'client.read': ['client'],
  'comment.read': talk,
  'credential.read': ['credential', 'exception'],
  'evaluation.read': ['evaluation'],
  'event.read': ['event', 'duty'],
  'file.read': ['file'],
  'import.manage': ['import'],
  'letter.read': ['mail', 'news'],
  'person.read': ['person', 'leave', 'handover'],
  'question.read': talk,
  'settings.read': ['category', 'demand', 'department', 'figure', 'paper_kind', 'working_day', 'reply_address', 'evaluation_weight'],
  'signoff.read': ['signing', 'signoff'],
  'standby.read': ['standby'],
  'supplier.read': ['supplier', 'qualification', 'tier'],
  'task.read': ['task'],
  'view.read': ['view'],
}

/** Of what a program may hear that it has changed: what its token lets it read. */
export const kindsRead = (scopes: readonly string[]) =>
  [...new Set(Object.entries(readBy).flatMap(([action, kinds]) => (covers(scopes, action) ? kinds : [])))]
