// A supplier brings its papers in, and the agency reads them.
import { fileSent } from './desk-steps.mjs'
import { certificate } from './pdf.mjs'

/** @param {{ supplierId: string, contact: object, reader: object, holderId?: string }} those who send and who read, and whose of the crew they are */
export async function papersSent(those, papers) {
  await Promise.all(papers.map((paper) => broughtIn(those, paper)))
}

/** Who they are in their own words; their contact is whom one turns to for all of it but the accounts. */
export async function described({ supplierId, contact }, profile) {
  const { revision, people } = await contact.get(`/api/suppliers/${supplierId}/profile`)
  await contact.patch(`/api/suppliers/${supplierId}/profile`, { revision, ...profile, contacts: { jobs: people[0].id, papers: people[0].id } })
}

async function broughtIn(those, { rejected, again, accepted, draft, exception, ...paper }) {
  const sent = await round(those, paper, draft)
  if (exception) await those.contact.post(`/api/suppliers/${those.supplierId}/exceptions`, { kind: paper.kind, reason: exception })
  if (draft) return
  if (accepted) await verified(those.reader, sent)
  if (rejected) await those.reader.post(`/api/credentials/${sent.id}/review`, { revision: sent.revision, decision: 'reject', ...rejected })
  if (again) await round(those, { ...paper, ...again })
}

async function round({ supplierId, contact, holderId }, { kind, name, document, fields, ...days }, draft = false) {
  const { id, revision } = await contact.post('/api/credentials', { supplierId, kind, holderId })
  if (document) await fileSent(contact, `/api/credentials/${id}/files`, { name, bytes: certificate(document) })
  const filled = await contact.patch(`/api/credentials/${id}`, { revision, fields, ...days })
  return draft ? filled : contact.post(`/api/credentials/${id}/submission`, { revision: filled.revision })
}

async function verified(reader, { id, revision }) {
  const { checks } = await reader.get(`/api/credentials/${id}`)
  await reader.post(`/api/credentials/${id}/review`, { revision, decision: 'verify', ticked: checks })
}
