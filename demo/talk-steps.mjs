// How people of the demo talk: somebody begins, others answer, somebody thinks again.

export const about = (subjectKind, subjectId) => ({ subjectKind, subjectId })

/** Somebody begins to talk about a thing, others answer. @returns where the talk is, and what was said last */
export async function talked(subject, [first, begun], ...answers) {
  let last = await first.post('/api/threads', { ...subject, ...begun })
  for (const [person, said] of answers) last = await person.post(`/api/threads/${last.threadId}/comments`, said)
  return last
}

export const corrected = (person, { threadId, messageId }, said) => person.patch(`/api/threads/${threadId}/comments/${messageId}`, { revision: 1, ...said })

/** Said, and taken back. */
export async function saidAndWithdrawn(person, { threadId }, said) {
  const { messageId } = await person.post(`/api/threads/${threadId}/comments`, said)
  await person.post(`/api/threads/${threadId}/comments/${messageId}/withdrawal`, { revision: 1 })
}
