type Asked = { state: string; addresseeId: string; clientId: string | null }
type Answerer = { kind: string; id: string | null; clientId?: string }

/**
 * A question is answered once, by the person asked or by a colleague at the same client.
 * Staff do not answer for a client: what the client said must be the client's.
 */
export function missingToAnswer({ state, addresseeId, clientId }: Asked, actor: Answerer) {
  const missing: ('open' | 'addressee')[] = []
  const colleague = actor.kind === 'client' && actor.clientId === clientId
  if (state !== 'open') missing.push('open')
  if (actor.id !== addresseeId && !colleague) missing.push('addressee')
  return missing
}
