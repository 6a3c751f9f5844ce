import type { Person, TestAgency } from './world'

const answers = { goal: 'Bring 600 cardiologists together', from: '2030-12-10', to: '2030-12-11', expected: 620, city: 'Shanghai', venue: 'West Bund Hall' }

/** A brief that went the whole way over HTTP: filled and sent by the client, frozen by staff, agreed by the client. */
export async function anAgreedBrief(agency: TestAgency, staff: Person, signer?: Person, title = 'Meridian Health Summit 2030', more: object = {}) {
  const contact = signer ?? (await agency.client())
  const brief = await aSentBrief(contact, title, more)
  const frozen = (await staff.post(`${brief.path}/versions`, { revision: brief.revision })).data
  const signed = await contact.post(`${brief.path}/versions/${frozen.number}/signoff`, { answer: 'approve', sha256: frozen.sha256 })
  if (signed.status !== 201) throw new Error(`not agreed: ${JSON.stringify(signed.data)}`)
  return { ...brief, clientId: contact.clientId!, contact }
}

/** A brief that waits for the agency. */
export async function aSentBrief(contact: Person, title = 'Meridian Health Summit 2030', more: object = {}) {
  const { id, revision } = (await contact.post('/api/briefs', { title })).data
  const path = `/api/briefs/${id}`
  for (const [field, value] of Object.entries({ ...answers, ...more })) await contact.put(`${path}/answers/${field}`, { value, revision: null })
  const sent = await contact.post(`${path}/submission`, { revision })
  if (sent.status !== 201) throw new Error(`not sent: ${JSON.stringify(sent.data)}`)
  return { id: String(id), path, revision: Number(sent.data.revision) }
}
