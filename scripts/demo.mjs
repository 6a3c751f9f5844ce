// `node scripts/demo.mjs http://localhost:8787`: makes the two demo agencies, through the product's own API alone.
import { mkdirSync, writeFileSync } from 'node:fs'
import { speaker } from '../demo/api.mjs'
import { launch, partnerEvening, seminar, summit, tasting } from '../demo/briefs.mjs'
import { logoOf } from '../demo/logo.mjs'
import { harbourline, isle, password } from '../demo/people.mjs'
import { onTheLaunch, onTheSummit, onTheTasting, withBrightline } from '../demo/talks.mjs'

const api = speaker(process.argv[2] ?? 'http://localhost:8787')

const [bund, taipei] = await Promise.all([settle(harbourline), settle(isle)])
await Promise.all([theSummit(bund), waitingForTheClient(bund), theDraft(bund), toAgree(bund), theTasting(taipei)])
writeAccounts()

/** The agency, its people, its clients and suppliers with theirs. */
async function settle({ agency, brand, departments, places = {}, leave, owner, staff, clients, suppliers }) {
  const boss = await api.signUp(agency, owner, password)
  await dress(boss, brand, departments)
  await boss.post('/api/privacy/consent', { version: 1 })
  const join = (person, bound = {}) => api.invite(boss, { ...person, ...bound }, password)
  const all = (things, make) => Promise.all(Object.entries(things).map(async ([key, thing]) => [key, await make(thing)])).then(Object.fromEntries)

  const [people, companies, serving] = await Promise.all([
    all(staff, (person) => join(person)),
    all(clients, async ({ company, contacts }) => {
      const { id } = await boss.post('/api/clients', company)
      return { id, ...(await all(contacts, (person) => join(person, { clientId: id }))) }
    }),
    all(suppliers, async ({ company, contact }) => {
      const { id } = await boss.post('/api/suppliers', company)
      return { id, ...(contact && { contact: await join(contact, { supplierId: id }) }) }
    }),
  ])
  await place(boss, people, places, leave)
  return { boss, ...people, ...companies, ...serving }
}

/** Where everybody is reached, to whom they report, and who is away. */
async function place(boss, people, places, leave) {
  const { rows: departments } = await boss.get('/api/agencies/current/departments')
  for (const [key, { department, manager, ...reached }] of Object.entries(places)) {
    const { revision } = await boss.get(`/api/people/${people[key].id}`)
    await boss.patch(`/api/people/${people[key].id}`, { revision, ...reached, departmentId: departments[department].id, managerId: manager ? people[manager].id : null })
  }
  const day = (ahead) => new Date(Date.now() + ahead * 864e5).toISOString().slice(0, 10)
  if (leave) await boss.post(`/api/people/${people[leave.person].id}/leaves`, { fromOn: day(leave.from), toOn: day(leave.to), deputyId: people[leave.deputy].id })
}

/** Its looks first, so that the first mail has them. */
async function dress(boss, brand, departments) {
  const { revision } = await boss.patch('/api/agencies/current/brand', { revision: 0, ...brand })
  await boss.putBytes(`/api/agencies/current/logo?revision=${revision}`, logoOf(brand.colour))
  for (const names of departments) await boss.put('/api/agencies/current/departments', { revision: 0, names })
}

async function theSummit({ yue, hao, min, meridian: { helen }, brightline }) {
  const brief = await sent(helen, summit)
  const { id } = await hao.post(`/api/briefs/${brief}/questions`, { ...summit.question, addresseeId: helen.id })
  await helen.post(`/api/threads/${id}/answer`, { text: summit.answer })
  await agreed(hao, helen, brief)

  const event = await hao.post(`/api/briefs/${brief}/event`, { coordinatorId: hao.id })
  const people = { yue, hao, min }
  for (const { person, duty } of summit.duties) await yue.post(`/api/events/${event.id}/duties`, { personId: people[person].id, duty })
  for (const { owner, done, ...task } of summit.tasks) {
    const given = await yue.post('/api/tasks', { ...task, eventId: event.id, ownerId: people[owner].id })
    if (done) await people[owner].post(`/api/tasks/${given.id}/completion`)
  }

  const { lift, screens } = onTheSummit
  await talked(about('event', event.id), [yue, { text: lift.text, mentions: [min.id] }], [min, { text: lift.answer }])
  await talked(about('event', event.id), [hao, { text: screens.text, visibility: 'client' }], [helen, { text: screens.answer }])
  await talked(about('supplier', brightline.id), [hao, { text: withBrightline.text, visibility: 'supplier' }], [brightline.contact, { text: withBrightline.answer }])
}

async function waitingForTheClient({ hao, yue, omar, northlight: { tom } }) {
  const brief = await sent(tom, launch)
  await hao.post(`/api/briefs/${brief}/questions`, { ...launch.question, addresseeId: tom.id })
  await talked(about('brief', brief), [yue, { ...onTheLaunch, mentions: [omar.id] }])
}

async function theDraft({ meridian: { helen } }) {
  await written(helen, partnerEvening)
}

async function toAgree({ hao, meridian: { helen } }) {
  await frozen(hao, await sent(helen, seminar))
}

async function theTasting({ jun, formosa: { ting } }) {
  const brief = await sent(ting, tasting)
  await agreed(jun, ting, brief)
  await talked(about('brief', brief), [jun, { text: onTheTasting.text, visibility: 'client' }], [ting, { text: onTheTasting.answer }])
  await talked(about('brief', brief), [jun, { text: onTheTasting.internal }])
}

function about(subjectKind, subjectId) {
  return { subjectKind, subjectId }
}

/** Somebody begins to talk about a thing, others answer. */
async function talked(subject, [first, begun], ...answers) {
  const { threadId } = await first.post('/api/threads', { ...subject, ...begun })
  for (const [person, said] of answers) await person.post(`/api/threads/${threadId}/comments`, said)
}

/** @returns the id of a brief with these answers, still a draft */
async function written(contact, { title, answers }) {
  const { id } = await contact.post('/api/briefs', { title })
  for (const [field, value] of Object.entries(answers)) await contact.put(`/api/briefs/${id}/answers/${field}`, { value, revision: null })
  return id
}

async function sent(contact, brief) {
  const id = await written(contact, brief)
  const { revision } = await contact.get(`/api/briefs/${id}`)
  await contact.post(`/api/briefs/${id}/submission`, { revision })
  return id
}

async function frozen(coordinator, id) {
  const { revision } = await coordinator.get(`/api/briefs/${id}`)
  return coordinator.post(`/api/briefs/${id}/versions`, { revision })
}

async function agreed(coordinator, contact, id) {
  const { number, sha256 } = await frozen(coordinator, id)
  await contact.post(`/api/briefs/${id}/versions/${number}/signoff`, { answer: 'approve', sha256 })
}

function writeAccounts() {
  const shown = ({ family, given, latin }) => (latin ? `${family}${given} (${latin})` : `${given} ${family}`)
  const account = (person) => ({ name: shown(person), email: person.email, role: person.role })
  const agencies = [harbourline, isle].map(({ agency, owner, staff, clients, suppliers }) => ({
    name: agency.name,
    slug: agency.slug,
    people: [owner, ...Object.values(staff), ...Object.values(clients).flatMap(({ contacts }) => Object.values(contacts)),
      ...Object.values(suppliers).flatMap(({ contact }) => (contact ? [contact] : []))].map(account),
  }))
  mkdirSync('demo', { recursive: true })
  writeFileSync('demo/accounts.json', JSON.stringify({ password, agencies }, null, 2) + '\n')
}
