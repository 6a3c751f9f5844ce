import type { Reason } from '$shapes/kernel/rules/retention'
import { m } from '$lib/words/messages'

const kinds: Record<string, () => string> = {
  consents: m.kept_consents,
  questions: m.kept_questions,
  messages: m.kept_messages,
  'earlier wordings': m.kept_wordings,
  tasks: m.kept_tasks,
  checklists: m.kept_checklists,
  'checklist ticks': m.kept_ticks,
  duties: m.kept_duties,
  'events coordinated': m.kept_events,
  'clients spoken to': m.kept_clients,
  signoffs: m.kept_signoffs,
  briefs: m.kept_briefs,
  'brief answers': m.kept_answers,
  'frozen versions': m.kept_versions,
  handovers: m.kept_handovers,
  files: m.kept_files,
  'thrown away': m.kept_bin,
  'tables brought in': m.kept_imports,
  audit: m.kept_audit,
}

/** What a keeper's rows are called. */
export const keptWords = (kind: string) => kinds[kind]?.() ?? kind

const reasons: Record<Reason, () => string> = { agreement: m.reason_agreement, trail: m.reason_trail, work: m.reason_work, company: m.reason_company }

export const reasonWords = (reason: Reason) => reasons[reason]()
