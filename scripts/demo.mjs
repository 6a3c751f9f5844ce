// `node scripts/demo.mjs http://localhost:8787`: makes the two demo agencies, through the product's own API alone.
import { mkdirSync, writeFileSync } from 'node:fs'
import { speaker } from '../demo/api.mjs'
import { agreed, approvalAsked, called, changeAsked, declined, frozen, sent, withdrawn, written } from '../demo/brief-steps.mjs'
import { launch, launchAgain, partnerEvening, seminar, summit, tasting, tooEarly } from '../demo/briefs.mjs'
import { listed } from '../demo/checklist-steps.mjs'
import { asksClients, clientTable, deskToken, everybodysTasks, firstYes, inventory, nextNotice, outing, reportToken, signed, supplierTable, taipeiForm, taiwaneseDrafts } from '../demo/desk.mjs'
import { checkedTable, fileSent, importedTable, readNotices } from '../demo/desk-steps.mjs'
import { taken } from '../demo/event-steps.mjs'
import { familyDay, lanterns, newModel, vinylNight } from '../demo/events.mjs'
import { logoOf } from '../demo/logo.mjs'
import { annualDinner, dealers, drones, retreat, workshop } from '../demo/other-briefs.mjs'
import { blacklisted, done, offered, restricted, stood } from '../demo/booking-steps.mjs'
import { brightlineJobs, brightlineStandby, brightlineStands, brightlineTier, doors, jadeJobs, jadeStands, lanternApplies, moonriseInvited, stageSound } from '../demo/bookings.mjs'
import { described, papersSent } from '../demo/paper-steps.mjs'
import { brightlinePapers, brightlineProfile } from '../demo/papers.mjs'
import { askedWhoIsFree, crewShown, jobWithCrew, putDown } from '../demo/crew-steps.mjs'
import { crew, fleetCheck, haulage, haulierStands, riggers, whoIsFree } from '../demo/crew.mjs'
import { congress, crisisLead, crowdSafety, eventFinance, firstWhitePaper, nextMonth, nextWeek } from '../demo/learning.mjs'
import { honoured, offered as courseOffered } from '../demo/learning-steps.mjs'
import { haoBefore, haoPlan, haoSays, regional, settled, talk } from '../demo/team.mjs'
import { grown, teamed } from '../demo/team-steps.mjs'
import { directory, evidence } from '../demo/suppliers.mjs'
import { harbourline, isle, password } from '../demo/people.mjs'
import { promised } from '../demo/promise-steps.mjs'
import { learnt } from '../demo/training-steps.mjs'
import { atTheDoors, dueSoon, inTaipei, meetingProfessional, projectManager, ranOut } from '../demo/training.mjs'
import { settle } from '../demo/settle.mjs'
import { about, corrected, saidAndWithdrawn, talked } from '../demo/talk-steps.mjs'
import { onTheLaunch, onTheSeminar, onTheSummit, onTheTasting, whileOmarIsAway, withBrightline, withMeridian } from '../demo/talks.mjs'

const api = speaker(process.argv[2] ?? 'http://localhost:8787')

const [bund, taipei] = await Promise.all([settle(api, harbourline), settle(api, isle)])
await Promise.all([
  theSummit(bund), waitingForTheClient(bund), drafts(bund), toAgree(bund), companies(bund), desks(bund), otherWishes(bund), furtherOn(bund), papers(bund),
  theTasting(taipei), deskInTaipei(taipei), closedInTaipei(taipei), sent(taipei.cedar.yi, annualDinner),
])
await whatWaitsForAYes(bund)
await whoServes(bund)
await jobs(bund)
await whatIsRead(bund)
await jobsBehind(bund)
await logged(bund, await learned(bund), taipei)
writeAccounts()

/** What people have learned. */
async function learned({ boss, yue, hao, min, omar }) {
  const regions = await teamed(api, boss, { yue, hao, min }, { regional, settled })
  await grown(hao, yue, { before: haoBefore, says: haoSays, plan: haoPlan, talk })
  await honoured(yue, hao, crisisLead, 'en')
  await honoured(boss, yue, firstWhitePaper)
  await courseOffered(boss, yue, crowdSafety, nextWeek, [hao, min, omar])
  await courseOffered(boss, omar, eventFinance, nextMonth, [regions['he.jia'], regions['gu.chen']])
  await hao.post('/api/training-requests', congress)
  return regions
}

