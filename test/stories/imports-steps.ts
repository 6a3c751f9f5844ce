import { complete, sendPart } from './files-sending'
import type { Person, World } from '../world'

export const utf8 = (text: string) => new TextEncoder().encode(text)
export const table = (...rows: string[]) => utf8(rows.join('\r\n'))

type Begun = { kind?: string; eventId?: string; name?: string }

/** Begins an import and sends its file; the import as it then stands. */
export async function opened(person: Person, bytes: Uint8Array, { kind = 'clients', eventId, name = 'table.csv' }: Begun = {}) {
  const { data } = await person.post('/api/imports', { kind, eventId })
  const file = (await person.post(`/api/imports/${data.id}/files`, { name, size: bytes.length })).data
  await sendPart(person, file.id, 1, bytes)
  await complete(person, file.id)
  const answer = await person.put(`/api/imports/${data.id}/table`, { revision: 1, fileId: file.id })
  return { ...answer, id: data.id as string }
}

export const full = async (person: Person, id: string) => (await person.get(`/api/imports/${id}`)).data

/** The same, checked with the mapping that was guessed. */
export async function checked(world: World, person: Person, bytes: Uint8Array, { existing = 'skip', encoding, ...begun }: Begun & { existing?: string; encoding?: string } = {}) {
  const { id } = await opened(person, bytes, begun)
  const { revision, mapping } = await full(person, id)
  const asked = await person.put(`/api/imports/${id}/mapping`, { revision, mapping, existing, ...(encoding && { encoding }) })
  if (asked.status !== 200) throw new Error(JSON.stringify(asked.error))
  await world.settle()
  return full(person, id)
}

export const apply = (person: Person, { id, revision }: { id: string; revision: number }) => person.post(`/api/imports/${id}/application`, { revision })
export const undo = (person: Person, { id, revision }: { id: string; revision: number }) => person.post(`/api/imports/${id}/undoing`, { revision })
