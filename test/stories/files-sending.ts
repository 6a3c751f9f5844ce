import type { Actor } from '../../workers/kernel/ctx'
import { declareFile } from '../../workers/kernel/files'
import { partSize } from '../../workers/kernel/files/rules/parts'
import { audienceOf, type ClientRole, type StaffRole } from '../../workers/kernel/rules/roles'
import { ctxOf } from '../ctx'
import { fetchRaw, origin, send, type Person, type TestAgency } from '../world'

export { partSize }

const actorOf = ({ id, userId, role, clientId, supplierId }: Person): Actor => {
  switch (audienceOf(role)) {
    case 'staff': return { kind: 'staff', id, userId, role: role as StaffRole, scope: 'all' }
    case 'client': return { kind: 'client', id, userId, role: role as ClientRole, clientId: clientId! }
    case 'supplier': return { kind: 'supplier', id, userId, role: 'supplier', supplierId: supplierId! }
  }
}

type Place = { name?: string; brief?: string; clientId?: string | null; supplierId?: string | null }

/** As a module's verb declares a file for this person; modules have their own routes for it. */
export function declare(agency: TestAgency, person: Person, size: number, { name = 'plan.bin', brief = 'bri_1', clientId = person.clientId, supplierId = null }: Place = {}) {
  return declareFile(ctxOf(agency, actorOf(person)), { subject: { kind: 'brief', id: brief }, clientId, eventId: null, supplierId, name, size })
}

export function sendPart(person: Person, id: string, number: number, body: Uint8Array | ReadableStream, headers: Record<string, string> = {}) {
  const length: Record<string, string> = body instanceof Uint8Array ? { 'content-length': String(body.length) } : {}
  return send(new Request(`${origin}/api/files/${id}/parts/${number}`, {
    method: 'PUT', body, headers: { origin, cookie: person.cookie, 'content-type': 'application/octet-stream', ...length, ...headers },
  }))
}

export const complete = (person: Person, id: string) => person.post(`/api/files/${id}/completion`)

/** A small file, sent and finished. */
export async function sentFile(agency: TestAgency, person: Person, text: string | Uint8Array, place: Place = {}) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const { id } = await declare(agency, person, bytes.length, place)
  await sendPart(person, id, 1, bytes)
  return { id, finished: await complete(person, id) }
}

export const content = ({ cookie }: { cookie: string }, id: string, headers: Record<string, string> = {}, query = '') =>
  fetchRaw(new Request(`${origin}/api/files/${id}/content${query}`, { headers: { cookie, ...headers } }))

/** Bytes that differ from part to part and within each. */
export function bytesOf(number: number, size: number) {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at++) bytes[at] = (at * 31 + (at >> 8) + number * 7) & 0xff
  return bytes
}

/** The first bytes of a part, and then the connection is gone. */
export function brokenOff(bytes: Uint8Array) {
  let sent = false
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new Error('connection lost'))
      else controller.enqueue(bytes)
      sent = true
    },
  })
}