/** What they learnt, and what they work for. */
async function logged({ boss, yue, hao, min }, { 'grace.holt': grace, 'luo.qi': qi }, { boss: wang, jun }) {
  await Promise.all([
    learnt({ person: hao, verifier: yue }, projectManager), learnt({ person: yue, verifier: boss }, meetingProfessional), learnt({ person: min, verifier: yue }, atTheDoors), learnt({ person: jun, verifier: wang }, inTaipei),
    learnt({ person: grace, verifier: boss }, ranOut), learnt({ person: qi, verifier: yue }, dueSoon),
  ])
}

async function theSummit({ boss, yue, hao, min, meridian: { helen } }) {
  const brief = await sent(helen, summit)
  await called(hao, helen, brief)
  const { id } = await hao.post(`/api/briefs/${brief}/questions`, { ...summit.question, addresseeId: helen.id })
  await helen.post(`/api/threads/${id}/answer`, { text: summit.answer })
  await agreed(hao, helen, brief, '赵海伦')

  const event = await hao.post(`/api/briefs/${brief}/event`, {
    coordinatorId: hao.id, team: summit.team.map(({ person, duty }) => ({ personId: { yue, min }[person].id, duty })),
  })
  const people = { boss, yue, hao, min }
  const given = ({ owner, done: _, evidence: __, stage: ___, ...task }) => yue.post('/api/tasks', { ...task, eventId: event.id, ownerId: people[owner].id })
  const taskIds = {}
  for (const task of summit.tasks) {
    const { id: taskId, revision } = await given(task)
    taskIds[task.title] = taskId
    if (task.done) await people[task.owner].post(`/api/tasks/${taskId}/completion`, { evidence: task.evidence })
    if (task.stage) await people[task.owner].post('/api/tasks/changes', { changes: [{ id: taskId, revision, stage: task.stage }] })
  }
  await yue.del(`/api/tasks/${(await given(summit.droppedTask)).id}`)

  await promised({ yue, hao, people, event: event.id, taskIds }, summit.promises)
  await listed({ hao, people, event: event.id, taskIds }, summit.checklists)

  const { lift, screens } = onTheSummit
  const said = await talked(about('event', event.id), [yue, { text: lift.text, mentions: [min.id] }], [min, { text: lift.answer }])
  await corrected(min, said, { text: lift.corrected })
  await saidAndWithdrawn(hao, said, { text: lift.withdrawn })
  await given({ title: lift.task, owner: 'min', threadId: said.threadId })
  await talked(about('event', event.id), [hao, { text: screens.text, mentions: [helen.id], visibility: 'client' }], [helen, { text: screens.answer }])
  await hao.post('/api/feeds', { eventId: event.id })
}

async function waitingForTheClient({ boss, hao, yue, omar, northlight: { tom } }) {
  const brief = await sent(tom, launch)
  await written(tom, launchAgain)
  await fileSent(tom, `/api/briefs/${brief}/files`, { name: 'Northlight mark.png', bytes: logoOf('#24557a') })
  await hao.post(`/api/briefs/${brief}/questions`, { ...launch.question, addresseeId: tom.id })
  const { internal, client } = onTheLaunch
  await talked(about('brief', brief), [yue, { text: internal.text, mentions: [omar.id] }], [omar, { text: internal.answer, mentions: [boss.id] }])
  await talked(about('brief', brief), [hao, { text: client.text, mentions: [tom.id], visibility: 'client' }], [tom, { text: client.answer }])
}

async function drafts({ meridian: { helen } }) {
  await written(helen, partnerEvening)
  await helen.del(`/api/briefs/${await written(helen, tooEarly)}`)
}

async function toAgree({ hao, meridian: { helen } }) {
  const brief = await sent(helen, seminar)
  const { number } = await frozen(hao, brief)
  await talked(about('brief', brief), [helen, { ...onTheSeminar, version: number }])
}

