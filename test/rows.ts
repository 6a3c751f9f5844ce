import { env } from 'cloudflare:test'
import { invitations, tokens } from '../db/schema/directory'
import { approvals } from '../db/schema/agency/approvals'
import { badges } from '../db/schema/agency/badges'
import { availabilityAsks, blockedDates } from '../db/schema/agency/availability'
import { bookings } from '../db/schema/agency/bookings'
import { briefAnswers, briefs, briefVersions } from '../db/schema/agency/briefs'
import { feeds } from '../db/schema/agency/calendar'
import { calls } from '../db/schema/agency/calls'
import { checklists, checklistTemplates, checklistTicks } from '../db/schema/agency/checklists'
import { clients } from '../db/schema/agency/clients'
import { credentials, paperLinks } from '../db/schema/agency/credentials'
import { coursePlaces, courses, courseSessions, trainingRequests } from '../db/schema/agency/courses'
import { crew } from '../db/schema/agency/crews'
import { duties, events } from '../db/schema/agency/events'
import { imports } from '../db/schema/agency/imports'
import { files, pushDevices } from '../db/schema/agency/kernel'
import { notices } from '../db/schema/agency/notices'
import { leaves, people } from '../db/schema/agency/people'
import { copies } from '../db/schema/agency/privacy'
import { issues, planTemplates, tasks } from '../db/schema/agency/plans'
import { promiseLinks, promises } from '../db/schema/agency/promises'
import { signingLinks, signoffs } from '../db/schema/agency/signoffs'
import { appraisals, assessments, experiences, posts, talkNotes } from '../db/schema/agency/skills'
import { evaluations, exceptions, qualifications, restrictions, standbys, suppliers } from '../db/schema/agency/suppliers'
import { trainingCycles, trainingEntries, trainingSchemes } from '../db/schema/agency/training'
import { messages, threads } from '../db/schema/agency/threads'
import { bin, views } from '../db/schema/agency/ways'
import { open } from '../workers/kernel/db'
import { newToken } from '../workers/kernel/hash'
import { newId, prefixes, type Noun } from '../workers/kernel/ids'
import type { TestAgency } from './world'

export const nouns = [
  'appraisal',
  'approval',
  'ask',
  'assessment',
  'badge',
  'blocked',
  'booking',
  'brief',
  'call',
  'checklist',
  'checklist_template',
  'client',
  'copy',
  'course',
  'course_session',
  'credential',
  'crew',
  'cycle',
  'device',
  'duty',
  'evaluation',
  'event',
  'exception',
  'experience',
  'feed',
  'file',
  'import',
  'invitation',
  'issue',
  'leave',
  'link',
  'message',
  'note',
  'notice',
  'paper_link',
  'person',
  'post',
  'promise',
  'qualification',
  'restriction',
  'scheme',
  'signing',
  'signoff',
  'standby',
  'supplier',
  'task',
  'tick',
  'training_request',
  'template',
  'thread',
  'token',
  'training',
  'version',
  'talk',
  'comment',
  'view',
] as const
/** Which row an address of the API names, by its second word. */
export const nounOf: Record<string, (typeof nouns)[number]> = {
  approvals: 'approval',
  availability: 'ask',
  badges: 'badge',
  bookings: 'booking',
  briefs: 'brief',
  calls: 'call',
  'checklist-templates': 'checklist_template',
  checklists: 'checklist',
  clients: 'client',
  'course-sessions': 'course_session',
  courses: 'course',
  credentials: 'credential',
  crew: 'crew',
  evaluations: 'evaluation',
  events: 'event',
  feeds: 'feed',
  files: 'file',
  growth: 'person',
  imports: 'import',
  invitations: 'invitation',
  issues: 'issue',
  looks: 'event',
  notices: 'notice',
  overview: 'event',
  people: 'person',
  'plan-templates': 'template',
  privacy: 'copy',
  promises: 'promise',
  push: 'device',
  signoffs: 'signoff',
  skills: 'person',
  standbys: 'standby',
  suppliers: 'supplier',
  tasks: 'task',
  threads: 'thread',
  'training-requests': 'training_request',
  tokens: 'token',
  training: 'training',
  'agency-tokens': 'token',
  views: 'view',
}
export type Rows = Record<(typeof nouns)[number], string>

const planLines = [{ wbs: '1', names: { en: 'Event' }, duty: 'coordinator' as const, start: 0, days: 1, least: 1, after: [], finishBy: null, bound: true, milestone: false }]

