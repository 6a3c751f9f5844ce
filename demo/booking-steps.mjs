// Suppliers come to stand where they do, and are offered jobs.

const ways = { in_progress: ['in_progress'], submitted: ['in_progress', 'submitted'], registered: ['in_progress', 'submitted', 'in_review', 'registered'] }

/** Registered as far as it goes, offered in its category and decided, restricted where it is. */
export async function stood(boss, supplierId, { registration, offers = [], restriction }) {
  let { revision } = await boss.get(`/api/suppliers/${supplierId}`)
  for (const to of ways[registration]) ({ revision } = await boss.put(`/api/suppliers/${supplierId}/registration`, { revision, to }))
  for (const { decision, ...offer } of offers) {
    const { id, revision: read } = await boss.post(`/api/suppliers/${supplierId}/offers`, offer)
    if (decision) await boss.put(`/api/suppliers/${supplierId}/offers/${id}/decision`, { revision: read, ...decision })
  }
  if (restriction) await boss.post(`/api/suppliers/${supplierId}/restrictions`, restriction)
}

/** Offered past the gate by whoever signs for it. */
export const offered = (boss, { eventId, supplierId }, job) => boss.post('/api/bookings', { eventId, supplierId, ...job })
