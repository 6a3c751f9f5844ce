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
  analyses: m.kept_analyses,
  approvals: m.kept_approvals,
  'assessments of others': m.kept_assessments,
  bookings: m.kept_bookings,
  'brief readings': m.kept_readings,
  'briefs told apart': m.kept_doubles,
  calls: m.kept_calls,
  'crews of suppliers': m.kept_crews,
  'training verified': m.kept_training_verified,
  decisions: m.kept_decisions,
  'decisions on suppliers': m.kept_supplier_decisions,
  'evaluations of suppliers': m.kept_evaluations,
  'exceptions of suppliers': m.kept_exceptions,
  issues: m.kept_issues,
  'links to send a paper': m.kept_paper_links,
  'links to sign': m.kept_sign_links,
  'papers brought in': m.kept_papers_added,
  'papers of their own': m.kept_papers_own,
  'papers read': m.kept_papers_read,
  promises: m.kept_promises,
  'questions for suppliers': m.kept_availability,
  'requests for training': m.kept_training_requests,
  'restrictions of suppliers': m.kept_restrictions,
  'standbys of suppliers': m.kept_standbys,
  'the supplier they are': m.kept_supplier_self,
  'tiers of suppliers': m.kept_tiers,
}

/** What a keeper's rows are called. */
export const keptWords = (kind: string) => kinds[kind]?.() ?? kind

const reasons: Record<Reason, () => string> = { agreement: m.reason_agreement, trail: m.reason_trail, work: m.reason_work, company: m.reason_company }

export const reasonWords = (reason: Reason) => reasons[reason]()