const marks = { quality: 4, punctuality: 4, response: 4, attitude: 4, price: 4, safety: 4 }

const checklistLines = [{ key: 'a', names: { en: 'Doors open' }, kind: 'tick' as const, unit: null, least: null, most: null }]

const frozen = (word: string) => JSON.stringify({ brief: 'bri_x', number: 1, title: `${word} brief`, form: [], answers: {}, questions: [], files: [] })

/** Beside the reader's own token stands one of the agency's. */
export const agencyTokenOf = ({ token }: Rows) => `${token}_agency`

/** The file that hangs on the credential. */
export const paperFileOf = ({ credential }: Rows) => credential.replace('crd_', 'fil_')

/** The file that shows the finding. */
export const findingFileOf = ({ assessment }: Rows) => assessment.replace('asm_', 'fil_')

/** The file that shows the training. */
export const trainingFileOf = ({ training }: Rows) => training.replace('trn_', 'fil_')

/** A talk is a thread like a question, a comment a message: only the routes tell them apart. */
const named = (noun: (typeof nouns)[number]): Noun => (noun === 'talk' ? 'thread' : noun === 'comment' ? 'message' : noun)

export const freshIds = () => Object.fromEntries(nouns.map((noun) => [noun, newId(named(noun), Date.now())])) as Rows
export const unknownIds = () => Object.fromEntries(nouns.map((noun) => [noun, `${prefixes[named(noun)]}_00000000000000000000000000`])) as Rows

/**
 * One row of every noun, all of one client, laid straight into the databases under given ids: the matrix asks for
 * them as everybody. `word` stands in each name, so that a leak shows in the answer; `reader` gets the notice.
 */
