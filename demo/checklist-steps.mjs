// What is looked at on the spot, line by line.

/** Lists of an event from the product's own templates; whoever looks after one has ticked some of it. */
export async function listed({ hao, people, event, taskIds }, lists) {
  for (const { templateId, owner, task = null, ticks } of lists) {
    const { id } = await hao.post('/api/checklists', { eventId: event, templateId, ownerId: owner && people[owner].id, taskId: taskIds[task] })
    const put = Object.entries(ticks).map(([line, value]) => ({ id: `tck_${crypto.randomUUID().replaceAll('-', '')}`, line, value, at: new Date().toISOString() }))
    if (put.length > 0) await people[owner].post(`/api/checklists/${id}/ticks`, { ticks: put })
  }
}
