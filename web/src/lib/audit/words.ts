import { m } from '$lib/words/messages'

/** What was done, for the filter and the list; an action without words here shows its own name. */
const actions: Record<string, () => string> = {
  'agency.ask_reply_address': m.audit_agency_ask_reply,
  'agency.brand': m.audit_agency_brand,
  'agency.confirm_reply_address': m.audit_agency_confirm_reply,
  'category.change': m.audit_category_change,
  'department.change': m.audit_department_change,
  'figure.change': m.audit_figure_change,
  'working_day.change': m.audit_working_day_change,
  'working_day.restore': m.audit_working_day_restore,
  'agency.change': m.audit_agency_change,
  'agency.found': m.audit_agency_found,
  'brief.agree': m.audit_brief_agree,
  'brief.answer': m.audit_brief_answer,
  'bin.add': m.audit_bin_add,
  'bin.take': m.audit_bin_take,
  'brief.bin': m.audit_brief_bin,
  'brief.freeze': m.audit_brief_freeze,
  'brief.purge': m.audit_brief_purge,
  'brief.reopen': m.audit_brief_reopen,
  'brief.restore': m.audit_brief_restore,
  'brief.start': m.audit_brief_start,
  'brief.submit': m.audit_brief_submit,
  'client.change': m.audit_client_change,
  'client.create': m.audit_client_create,
  'event.change': m.audit_event_change,
  'event.create': m.audit_event_create,
  'event.staff': m.audit_event_staff,
  'file.add': m.audit_file_add,
  'file.join_event': m.audit_file_join_event,
  'file.ready': m.audit_file_ready,
  'file.refuse': m.audit_file_refuse,
  'index.build': m.audit_index_build,
  'invitation.accept': m.audit_invitation_accept,
  'invitation.create': m.audit_invitation_create,
  'invitation.renew': m.audit_invitation_renew,
  'invitation.withdraw': m.audit_invitation_withdraw,
  'membership.change': m.audit_membership_change,
  'membership.end': m.audit_membership_end,
  'message.join_event': m.audit_message_join_event,
  'notice.choose': m.audit_notice_choose,
  'notice.read': m.audit_notice_read,
  'person.cancel_leave': m.audit_person_cancel_leave,
  'person.change': m.audit_person_change,
  'person.give_leave': m.audit_person_give_leave,
  'person.hand_over': m.audit_person_hand_over,
  'person.tend': m.audit_person_tend,
  'question.answer': m.audit_question_answer,
  'question.ask': m.audit_question_ask,
  'question.join_event': m.audit_question_join_event,
  'signoff.join_event': m.audit_signoff_join_event,
  'supplier.create': m.audit_supplier_create,
  'task.bin': m.audit_task_bin,
  'task.change': m.audit_task_change,
  'task.create': m.audit_task_create,
  'task.finish': m.audit_task_finish,
  'task.purge': m.audit_task_purge,
  'task.reopen': m.audit_task_reopen,
  'task.restore': m.audit_task_restore,
  'view.change': m.audit_view_change,
  'view.drop': m.audit_view_drop,
  'view.keep': m.audit_view_keep,
}

const kinds: Record<string, () => string> = {
  agency: m.audit_kind_agency,
  working_day: m.audit_kind_working_day,
  reply_address: m.audit_kind_reply_address,
  figure: m.audit_kind_figure,
  department: m.audit_kind_department,
  category: m.audit_kind_category,
  answer: m.audit_kind_answer,
  bin: m.audit_kind_bin,
  brief: m.audit_kind_brief,
  client: m.audit_kind_client,
  duty: m.audit_kind_duty,
  event: m.audit_kind_event,
  file: m.audit_kind_file,
  handover: m.audit_kind_handover,
  leave: m.audit_kind_leave,
  message: m.audit_kind_message,
  person: m.audit_kind_person,
  search_build: m.audit_kind_search_build,
  signoff: m.audit_kind_signoff,
  supplier: m.audit_kind_supplier,
  task: m.audit_kind_task,
  thread: m.audit_kind_thread,
  version: m.audit_kind_version,
  view: m.audit_kind_view,
}

const optionsOf = (words: Record<string, () => string>) => Object.entries(words).map(([value, word]) => ({ value, label: word() }))

export const actionWords = (action: string) => actions[action]?.() ?? action
export const kindWords = (kind: string) => kinds[kind]?.() ?? kind
export const actionOptions = () => optionsOf(actions)
export const kindOptions = () => optionsOf(kinds)

const pages: Record<string, string> = { brief: '/briefs', client: '/clients', event: '/events', person: '/people', supplier: '/suppliers' }

/** The page of what was written, if it has one. */
export const hrefOf = ({ kind, id }: { kind: string; id: string }) => (pages[kind] ? `${pages[kind]}/${id}` : null)