/** Sent, withdrawn, declined, and agreed but wanted otherwise. */
async function otherWishes({ yue, hao, kite: { lan }, orchard: { priya }, sanjiang: { rui } }) {
  await sent(priya, retreat)
  await withdrawn(lan, await sent(lan, workshop), workshop.withdrawn)
  await declined(yue, await sent(rui, drones), drones.declined)
  const agreedOn = await sent(rui, dealers)
  await agreed(hao, rui, agreedOn, dealers.signer)
  await changeAsked(rui, agreedOn, dealers.change)
}

/** One event is ready, one takes place today, one is over. */
async function furtherOn({ yue, hao, min, kite: { lan }, orchard: { priya }, sanjiang: { rui } }) {
  const people = { yue, hao, min }
  for (const [contact, event] of [[rui, newModel], [lan, lanterns], [priya, familyDay]]) await taken({ coordinator: hao, contact, people }, event)
}

async function closedInTaipei({ boss, jun, tide: { kai } }) {
  await taken({ coordinator: jun, contact: kai, people: { boss, jun } }, vinylNight)
}

/** What is said of a client, of a supplier, of a colleague, to them and among staff. */
async function companies({ boss, yue, hao, omar, meridian, brightline }) {
  const { internal, client } = withMeridian
  await talked(about('client', meridian.id), [boss, { text: internal.text, mentions: [hao.id] }])
  await talked(about('client', meridian.id), [yue, { text: client.text, mentions: [meridian.helen.id], visibility: 'client' }], [meridian.helen, { text: client.answer }])
  await talked(about('supplier', brightline.id), [hao, { text: withBrightline.text, mentions: [brightline.contact.id], visibility: 'supplier' }], [brightline.contact, { text: withBrightline.answer }])
  await talked(about('supplier', brightline.id), [yue, { text: withBrightline.internal }])
  await talked(about('person', omar.id), [yue, { text: whileOmarIsAway, mentions: [boss.id] }])
}

/** The summit's stage, let through by name while a permit is being read, the hosts at its doors, and those who bring things, by name. */
async function jobs({ boss, brightline, haulier }) {
  const { rows } = await boss.get('/api/events')
  const eventId = rows.find(({ name }) => name === 'Meridian Health Summit').id
  await offered(boss, { eventId, supplierId: brightline.id }, stageSound)
  const { rows: [hosts] } = await boss.get('/api/suppliers?category=hosts&qualified=yes')
  await offered(boss, { eventId, supplierId: hosts.id }, doors)
  await putDown(brightline.contact, brightline.id, riggers)
  await stood(boss, haulier.id, haulierStands)
  const coming = await crewShown({ supplierId: haulier.id, contact: haulier.contact, reader: boss }, crew)
  await jobWithCrew(boss, { eventId, supplierId: haulier.id, contact: haulier.contact }, haulage, coming)
  await haulier.contact.post('/api/availability/blocked', { supplierId: haulier.id, ...fleetCheck })
  await askedWhoIsFree(boss, [haulier, brightline], whoIsFree)
}

/** The directory: companies of every standing. */
async function whoServes({ boss, yue }) {
  const known = Object.fromEntries((await boss.get('/api/suppliers')).rows.map(({ name, id }) => [name, id]))
  await Promise.all(directory.map(async ({ company, stands, papers = [], blacklisted: why, then }) => {
    const supplierId = known[company.name] ?? (await boss.post('/api/suppliers', company)).id
    await stood(boss, supplierId, stands)
    await papersSent({ supplierId, contact: yue, reader: boss }, papers)
    if (why) await blacklisted(boss, yue, supplierId, { ...why, evidence: evidence[why.code] })
    if (then) await restricted(boss, supplierId, then)
  }))
}

