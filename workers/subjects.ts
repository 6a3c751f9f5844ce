import type { KnownSubject, Subjects } from './kernel/subjects'
import { approvalById } from './modules/approvals'
import { badgeFound } from './modules/badges'
import { briefById } from './modules/briefs'
import { callById } from './modules/calls'
import { checklistById } from './modules/checklists'
import { clientById } from './modules/clients'
import { namedCredential } from './modules/credentials'
import { sessionById } from './modules/courses'
import { eventById } from './modules/events'
import { personById } from './modules/people'
import { ownName } from './kernel/rules/names'
import { taskById } from './modules/plans'
import { promiseById } from './modules/promises'
import { supplierById } from './modules/suppliers'

type Found = { id: string; client?: { name: string }; company?: string; clientId?: string | null; eventId?: string | null; supplierId?: string | null; version?: number; names?: Record<string, string> | null }

const known = (kind: string, title: string, { id, client, company, clientId = null, eventId = null, supplierId = null, version = 0, names = null }: Found): KnownSubject =>
  ({ kind, id, title, names, clientId, clientName: client?.name ?? null, supplierName: company ?? null, eventId, supplierId, version })

/** Every kind of thing that people talk about, look for and come back to. */
export const subjects: Subjects = {
  approval: async (ctx, id) => {
    const approval = await approvalById(ctx, id)
    return known('approval', approval.title, approval)
  },
  badge: async (ctx, id) => {
    const { badge } = await badgeFound(ctx, id)
    return known('badge', Object.values(badge.names)[0]!, badge)
  },
  brief: async (ctx, id) => {
    const brief = await briefById(ctx, id)
    return known('brief', brief.title, brief)
  },
  call: async (ctx, id) => {
    const { call } = await callById(ctx, id)
    return known('call', call.title, call)
  },
  checklist: async (ctx, id) => {
    const { list } = await checklistById(ctx, id)
    return known('checklist', Object.values(list.names)[0] ?? '', list)
  },
  client: async (ctx, id) => {
    const client = await clientById(ctx, id)
    return known('client', client.name, { id, client, clientId: id })
  },
  course_session: async (ctx, id) => {
    const { session, course } = await sessionById(ctx, id)
    return known('course_session', Object.values(course.names)[0]!, { id: session.id, names: course.names })
  },
  credential: async (ctx, id) => {
    const { credential, names, company } = await namedCredential(ctx, id)
    return known('credential', names.en ?? '', { ...credential, names, company })
  },
  event: async (ctx, id) => {
    const event = await eventById(ctx, id)
    return known('event', event.name, { ...event, eventId: id })
  },
  person: async (ctx, id) => {
    const person = await personById(ctx, id)
    return known('person', ownName(person), person)
  },
  promise: async (ctx, id) => {
    const promise = await promiseById(ctx, id)
    return known('promise', promise.brief.title, promise)
  },
  supplier: async (ctx, id) => {
    const supplier = await supplierById(ctx, id)
    return known('supplier', supplier.name, { id, supplierId: id })
  },
  task: async (ctx, id) => {
    const task = await taskById(ctx, id)
    return known('task', task.title, task)
  },
}
