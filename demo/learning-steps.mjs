/** A badge given by one and published by the other, in a language of their own. */
export async function honoured(giver, holder, badge, locale) {
  const { id, revision } = await giver.post('/api/badges', { personId: holder.id, ...badge })
  if (locale) await holder.put(`/api/badges/${id}/publication`, { revision, published: true, locale })
}

/** A course on offer, one session of it, and who wants to come, the first first. */
export async function offered(keeper, trainer, course, session, guests) {
  const { id } = await keeper.post('/api/courses', course)
  const held = await keeper.post(`/api/courses/${id}/sessions`, { ...session, trainerId: trainer.id })
  for (const guest of guests) await guest.post(`/api/course-sessions/${held.id}/places`, {})
}
