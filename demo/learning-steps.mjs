/** A badge given by one and published by the other, in a language of their own. */
export async function honoured(giver, holder, badge, locale) {
  const { id, revision } = await giver.post('/api/badges', { personId: holder.id, ...badge })
  if (locale) await holder.put(`/api/badges/${id}/publication`, { revision, published: true, locale })
}
