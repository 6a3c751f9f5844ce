// How an event of the demo comes as far as it is: agreed, planned, its promises in somebody's hands, moved on.
import { agreed, approvalAsked, approved, changeAsked, sent } from './brief-steps.mjs'

/**
 * From the client's wish to wherever `moves` leads.
 * @param people who may own its work, by key; `hao` or `jun` coordinates
 * @returns the id of the event
 */
export async function taken({ coordinator, contact, people }, { title, answers, approver, signer, team, tasks, moves, evidence, issue, change, shows }) {
  const brief = await sent(contact, { title, answers })
  if (approver) await approved(people[approver], await approvalAsked(coordinator, brief))
  await agreed(coordinator, contact, brief, signer)
  const { id } = await coordinator.post(`/api/briefs/${brief}/event`, { coordinatorId: coordinator.id, templateId: null, team: team.map((key) => ({ personId: people[key].id, duty: 'producer' })) })
  for (const task of tasks) await worked(coordinator, people, id, task)
  await promisesOwned(coordinator, id)
  for (const to of moves) {
    if (to === 'closed') await promisesKept(coordinator, id, evidence)
    await atItsRevision(coordinator, id, (revision) => coordinator.post(`/api/overview/events/${id}/moves`, { revision, to }))
  }
  if (issue) await coordinator.post('/api/issues', { eventId: id, title: issue.title, ownerId: people[issue.owner].id, dueOn: issue.dueOn })
  if (change) await changed({ coordinator, contact, signer }, { brief, event: id, ...change })
  if (shows) await atItsRevision(coordinator, id, (revision) => coordinator.post(`/api/overview/events/${id}/money`, { revision, shows }))
  return id
}

/** News of what was agreed reaches the event while the demo goes on; whoever meets it looks again. */
async function atItsRevision(person, event, act) {
  const { revision } = await person.get(`/api/events/${event}`)
  try {
    await act(revision)
  } catch (refused) {
    if (!refused.message.includes('changed_meanwhile')) throw refused
    await atItsRevision(person, event, act)
  }
}

/** The team has put the place more exactly, and the client agrees to something else. */
async function changed({ coordinator, contact, signer }, { brief, event, place, asked, answers, figures }) {
  await atItsRevision(coordinator, event, (revision) => coordinator.patch(`/api/events/${event}`, { revision, place }))
  await changeAsked(contact, brief, asked)
  for (const [field, value] of Object.entries(answers)) await contact.put(`/api/briefs/${brief}/answers/${field}`, { value, revision: 1 })
  await agreed(coordinator, contact, brief, signer, figures)
}

async function worked(coordinator, people, eventId, { owner, done = false, ...task }) {
  const { id } = await coordinator.post('/api/tasks', { ...task, eventId, ownerId: people[owner].id })
  if (done) await people[owner].post(`/api/tasks/${id}/completion`)
}

const promisesOf = async (coordinator, eventId) => (await coordinator.until(`/api/promises?eventId=${eventId}&limit=200`, ({ total }) => total > 0)).rows

/** The ledger writes itself once the brief is agreed. */
async function promisesOwned(coordinator, eventId) {
  const promises = (await promisesOf(coordinator, eventId)).map(({ id, revision }) => ({ id, revision }))
  await coordinator.post('/api/promises/owners', { promises, ownerId: coordinator.id })
}

async function promisesKept(coordinator, eventId, text) {
  for (const { id, revision } of await promisesOf(coordinator, eventId)) await coordinator.post(`/api/promises/${id}/reports`, { revision, state: 'kept', text })
}
