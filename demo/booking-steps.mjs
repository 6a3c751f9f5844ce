// Suppliers come to stand where they do, and are offered jobs.
import { fileSent } from './desk-steps.mjs'
import { certificate } from './pdf.mjs'

const reviewed = ['in_progress', 'submitted', 'in_review']
const ways = { invited: ['invited'], in_progress: ['in_progress'], submitted: ['in_progress', 'submitted'], in_review: reviewed, registered: [...reviewed, 'registered'], changes_requested: [...reviewed, 'changes_requested'], denied: [...reviewed, 'denied'], offboarded: [...reviewed, 'registered', 'offboarded'] }

/** Registered as far as it goes, offered in its category and decided, restricted where it is. */
export async function stood(boss, supplierId, { registration, reason, offers = [], restriction }) {
  let { revision, registration: at } = await boss.get(`/api/suppliers/${supplierId}`)
  for (const to of ways[registration].slice(ways[registration].indexOf(at) + 1)) ({ revision } = await boss.put(`/api/suppliers/${supplierId}/registration`, { revision, to, ...(to === registration && reason && { reason }) }))
  for (const { decision, ...offer } of offers) {
    const { id, revision: read } = await boss.post(`/api/suppliers/${supplierId}/offers`, offer)
    if (decision) await boss.put(`/api/suppliers/${supplierId}/offers/${id}/decision`, { revision: read, ...decision })
  }
  if (restriction) await restricted(boss, supplierId, restriction)
}

export const restricted = (boss, supplierId, restriction) => boss.post(`/api/suppliers/${supplierId}/restrictions`, restriction)

/** Blacklisted by two, with what shows why. */
export async function blacklisted(boss, second, supplierId, { evidence, ...why }) {
  const { id } = await boss.post(`/api/suppliers/${supplierId}/restrictions`, { kind: 'blacklisted', ...why })
  await fileSent(boss, `/api/suppliers/${supplierId}/restrictions/${id}/files`, { name: '检验报告.pdf', bytes: certificate(evidence) })
  await second.post(`/api/suppliers/${supplierId}/restrictions/${id}/confirmation`, { revision: 1 })
}

/** Offered past the gate by whoever signs for it. */
export const offered = (boss, { eventId, supplierId }, job) => boss.post('/api/bookings', { eventId, supplierId, ...job })

/** A job that lies behind: offered by name, taken, confirmed, delivered, and judged by each side. */
export async function done({ boss, contact }, { eventId, supplierId }, { days, title, price, category = 'av', views, reply }) {
  const on = new Date(Date.now() - days * 864e5).toISOString().slice(0, 10)
  const until = new Date(Date.now() + 864e5).toISOString()
  let { id, revision } = await offered(boss, { eventId, supplierId }, { category, region: 'CN-SH', title, price, startsOn: on, endsOn: on, answerBy: until, override: { reason: '系统上线前已执行，补录。', until: on } })
  for (const [person, to] of [[contact, 'accepted'], [boss, 'confirmed'], [boss, 'delivered']]) ({ revision } = await person.post(`/api/bookings/${id}/moves`, { revision, to }))
  for (const view of views) {
    const given = await boss.post(`/api/bookings/${id}/evaluations`, view)
    if (reply) await contact.put(`/api/evaluations/${given.id}/reply`, { revision: given.revision, reply })
  }
}
