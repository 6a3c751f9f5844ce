import { expect } from 'vitest'
import type { Person } from '../world'
import { complete, sendPart } from './files-sending'

export const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
/** Whose paper it is: the supplier's own, or of one of its crew; without a supplier one's own. */
type Whose = { supplierId?: string; holderId?: string }

/** All that a paper wants beside its file, in one form or another. */
export function asPrinted({ fields, term }: { fields: { code: string; kind: string }[]; term: string }) {
  const typed: Record<string, string> = { date: '2026-11-03', number: '12', amount: '10000000', uscc: '91350100M000100Y43', iban: 'DE89370400440532013000', bic: 'COBADEFF', cnaps: '102290002916' }
  return { fields: Object.fromEntries(fields.map(({ code, kind }) => [code, typed[kind] ?? 'As printed'])), ...(term !== 'none' && { validFrom: '2026-11-01', validTo: '2027-10-31' }) }
}

/** A round with its file and fields, not yet sent. */
export async function drafted(person: Person, whose: Whose, kind: string, more?: object) {
  const begun = await person.post('/api/credentials', { ...whose, kind })
  expect(begun.status).toBe(201)
  const declared = await person.post(`/api/credentials/${begun.data.id}/files`, { name: `${kind}.pdf`, size: pdf.length })
  await sendPart(person, declared.data.id, 1, pdf)
  expect((await complete(person, declared.data.id)).status).toBe(201)
  const { paper } = (await person.get(`/api/credentials/${begun.data.id}`)).data
  const filled = await person.patch(`/api/credentials/${begun.data.id}`, { revision: 1, ...(more ?? asPrinted(paper)) })
  expect(filled).toMatchObject({ status: 200 })
  return filled.data as { id: string; revision: number }
}

export async function sent(person: Person, whose: Whose, kind: string, more?: object) {
  const draft = await drafted(person, whose, kind, more)
  const answer = await person.post(`/api/credentials/${draft.id}/submission`, { revision: draft.revision })
  expect(answer).toMatchObject({ status: 201, data: { state: 'in_review' } })
  return answer.data as { id: string; revision: number }
}

/** Every field of it compared, by somebody who did not send it. */
export async function read(reader: Person, { id, revision }: { id: string; revision: number }) {
  const { checks } = (await reader.get(`/api/credentials/${id}`)).data
  const answer = await reader.post(`/api/credentials/${id}/review`, { revision, decision: 'verify', ticked: checks })
  expect(answer).toMatchObject({ status: 201, data: { state: 'verified' } })
  return id
}