export async function layRows(agency: TestAgency, ids: Rows, word: string, { clientId = ids.client, supplierId = ids.supplier, reader = ids.person } = {}) {
  const { db, id: agencyId } = agency
  const createdAt = new Date().toISOString()
  const own = (noun: keyof Rows) => ({ agencyId, id: ids[noun], createdAt })
  const statements = [
    ...(clientId === ids.client ? [db.insert(clients).values({ ...own('client'), name: `${word} client`, country: 'CN', notes: `${word} notes` })] : []),
    ...(supplierId === ids.supplier ? [db.insert(suppliers).values({ ...own('supplier'), name: `${word} supplier`, country: 'CN', category: 'av' })] : []),
    db.insert(people).values({ ...own('person'), email: `${ids.person}@convoke.test`, locale: 'en', role: 'client_viewer', clientId, scope: 'all', family: word, given: 'Person', state: 'active' }),
    db.insert(leaves).values({ ...own('leave'), personId: ids.person, deputyId: ids.person, fromOn: '2020-01-06', toOn: '2020-01-10' }),
    db.insert(copies).values({ ...own('copy'), personId: ids.person, askedBy: reader, state: 'ready', size: 2, objectKey: `copies/${agencyId}/${ids.copy}.zip`, expiresAt: new Date(Date.now() + 864e5).toISOString() }),
    db.insert(briefs).values({ ...own('brief'), clientId, title: `${word} brief`, state: 'submitted', startedBy: ids.person, version: 1 }),
    db.insert(briefAnswers).values({ agencyId, id: `ans_${ids.brief}`, createdAt, briefId: ids.brief, clientId, field: 'goal', notApplicable: false, value: `${word} goal`, answeredBy: ids.person, answeredAt: createdAt }),
    db.insert(briefVersions).values({ ...own('version'), briefId: ids.brief, clientId, number: 1, content: frozen(word), sha256: '0'.repeat(64), frozenBy: ids.person }),
    db.insert(approvals).values({ ...own('approval'), clientId, act: 'brief.freeze', subjectKind: 'brief', subjectId: ids.brief, title: `${word} brief`, version: 2, sha256: '0'.repeat(64), amount: 1, currency: 'CNY', steps: ['manager'], askedBy: ids.person, state: 'open' }),
    db.insert(signoffs).values({ ...own('signoff'), clientId, subjectKind: 'brief', subjectId: ids.brief, version: 1, sha256: '0'.repeat(64), personId: ids.person, answer: 'approve' }),
    db.insert(signingLinks).values({ ...own('signing'), clientId, subjectKind: 'brief', subjectId: ids.brief, version: 1, sha256: '0'.repeat(64), title: `${word} brief`, name: word, email: `${ids.signing}@convoke.test`, locale: 'en', tokenHash: ids.signing, sentBy: ids.person, sentAt: createdAt, expiresAt: createdAt }),
    db.insert(threads).values({ ...own('thread'), clientId, kind: 'question', visibility: 'client', subjectKind: 'brief', subjectId: ids.brief, field: 'goal', state: 'open', askedBy: ids.person, addresseeId: reader }),
    db.insert(messages).values({ ...own('message'), clientId, threadId: ids.thread, authorId: ids.person, text: `${word} question` }),
    db.insert(threads).values({ ...own('talk'), clientId, kind: 'comment', visibility: 'client', subjectKind: 'brief', subjectId: ids.brief, subjectTitle: `${word} brief`, state: 'talk', askedBy: reader, addresseeId: '' }),
    db.insert(messages).values({ ...own('comment'), clientId, threadId: ids.talk, authorId: reader, text: `${word} comment` }),
    db.insert(events).values({ ...own('event'), clientId, briefId: null, name: `${word} event`, startsOn: '2027-03-09', endsOn: '2027-03-10', zone: 'Asia/Shanghai', place: 'Shanghai', phase: 'before', coordinatorId: ids.person }),
    db.insert(availabilityAsks).values({ ...own('ask'), supplierId, eventId: ids.event, clientId, questionId: ids.ask, category: 'av', region: 'CN', startsOn: '2099-03-08', endsOn: '2099-03-10', answerBy: '2099-01-01T00:00:00.000Z', askedBy: ids.person }),
    db.insert(badges).values({ ...own('badge'), personId: reader, kind: 'merit', achievement: `merit:${ids.badge}`, names: { en: `Badge ${ids.badge}` }, criteria: { en: 'Given in a story.' }, awardedOn: '2026-01-10' }),
    db.insert(blockedDates).values({ ...own('blocked'), supplierId, startsOn: '2099-03-08', endsOn: '2099-03-10', note: `${word} note` }),
    db.insert(people).values({ ...own('person'), id: `per_${ids.course_session}`, email: `${ids.course_session}@convoke.test`, locale: 'en', role: 'trainer', scope: 'all', family: 'Teacher', given: 'One', state: 'active' }),
    db.insert(courses).values({ ...own('course'), names: { en: `Course ${ids.course}` }, kind: 'course', minutes: 300, industry: true, split: [], certified: true }),
    db.insert(courseSessions).values({ ...own('course_session'), courseId: ids.course, startsAt: '2099-03-08T01:00:00.000Z', endsAt: '2099-03-08T06:00:00.000Z', room: 'Hall B', trainerId: `per_${ids.course_session}`, places: 1, code: 'x', withdrawals: 0 }),
    db.insert(coursePlaces).values({ agencyId, id: `plc_${ids.course_session}`, createdAt, sessionId: ids.course_session, personId: reader, certificate: { id: 'plc_x', agency: 'Convoke', holder: { family: 'A', given: 'B', latin: null }, names: { en: 'Course' }, minutes: 300, on: '2026-01-10', trainer: 'C' }, sha256: ids.course_session }),
    db.insert(coursePlaces).values({ agencyId, id: `plc_${ids.course}`, createdAt, sessionId: ids.course_session, personId: `per_${ids.course_session}` }),
    db.insert(approvals).values({ ...own('approval'), id: `apv_${ids.training_request}`, clientId: '', act: 'training.attend', subjectKind: 'training_request', subjectId: ids.training_request, title: `Training ${ids.training_request}`, version: 1, sha256: '0'.repeat(64), amount: 1, currency: 'CNY', steps: ['manager'], askedBy: reader, state: 'open' }),
    db.insert(trainingRequests).values({ ...own('training_request'), personId: reader, title: `Training ${ids.training_request}`, provider: 'ICCA', kind: 'course', startsOn: '2026-01-10', endsOn: '2026-01-11', minutes: 300, cost: 1, currency: 'CNY', why: 'x', approvalId: `apv_${ids.training_request}` }),
    db.insert(crew).values({ ...own('crew'), supplierId, kind: 'worker', name: `${word} worker`, identityTail: '443X' }),
    db.insert(credentials).values({ ...own('credential'), supplierId, holderKind: 'worker', holderId: ids.crew, kind: 'nda', state: 'uploaded', fields: { signatory: word }, addedBy: ids.person }),
    db.insert(paperLinks).values({ ...own('paper_link'), supplierId, credentialId: ids.credential, name: word, email: `${ids.paper_link}@convoke.test`, locale: 'en', tokenHash: ids.paper_link, sentBy: ids.person, expiresAt: createdAt }),
    db.insert(qualifications).values({ ...own('qualification'), supplierId, category: ids.qualification, region: 'CN', open: true, conditions: [] }),
    db.insert(exceptions).values({ ...own('exception'), supplierId, kind: 'nda', reason: `${word} reason`, state: 'declined', askedBy: ids.person }),
    db.insert(restrictions).values({ ...own('restriction'), supplierId, kind: 'suspended', reason: `${word} reason`, until: '2099-01-01', proposedBy: ids.person }),
    db.insert(bookings).values({ ...own('booking'), supplierId, eventId: ids.event, clientId, category: 'av', region: 'CN', title: `${word} booking`, startsOn: '2027-03-08', endsOn: '2027-03-10', currency: 'CNY', answerBy: '2099-01-01T00:00:00.000Z', state: 'offered', offeredBy: ids.person }),
    db.insert(evaluations).values({ ...own('evaluation'), supplierId, bookingId: ids.booking, eventId: ids.event, clientId, category: 'av', title: `${word} booking`, eventName: `${word} event`, side: 'agency', writtenBy: ids.person, day: '2026-01-10', spend: 0, marks, weights: marks, incidents: [], comment: `${word} comment` }),
    db.insert(standbys).values({ ...own('standby'), supplierId, category: ids.standby, region: 'CN', hours: 8, until: '2099-01-01', addedBy: ids.person }),
    db.insert(trainingCycles).values({ ...own('cycle'), personId: reader, scheme: 'pmp_renewal', startsOn: `cycle ${ids.cycle}`, endsOn: '2023-02-28', carried: 0 }),
    db.insert(trainingSchemes).values({ ...own('scheme'), code: `own_${ids.scheme}`, validFrom: '2026-01-01', content: { names: { en: `Scheme ${ids.scheme}` }, source: 'The body', dated: '2026-01-01', years: null, rolling: 1, months: null, hours: { need: 4, groups: [] } } }),
    db.insert(trainingEntries).values({ ...own('training'), personId: reader, title: `${word} training`, kind: 'course', startsOn: '2026-01-10', endsOn: '2026-01-10', minutes: 90, industry: true, split: [], state: 'submitted', submittedAt: createdAt }),
    db.insert(posts).values({ ...own('post'), personId: ids.person, position: 'coordinator', region: 'CN', fromOn: '2020-01-01' }),
    db.insert(experiences).values({ ...own('experience'), personId: ids.person, kind: 'project', title: `${word} project`, led: false, fromOn: '2019-01-01', toOn: '2019-02-01' }),
    db.insert(assessments).values({ ...own('assessment'), personId: ids.person, skill: 'negotiation', level: 3, way: 'manager', seenOn: '2020-06-01', evidence: `${word} evidence`, thingId: null, assessedBy: reader }),
    db.insert(appraisals).values({ ...own('appraisal'), personId: ids.person, fromOn: '2020-01-01', toOn: '2020-12-31', talkOn: '2020-12-01', goals: [], summary: `${word} summary` }),
    db.insert(talkNotes).values({ ...own('note'), personId: ids.person, otherId: reader, authorId: reader, heldOn: '2020-01-01', text: `${word} note` }),
    db.insert(duties).values({ ...own('duty'), eventId: ids.event, clientId, personId: ids.person, duty: 'other' }),
    db.insert(tasks).values({ ...own('task'), eventId: ids.event, clientId, title: `${word} task`, ownerId: ids.person, state: 'open' }),
    db.insert(calls).values({ ...own('call'), clientId, briefId: ids.brief, kind: 'call', title: `${word} call`, startsAt: '2026-01-09T01:00:00.000Z', endsAt: '2026-01-09T02:00:00.000Z', zone: 'Asia/Shanghai', guests: [reader], arrangedBy: ids.person, needs: `${word} needs`, sentAt: createdAt, sentBy: ids.person }),
    db.insert(promises).values({ ...own('promise'), clientId, eventId: ids.event, briefId: ids.brief, key: 'goal', value: `${word} promise`, version: 1, sort: 0, state: 'open' }),
    db.insert(promiseLinks).values({ ...own('link'), promiseId: ids.promise, briefId: ids.brief, clientId, eventId: ids.event, kind: 'task', thingId: ids.task }),
    db.insert(issues).values({ ...own('issue'), eventId: ids.event, clientId, title: `${word} issue`, ownerId: ids.person, state: 'open', raisedBy: ids.person }),
    db.insert(checklists).values({ ...own('checklist'), eventId: ids.event, clientId, names: { en: `${word} checklist` }, lines: checklistLines }),
    db.insert(checklistTicks).values({ ...own('tick'), checklistId: ids.checklist, eventId: ids.event, clientId, line: 'a', value: true, personId: ids.person, tickedAt: createdAt, over: [] }),
    db.insert(checklistTemplates).values({ ...own('checklist_template'), names: { en: `Checklist ${ids.checklist_template}` }, lines: checklistLines, dueDays: 0 }),
    db.insert(planTemplates).values({ ...own('template'), names: { en: `Plan ${ids.template}` }, lines: planLines, isDefault: false }),
    db.insert(pushDevices).values({ ...own('device'), personId: reader, endpoint: `https://push.example/${ids.device}`, p256dh: 'B'.repeat(87), auth: 'A'.repeat(22), browser: `${word} browser` }),
    db.insert(files).values({ ...own('file'), clientId, subjectKind: 'brief', subjectId: ids.brief, name: `${word}.txt`, size: 2, type: 'text/plain', sha256: '0'.repeat(64), state: 'ready', objectKey: `a/${agencyId}/${ids.file}`, addedBy: reader }),
    db.insert(files).values({ ...own('file'), id: paperFileOf(ids), supplierId, subjectKind: 'credential', subjectId: ids.credential, name: `${word}.pdf`, size: 2, type: 'application/pdf', sha256: '0'.repeat(64), state: 'ready', objectKey: `a/${agencyId}/${ids.file}`, addedBy: reader }),
    db.insert(files).values({ ...own('file'), id: trainingFileOf(ids), subjectKind: 'training', subjectId: ids.training, name: `${word}.pdf`, size: 2, type: 'application/pdf', sha256: '0'.repeat(64), state: 'ready', objectKey: `a/${agencyId}/${ids.file}`, addedBy: reader }),
    db.insert(files).values({ ...own('file'), id: findingFileOf(ids), personId: ids.person, subjectKind: 'assessment', subjectId: ids.assessment, name: `${word}.pdf`, size: 2, type: 'application/pdf', sha256: '0'.repeat(64), state: 'ready', objectKey: `a/${agencyId}/${ids.file}`, addedBy: reader }),
    db.insert(feeds).values({ ...own('feed'), personId: reader, eventId: null, tokenHash: ids.feed }),
    db.insert(bin).values({ agencyId, id: `bri_binned_${ids.brief}`, createdAt, clientId, kind: 'brief', title: `${word} draft`, binnedBy: ids.person }),
    db.insert(views).values({ ...own('view'), personId: reader, list: 'briefs', name: `${word} view`, query: 'state=draft', shared: false }),
    db.insert(imports).values({ ...own('import'), kind: 'training', startedBy: reader, state: 'waiting', existing: 'skip', line: 0, percent: 0, fresh: 0, changed: 0, skipped: 0, wrong: 0, attempts: 0, faults: 0, dueAt: createdAt }),
    db.insert(notices).values({ ...own('notice'), clientId: reader === ids.person ? clientId : null, personId: reader, kind: 'brief.submitted', subjectKind: 'brief', subjectId: ids.brief, path: `/briefs/${ids.brief}`, details: { title: `${word} brief` }, newsId: ids.notice }),
  ]
  await db.batch(statements as [(typeof statements)[number]])
  await Promise.all([env.FILES.put(`a/${agencyId}/${ids.file}`, 'ok'), env.FILES.put(`copies/${agencyId}/${ids.copy}.zip`, 'ok')])
  const token = { agencyId, name: `${word} token`, scopes: ['brief.read'], start: 'cvk_000000', createdAt, expiresAt: '2099-01-01T00:00:00.000Z' }
  await open(env.DIRECTORY).insert(tokens).values([
    { ...token, id: ids.token, kind: 'personal', personId: reader, hash: newToken() },
    { ...token, id: agencyTokenOf(ids), kind: 'agency', personId: ids.person, hash: newToken(), role: 'crew', scope: 'all' },
  ]).onConflictDoNothing()
  await open(env.DIRECTORY).insert(invitations).values({
    id: ids.invitation, agencyId, personId: ids.person, email: `${ids.invitation}@convoke.test`, role: 'client_viewer', clientId, scope: 'all', tokenHash: newToken(), invitedBy: ids.person,
    createdAt, expiresAt: new Date(Date.now() + 864e5).toISOString(),
  }).onConflictDoNothing()
  return ids
}
