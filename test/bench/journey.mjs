// One event's way through the product, as its people make it: a contact is invited, fills a brief on their phone, is asked
// and answers, signs; staff make it an event, staff it and work through its tasks. Each step carries its label.
import { asker, tokenFor } from './asking.mjs'

const answers = {
  goal: 'Bring 600 cardiologists together and send them home with a plan.', audience: 'Hospital directors, partners and press from East Asia.',
  from: '2030-12-10', to: '2030-12-11', flexible: false, expected: 612, vip: 24, city: 'Shanghai', venue: 'West Bund Hall', interpreting: 'simultaneous',
  languages: 'Chinese into English and Japanese', dietary: '60 vegetarian, 8 without nuts.', accessibility: 'Two wheelchair users, one induction loop.',
  ceiling: { amount: 144_000_000, currency: 'CNY' }, tax_included: true,
}
const TASKS = 10
export const FILE = new Uint8Array(1024 * 1024).fill(37)

/**
 * @param ask as asking.mjs makes it
 * @param cast the cookie of a member of `staff`, the ids of a `client` and of a colleague who will be `coordinator`, and the `email` of a contact to be
 * @param see called where somebody looks at a page: with the label, their cookie, and the address
 * @returns the id of the brief, which is a whole one, made by the product itself
 */
export async function journey(ask, { staff, client, coordinator, email }, see = async () => {}) {
  const contact = await invited(ask, staff, client, email)
  await see('contact opens the portal', contact.cookie, '/portal')
  const { id, revision } = await ask('start a brief', contact.cookie, 'POST', '/api/briefs', { title: 'Cardiology summit' })
  const brief = `/api/briefs/${id}`
  await see('contact opens the brief', contact.cookie, `/portal/briefs/${id}`)
  for (const [field, value] of Object.entries(answers)) await ask('answer a question', contact.cookie, 'PUT', `${brief}/answers/${field}`, { value, revision: null })
  await attach(ask, contact.cookie, brief)
  await ask('submit the brief', contact.cookie, 'POST', `${brief}/submission`, { revision })

  await see('staff open their day', staff, '/home')
  await see('staff open the brief', staff, `/briefs/${id}`)
  const question = await ask('ask the client', staff, 'POST', `${brief}/questions`, { field: 'dietary', text: 'How many need halal meals?', addresseeId: contact.id, dueOn: '2030-11-01' })
  await see('contact opens the portal', contact.cookie, '/portal')
  await ask('answer the agency', contact.cookie, 'POST', `/api/threads/${question.id}/answer`, { text: '35, of which 6 are VIP.' })

  const { number, sha256 } = await ask('freeze a version', staff, 'POST', `${brief}/versions`, { revision: (await ask('look up the brief', staff, 'GET', brief)).revision })
  await see('contact opens the version', contact.cookie, `/portal/briefs/${id}/versions/${number}`)
  await ask('agree the version', contact.cookie, 'POST', `${brief}/versions/${number}/signoff`, { answer: 'approve', sha256 })

  await see('staff open the brief', staff, `/briefs/${id}`)
  const event = await ask('make the event', staff, 'POST', `${brief}/event`, { coordinatorId: coordinator, templateId: null })
  await ask('give a duty', staff, 'POST', `/api/events/${event.id}/duties`, { personId: coordinator, duty: 'producer' })
  for (let n = 0; n < TASKS; n++) {
    const task = await ask('give a task', staff, 'POST', '/api/tasks', { eventId: event.id, title: `Task ${n}`, ownerId: coordinator, dueOn: '2030-12-01' })
    await see('staff open the event', staff, `/events/${event.id}`)
    await ask('finish a task', staff, 'POST', `/api/tasks/${task.id}/completion`)
  }
  await see('contact opens the event', contact.cookie, `/portal/events/${event.id}`)
  return { agreedBrief: id }
}

/** One journey of the agency's main client, whoever counts it. */
export const anEvent = (url, { cookies, ids, coordinator, slug }) =>
  journey(asker(url), { staff: cookies.staff, client: ids.client, coordinator, email: `guest@${slug}.test` })

async function invited(ask, staff, clientId, email) {
  const name = { family: 'Ng', given: 'Helen', latin: null }
  const { personId: id } = await ask('invite a contact', staff, 'POST', '/api/invitations', { email, role: 'client_signer', clientId, ...name, locale: 'en' })
  const token = await tokenFor(ask, email)
  return { id, cookie: await ask.enter('accept the invitation', null, 'POST', '/api/invitations/acceptance', { token, ...name }) }
}

async function attach(ask, cookie, brief) {
  const file = await ask('declare a file', cookie, 'POST', `${brief}/files`, { name: 'plan.txt', size: FILE.length })
  await ask('send a part of a file', cookie, 'PUT', `/api/files/${file.id}/parts/1`, FILE)
  await ask('finish a file', cookie, 'POST', `/api/files/${file.id}/completion`)
  await ask('download a file', cookie, 'GET', `/api/files/${file.id}/content`)
}
