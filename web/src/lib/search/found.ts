import Building2 from '@lucide/svelte/icons/building-2'
import CalendarDays from '@lucide/svelte/icons/calendar-days'
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check'
import FileText from '@lucide/svelte/icons/file-text'
import GraduationCap from '@lucide/svelte/icons/graduation-cap'
import ListTodo from '@lucide/svelte/icons/list-todo'
import MessageSquare from '@lucide/svelte/icons/message-square'
import Stamp from '@lucide/svelte/icons/stamp'
import Truck from '@lucide/svelte/icons/truck'
import User from '@lucide/svelte/icons/user'
import type { Found } from '$shapes/modules/search/shapes'
import type { Audience } from '$lib/audience'
import { m } from '$lib/words/messages'

type Kind = Found['kind']

const words: Record<Kind, () => string> = {
  client: m.nav_clients, event: m.nav_events, brief: m.nav_briefs, approval: m.nav_approvals, task: m.search_tasks, checklist: m.checklists_title, person: m.nav_people, supplier: m.nav_suppliers, course: m.courses_title, course_session: m.search_sessions, message: m.search_messages,
}
export const groupWords = (kind: Kind) => words[kind]()

export const icons = { client: Building2, event: CalendarDays, brief: FileText, approval: Stamp, task: ListTodo, checklist: ClipboardCheck, person: User, supplier: Truck, course: GraduationCap, course_session: GraduationCap, message: MessageSquare }

const pages: Record<Audience, Partial<Record<Kind, string>>> = {
  staff: { client: '/clients', event: '/events', brief: '/briefs', approval: '/approvals', person: '/people', supplier: '/suppliers', course: '/courses', course_session: '/courses/sessions' },
  client: { event: '/portal/events', brief: '/portal/briefs' },
  supplier: {},
}
const homes: Record<Audience, string> = { staff: '/home', client: '/portal', supplier: '/supplier' }

/** Where something is shown; a task and what was said are shown with what they belong to, and one's own company at home. */
export function hrefOf({ id, kind, parent }: Found, audience: Audience): string {
  const page = pages[audience][kind]
  if (page) return `${page}/${id}`
  const of = parent?.kind ? pages[audience][parent.kind] : undefined
  if (!of || !parent) return homes[audience]
  const part = kind === 'task' ? `/plan?task=${id}` : kind === 'checklist' ? `/checklists/${id}` : ''
  return `${of}/${parent.id}${part}`
}
