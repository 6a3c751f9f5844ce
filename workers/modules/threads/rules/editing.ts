type Message = { authorId: string; withdrawnAt: string | null }

/** Only whoever said it takes it back or says it otherwise, and not once it is withdrawn. */
export function missingToEdit({ authorId, withdrawnAt }: Message, actor: { id: string | null }) {
  const missing: ('author' | 'standing')[] = []
  if (actor.id !== authorId) missing.push('author')
  if (withdrawnAt !== null) missing.push('standing')
  return missing
}
