// A supplier puts down its crew with their papers, and says who comes to a job.
import { papersSent } from './paper-steps.mjs'

export const putDown = (contact, supplierId, members) => Promise.all(members.map((member) => contact.post('/api/crew', { supplierId, ...member })))

/** @returns those who come, for the job on its first day */
export async function crewShown({ supplierId, contact, reader }, members) {
  return Promise.all(members.map(async ({ member, papers, ...times }) => {
    const { id } = await contact.post('/api/crew', { supplierId, ...member })
    await papersSent({ supplierId, contact, reader, holderId: id }, papers)
    return { id, ...times }
  }))
}

/** Offered past the gate, taken, confirmed, and who comes said. */
export async function jobWithCrew(boss, { eventId, supplierId, contact }, job, coming) {
  const { id } = await boss.post('/api/bookings', { eventId, supplierId, ...job })
  const taken = await contact.post(`/api/bookings/${id}/moves`, { revision: 1, to: 'accepted' })
  const { revision } = await boss.post(`/api/bookings/${id}/moves`, { revision: taken.revision, to: 'confirmed', override: job.override })
  const { startsOn } = await boss.get(`/api/bookings/${id}`)
  const at = (time) => (time ? new Date(`${startsOn}T${time}:00+08:00`).toISOString() : null)
  await contact.put(`/api/bookings/${id}/crew`, { revision, crew: coming.map(({ id: who, arrives, leaves }) => ({ id: who, arrives: at(arrives), leaves: at(leaves) })) })
}

/** Asked at once whether they are free; the first says yes. */
export async function askedWhoIsFree(boss, [first, ...others], question) {
  await boss.post('/api/availability', { supplierIds: [first, ...others].map(({ id }) => id), ...question })
  const { rows: [{ id, revision }] } = await first.contact.get('/api/availability')
  await first.contact.put(`/api/availability/${id}/answer`, { revision, answer: 'yes', note: '两辆车，三名装卸。' })
}
