// What the agency owes a client, and how far it is with it.

/** The ledger writes itself once the brief is agreed; then its lines get owners, work, a proof, a worry, and one that may be dropped. */
export async function promised({ yue, hao, people, event, taskIds }, { owners, work, kept, threatened, drop }) {
  const { rows } = await hao.until(`/api/promises?eventId=${event}&limit=200`, ({ total }) => total > 0)
  const id = (key) => rows.find((one) => one.key === key).id
  const fresh = (key) => hao.get(`/api/promises/${id(key)}`)

  for (const [person, keys] of Object.entries(owners)) {
    const promises = rows.filter(({ key }) => keys.includes(key)).map(({ id: promise, revision }) => ({ id: promise, revision }))
    await yue.post('/api/promises/owners', { promises, ownerId: people[person].id })
  }
  for (const [key, title] of Object.entries(work)) await hao.post(`/api/promises/${id(key)}/links`, { kind: 'task', thingId: taskIds[title] })
  const reported = async ({ key, text }, state) => hao.post(`/api/promises/${id(key)}/reports`, { revision: (await fresh(key)).revision, state, text })
  await reported(kept, 'kept')
  await reported(threatened, 'at_risk')
  await hao.post(`/api/promises/${id(drop.key)}/drop-request`, { revision: (await fresh(drop.key)).revision, reason: drop.reason })
}
