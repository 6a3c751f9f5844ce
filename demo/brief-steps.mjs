// How far a brief of the demo comes: written, sent, frozen, agreed.

import { walkThrough } from './briefs.mjs'

/** @returns the id of a brief with these answers, still a draft */
export async function written(contact, { title, answers }) {
  const { id } = await contact.post('/api/briefs', { title })
  const given = Object.entries(answers).map(([field, value]) => (value === null ? { field, notApplicable: true } : { field, value }))
  await contact.post(`/api/briefs/${id}/answers`, { answers: given })
  return id
}

export async function sent(contact, brief) {
  const id = await written(contact, brief)
  const { revision } = await contact.get(`/api/briefs/${id}`)
  await contact.post(`/api/briefs/${id}/submission`, { revision })
  return id
}

/** `change`: what it comes to, where it changes what was agreed. */
export async function frozen(coordinator, id, change) {
  const { revision } = await coordinator.get(`/api/briefs/${id}`)
  return coordinator.post(`/api/briefs/${id}/versions`, { revision, ...(change && { change }) })
}

/** A call about a brief, next week. */
export async function called(coordinator, contact, briefId) {
  const { client } = await coordinator.get(`/api/briefs/${briefId}`)
  return coordinator.post('/api/calls', { ...walkThrough, clientId: client.id, briefId, guestIds: [coordinator.id, contact.id] })
}

/** @returns the id of what the agency is asked to say yes to */
export async function approvalAsked(coordinator, id, note = null) {
  const { revision } = await coordinator.get(`/api/briefs/${id}`)
  return (await coordinator.post(`/api/briefs/${id}/approval`, { revision, note })).id
}

export async function approved(lead, id) {
  const { revision } = await lead.get(`/api/approvals/${id}`)
  await lead.post(`/api/approvals/${id}/decision`, { revision, yes: true })
}

/** `name` as the contact types it under the answer. */
export async function agreed(coordinator, contact, id, name, change) {
  const { number, sha256 } = await frozen(coordinator, id, change)
  await contact.post(`/api/briefs/${id}/versions/${number}/signoff`, { answer: 'approve', sha256, name })
}

const revisionOf = async (person, id) => (await person.get(`/api/briefs/${id}`)).revision

/** What never was agreed ends: its client takes it back. */
export const withdrawn = async (contact, id, reason) => contact.post(`/api/briefs/${id}/withdrawal`, { revision: await revisionOf(contact, id), reason })

/** Or the agency says no. */
export const declined = async (manager, id, reason) => manager.post(`/api/briefs/${id}/refusal`, { revision: await revisionOf(manager, id), reason })

/** What was agreed is to be otherwise. */
export const changeAsked = async (contact, id, change) => contact.post(`/api/briefs/${id}/change`, { revision: await revisionOf(contact, id), ...change })