/** What lies behind: how it went, what tier that makes, and who would step in. */
async function jobsBehind({ boss, brightline, jade }) {
  const { rows } = await boss.get('/api/events')
  const behind = rows.find(({ state }) => state === 'wrap_up').id
  const { id: standby } = await boss.post('/api/standbys', { supplierId: brightline.id, ...brightlineStandby })
  await Promise.all([
    brightline.contact.put(`/api/standbys/${standby}/answer`, { revision: 1, yes: true }),
    ...[[brightline, brightlineJobs], [jade, jadeJobs]].map(async ([{ id, contact }, lying]) => {
      for (const job of lying) await done({ boss, contact }, { eventId: behind, supplierId: id }, job)
    }),
  ])
  await boss.put(`/api/suppliers/${brightline.id}/tiers`, brightlineTier)
}

/** What Brightline has to show before it is hired. */
async function papers({ boss, brightline, jade }) {
  await described({ supplierId: brightline.id, contact: brightline.contact }, brightlineProfile)
  await papersSent({ supplierId: brightline.id, contact: brightline.contact, reader: boss }, brightlinePapers)
  await stood(boss, brightline.id, brightlineStands)
  await stood(boss, jade.id, jadeStands)
  await boss.put('/api/suppliers/intake', { revision: 0, page: true })
  await api.apply(lanternApplies)
  const { id: supplierId } = await boss.post('/api/suppliers', moonriseInvited.company)
  await boss.post('/api/invitations', { role: 'supplier', supplierId, ...moonriseInvited.contact })
}

async function desks({ boss, yue }) {
  await boss.put('/api/briefs/intake', { revision: 0, page: true, mail: true })
  await boss.put('/api/agencies/current/working-days', { revision: 0, ...outing })
  await boss.post('/api/privacy/notices', nextNotice)
  for (const view of [asksClients, signed]) await boss.post('/api/views', view)
  await yue.post('/api/views', everybodysTasks)
  await boss.post('/api/feeds', {})
  await boss.post('/api/tokens', reportToken)
  await boss.post('/api/agency-tokens', deskToken)
  await importedTable(boss, supplierTable)
  await checkedTable(boss, clientTable)
}

async function theTasting({ boss, jun, formosa: { ting } }) {
  await boss.put('/api/briefs/form', taipeiForm)
  const brief = await sent(ting, tasting)
  await agreed(jun, ting, brief, '林雅婷')
  await talked(about('brief', brief), [jun, { text: onTheTasting.text, mentions: [ting.id], visibility: 'client' }], [ting, { text: onTheTasting.answer }])
  await talked(about('brief', brief), [jun, { text: onTheTasting.internal, mentions: [boss.id] }])
}

async function deskInTaipei({ boss, jun }) {
  await boss.put('/api/agencies/current/working-days', { revision: 0, ...inventory })
  await jun.post('/api/views', taiwaneseDrafts)
  await jun.post('/api/feeds', {})
}

/** From today the agency says yes itself to less than the product would ask it for. */
async function whatWaitsForAYes({ boss, hao }) {
  await boss.put('/api/agencies/current/figures', { revision: 0, ...firstYes })
  const { rows } = await hao.get(`/api/briefs?q=${encodeURIComponent(retreat.title)}`)
  await approvalAsked(hao, rows[0].id, retreat.note)
}

/** Each has read something that asked them to act and something that only told them; more waits. */
async function whatIsRead({ boss, hao, meridian: { helen } }) {
  await Promise.all([readNotices(boss, 'task.given', 'person.joined'), readNotices(hao, 'question.answered', 'comment.mentioned'), readNotices(helen, 'question.asked', 'event.made')])
}

function writeAccounts() {
  const shown = ({ family, given, latin }) => (latin ? `${family}${given} (${latin})` : `${given} ${family}`)
  const account = (person) => ({ name: shown(person), email: person.email, role: person.role })
  const agencies = [harbourline, isle].map(({ agency, owner, staff, clients, suppliers }) => ({
    name: agency.name,
    slug: agency.slug,
    people: [owner, ...Object.values(staff), ...(agency === harbourline.agency ? regional.map(({ person }) => person) : []), ...Object.values(clients).flatMap(({ contacts }) => Object.values(contacts)),
      ...Object.values(suppliers).flatMap(({ contact }) => (contact ? [contact] : []))].map(account),
  }))
  mkdirSync('demo', { recursive: true })
  writeFileSync('demo/accounts.json', JSON.stringify({ password, agencies }, null, 2) + '\n')
}
