import { expect } from 'vitest'
import { fetchRaw, origin, type Person } from './world'

type Opening = { since?: string; from?: string; upgrade?: string | null }

/** Asks for a line as a page of ours would. */
export const askForLine = (cookie: string | null, { since, from = origin, upgrade = 'websocket' }: Opening = {}) =>
  fetchRaw(new Request(`${origin}/api/live${since ? `?since=${since}` : ''}`, { headers: { origin: from, ...(upgrade ? { upgrade } : {}), ...(cookie ? { cookie } : {}) } }))

/** An open screen of this person, and what it hears. */
export async function listen(person: Person, opening: Opening = {}) {
  const response = await askForLine(person.cookie, opening)
  expect(response.status).toBe(101)
  const socket = response.webSocket!
  const said: string[] = []
  const closed: number[] = []
  socket.addEventListener('message', ({ data }) => void said.push(String(data)))
  socket.addEventListener('close', ({ code }) => void closed.push(code))
  socket.accept()
  /** What was told, one list of `kind id` per message. */
  const heard = () => said.filter((text) => text !== 'pong').map((text) => {
    const { changes, missed } = JSON.parse(text) as { changes: { kind: string; id: string | null }[]; missed?: true }
    return [...(missed ? ['missed'] : []), ...changes.map(({ kind, id }) => `${kind} ${id}`)]
  })
  return { socket, said, heard, closed }
}
