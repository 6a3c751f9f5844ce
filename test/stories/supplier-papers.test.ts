import { env } from 'cloudflare:test'
import { and, eq, inArray } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { credentials } from '../../db/schema/agency/credentials'
import { events } from '../../db/schema/agency/events'
import { files } from '../../db/schema/agency/kernel'
import { newId } from '../../workers/kernel/ids'
import { sweep } from '../../workers/kernel/outbox/sweep'
import { complete, sendPart } from './files-sending'
import * as steps from './paper-steps'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person, chen: Person, boss: Person
let qian: Person
let supplierId: string
beforeAll(async () => {
  world = await newWorld()
  lin = await world.agency.staff('coordinator')
  chen = await world.agency.staff('coordinator')
  boss = await world.agency.staff('director')
  supplierId = await world.agency.newSupplier('Brightline')
  qian = await world.agency.supplier(supplierId)
})

const papersOf = async (person: Person, id = supplierId) => (await person.get(`/api/suppliers/${id}/papers`)).data
const lineOf = async (kind: string, person = qian) => (await papersOf(person)).lines.find((line: { kind: string }) => line.kind === kind)

const sent = (person: Person, kind: string, more?: object, id = supplierId) => steps.sent(person, { supplierId: id }, kind, more)
const verified = async (kind: string, more?: object, id = supplierId) => steps.read(chen, await sent(lin, kind, more, id))

const licence = { fields: { uscc: ' 91350100m000100y43', legal_name: '上海明线视听有限公司', representative: '钱进', scope: '音视频设备租赁' }, noExpiry: true }
const liability = (validTo: string) => ({ fields: { insurer: 'PICC', policy_number: 'PL-20881', limit_per_occurrence: '1000 万元', currency: 'CNY' }, validFrom: '2026-01-01', validTo })

describe('a supplier shows their papers', () => {
  test('what is asked follows from category and region, the most urgent first, with one next step', async () => {
    const papers = await papersOf(qian)
    expect(papers.lines.map((line: { kind: string }) => line.kind)).toEqual(expect.arrayContaining(['business_licence', 'public_liability', 'work_permit', 'nda']))
    expect(papers.lines.map((line: { kind: string }) => line.kind)).not.toContain('food_licence')
    expect(papers).toMatchObject({ accepted: 0, nextStep: expect.any(String) })
    expect((await papersOf(lin)).lines).toEqual(papers.lines)
  })

  test('numbers are checked again on the server, and kept as they are written rightly; nothing is sent half', async () => {
    const begun = (await qian.post('/api/credentials', { supplierId, kind: 'business_licence' })).data
    const wrong = await qian.patch(`/api/credentials/${begun.id}`, { revision: 1, fields: { uscc: '91350100M000100Y44', strange: 'x' } })
    expect(wrong).toMatchObject({ status: 422, error: { details: { fields: { 'fields.uscc': 'checksum', 'fields.strange': 'not_an_option' } } } })
    const filled = await qian.patch(`/api/credentials/${begun.id}`, { revision: 1, ...licence })
    expect((await qian.get(`/api/credentials/${begun.id}`)).data).toMatchObject({ fields: { uscc: '91350100M000100Y43' }, noExpiry: true })
    expect(await qian.post(`/api/credentials/${begun.id}/submission`, { revision: filled.data.revision })).toMatchObject({ status: 409, error: { code: 'paper_incomplete', details: { missing: [{ what: 'file' }] } } })
    expect(await lin.post('/api/credentials', { supplierId, kind: 'business_licence' })).toMatchObject({ status: 409, error: { code: 'paper_open', details: { id: begun.id } } })
  })

  test('a paper has a hundred megabytes at most, and is something that can be looked at', async () => {
    const begun = (await qian.post('/api/credentials', { supplierId, kind: 'bank_account' })).data
    const declare = (name: string, size: number) => qian.post(`/api/credentials/${begun.id}/files`, { name, size })
    expect(await declare('huge.pdf', 101 * 2 ** 20)).toMatchObject({ status: 413, error: { details: { limit: 100 * 2 ** 20 } } })
    const text = new TextEncoder().encode('Dear all')
    const { id } = (await declare('note.txt', text.length)).data
    await sendPart(qian, id, 1, text)
    expect(await complete(qian, id)).toMatchObject({ status: 415, error: { code: 'file_kind' } })
  })

  test('two who begin the same paper at once go on with one', async () => {
    const both = await Promise.all([qian, lin].map((person) => person.post('/api/credentials', { supplierId, kind: 'nda' })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })
})

describe('another pair of eyes reads it', () => {
  test('rejected with a reason, sent again with its fields, verified; the one before holds until then', async () => {
    const first = await sent(qian, 'public_liability', liability('2027-06-30'))
    expect((await lin.get('/api/credentials/queue')).data.rows).toMatchObject([{ id: first.id, holder: 'Brightline', late: false, mine: false }])
    expect(await lin.post(`/api/credentials/${first.id}/review`, { revision: first.revision, decision: 'verify', ticked: ['holder'] })).toMatchObject({ status: 409, error: { details: { missing: ['ticks'] } } })
    expect(await lin.post(`/api/credentials/${first.id}/review`, { revision: first.revision, decision: 'reject' })).toMatchObject({ status: 409, error: { details: { missing: ['reason'] } } })
    await lin.post(`/api/credentials/${first.id}/review`, { revision: first.revision, decision: 'reject', reason: 'limit_too_low', note: 'Ten million, please' })
    expect(await lineOf('public_liability')).toMatchObject({ standing: 'rejected', paper: { reason: 'limit_too_low', note: 'Ten million, please' } })

    const again = (await qian.post('/api/credentials', { supplierId, kind: 'public_liability' })).data
    expect((await qian.get(`/api/credentials/${again.id}`)).data).toMatchObject({ fields: { policy_number: 'PL-20881' }, validTo: null, earlier: [{ id: first.id, state: 'rejected' }] })
  })

  test('pages of a file that was sent with another paper are read with this one; the file stays while it is used', async () => {
    const first = await steps.drafted(qian, { supplierId }, 'anti_bribery')
    const [file] = (await qian.get(`/api/credentials/${first.id}`)).data.files
    const begun = (await qian.post('/api/credentials', { supplierId, kind: 'data_processing' })).data
    const { paper, elsewhere } = (await qian.get(`/api/credentials/${begun.id}`)).data
    expect(elsewhere).toEqual(expect.arrayContaining([expect.objectContaining({ id: file.id, name: 'anti_bribery.pdf' })]))
    const ranges = [{ fileId: file.id, from: 3, to: 4 }]
    expect(await qian.patch(`/api/credentials/${begun.id}`, { revision: 1, ranges: [{ ...ranges[0], to: 2 }] })).toMatchObject({ status: 422, error: { details: { fields: { 'ranges.0.to': 'ends_before_start' } } } })
    await qian.patch(`/api/credentials/${begun.id}`, { revision: 1, ...steps.asPrinted(paper), ranges })
    expect(await qian.del(`/api/credentials/${first.id}/files/${file.id}`)).toMatchObject({ status: 409, error: { code: 'file_in_use' } })
    expect((await qian.del(`/api/credentials/${begun.id}/files/${file.id}`)).status).toBe(200)
    expect((await qian.get(`/api/credentials/${begun.id}`)).data.files).toEqual([])
    expect((await qian.get(`/api/credentials/${first.id}`)).data.files).toMatchObject([{ id: file.id, state: 'ready' }])
    await qian.patch(`/api/credentials/${begun.id}`, { revision: 3, ranges })
    const round = (await qian.post(`/api/credentials/${begun.id}/submission`, { revision: 4 })).data
    expect((await lin.get(`/api/credentials/${round.id}`)).data.files).toMatchObject([{ id: file.id, pages: { from: 3, to: 4 }, hangsOn: first.id }])
    const { checks, talkId, dueOn } = (await lin.get(`/api/credentials/${round.id}`)).data

    await boss.put('/api/agencies/current/figures', { revision: 0, kind: 'threshold', code: 'review', amount: 5, validFrom: '2026-01-01' })
    expect((await qian.get(`/api/credentials/${first.id}`)).data.promise.days).toBe(5)
    expect((await qian.get(`/api/credentials/${round.id}`)).data.dueOn).toBe(dueOn)
    expect((await lin.get('/api/session')).data.reviews).toBeGreaterThan(0)

    expect(await lin.post('/api/threads', { subjectKind: 'credential', subjectId: talkId, visibility: 'supplier', text: 'Which page is signed?' })).toMatchObject({ status: 201 })
    await world.settle()
    expect((await qian.get('/api/notices')).data.rows).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'comment.added', path: expect.stringContaining(`/supplier/papers/${talkId}#`) })]))
    expect((await qian.get(`/api/threads/talks?subjectKind=credential&subjectId=${talkId}`)).data.rows).toHaveLength(1)
    expect(await lin.post(`/api/credentials/${round.id}/review`, { revision: round.revision, decision: 'verify', ticked: checks })).toMatchObject({ status: 201 })
  })

  test('who brought it in does not review it; whoever opened it is seen, and can be relieved', async () => {
    const paper = await sent(lin, 'code_of_conduct', { fields: { signatory: 'Qian Jin', version: '3', signed_on: '2026-11-03' } })
    expect(await lin.put(`/api/credentials/${paper.id}/claim`, { revision: paper.revision })).toMatchObject({ status: 409, error: { code: 'paper_not_reviewable', details: { missing: ['own'] } } })
    const claimed = await chen.put(`/api/credentials/${paper.id}/claim`, { revision: paper.revision })
    expect((await boss.get(`/api/credentials/${paper.id}`)).data.claim.person.id).toBe(chen.id)
    expect(await boss.put(`/api/credentials/${paper.id}/claim`, { revision: claimed.data.revision })).toMatchObject({ status: 409, error: { code: 'paper_claimed' } })
    const taken = await boss.put(`/api/credentials/${paper.id}/claim`, { revision: claimed.data.revision, takeOver: true })
    const { checks } = (await boss.get(`/api/credentials/${paper.id}`)).data
    const both = await Promise.all([1, 2].map(() => boss.post(`/api/credentials/${paper.id}/review`, { revision: taken.data.revision, decision: 'verify', ticked: checks })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await qian.get(`/api/credentials/${paper.id}`)).data).toMatchObject({ state: 'verified', claim: null, freshTo: null })
    await verified('case_studies')
    const { paper: fresh } = await lineOf('case_studies')
    expect(fresh).toMatchObject({ validTo: null, freshTo: expect.stringMatching(/^20/) })
    expect(fresh.freshTo.slice(0, 4)).toBe(String(Number(fresh.submittedAt.slice(0, 4)) + 3))
  })
})

describe('nobody is booked whom something forbids', () => {
  const days = { from: '2026-12-08', to: '2026-12-11' }
  let hired: string, event: string
  const award = async () => (await lin.get(`/api/suppliers/${hired}/award?category=hosts&region=CN-SH&from=${days.from}&to=${days.to}`)).data
  const offer = (more: object = {}) => lin.post('/api/bookings', { eventId: event, supplierId: hired, category: 'hosts', region: 'CN-SH', title: 'Six hosts at the doors', startsOn: days.from, endsOn: days.to, answerBy: '2026-12-01', ...more })

  beforeAll(async () => {
    world.setNow('2026-11-26T02:00:00.000Z')
    hired = await world.agency.newSupplier('Courtesy House')
    const client = await world.agency.newClient()
    event = newId('event', Date.now())
    await world.agency.db.insert(events).values({
      agencyId: world.agency.id, id: event, createdAt: new Date().toISOString(), clientId: client, name: 'Harbour Forum', startsOn: '2026-12-09', endsOn: '2026-12-10', zone: 'Asia/Shanghai', place: 'West Bund Hall', phase: 'before', coordinatorId: lin.id,
    })
  })

  test('the refusal lists what is missing; each thing that is mended leaves it', async () => {
    expect((await award()).missing).toEqual(expect.arrayContaining([{ what: 'registration', why: 'draft' }, { what: 'qualification', why: 'none', until: null }, { what: 'paper', kind: 'business_licence', why: 'asked', until: null }]))
    expect(await offer()).toMatchObject({ status: 409, error: { code: 'award_blocked' } })

    let revision = 1
    for (const to of ['in_progress', 'submitted', 'in_review', 'registered']) revision = (await boss.put(`/api/suppliers/${hired}/registration`, { revision, to })).data.revision
    const offered = (await lin.post(`/api/suppliers/${hired}/offers`, { category: 'hosts', region: 'CN' })).data
    await boss.put(`/api/suppliers/${hired}/offers/${offered.id}/decision`, { revision: 1, outcome: 'qualified', until: '2027-11-30' })
    const asked = (await papersOf(lin, hired)).lines.filter((line: { level: string }) => line.level === 'required')
    for (const { kind } of asked) await verified(kind, undefined, hired)
    expect(await award()).toMatchObject({ missing: [], lapses: [] })
  })

  test('a paper that ends inside the window blocks these days, though it holds today', async () => {
    expect(await lin.get(`/api/suppliers/${hired}/award?category=hosts&region=CN-SH&from=2028-02-03&to=2028-02-01`)).toMatchObject({ status: 422, error: { details: { fields: { to: 'ends_before_start' } } } })
    const lapsing = (await lin.get(`/api/suppliers/${hired}/award?category=hosts&region=CN-SH&from=2028-02-01&to=2028-02-03`)).data
    expect(lapsing.missing).toEqual(expect.arrayContaining([{ what: 'qualification', why: 'lapses', until: '2027-11-30' }]))
    expect(lapsing.missing.some((one: { what: string; why: string }) => one.what === 'paper' && one.why === 'lapses')).toBe(true)
  })

  test('a renewal that arrives while the award is made leaves no moment without a paper', async () => {
    for (const kind of ['nda', 'anti_bribery', 'code_of_conduct']) {
      const renewal = await sent(lin, kind, undefined, hired)
      const { checks } = (await chen.get(`/api/credentials/${renewal.id}`)).data
      const [offered, reviewed] = await Promise.all([offer(), chen.post(`/api/credentials/${renewal.id}/review`, { revision: renewal.revision, decision: 'verify', ticked: checks })])
      expect([offered.status, reviewed.status]).toEqual([201, 201])
      await lin.post(`/api/bookings/${offered.data.id}/moves`, { revision: 1, to: 'released', reason: 'Only to see' })
    }
  })

  test('a paper holds to the last minute of its last day on the agency’s clock', async () => {
    await verified('public_liability', liability('2026-11-30'), hired)
    const standing = async () => (await papersOf(lin, hired)).lines.find(({ kind }: { kind: string }) => kind === 'public_liability').standing
    for (const [at, is] of [['2026-11-30T15:59:59.000Z', 'expiring'], ['2026-11-30T16:00:00.000Z', 'expired']] as const) {
      world.setNow(at)
      expect(await standing(), at).toBe(is)
    }
    world.setNow('2026-11-26T02:00:00.000Z')
  })

  test('what is let pass counts to its end, where it was granted, and never looks like a paper', async () => {
    const iso = { kind: 'iso_9001', holder: 'company', category: 'hosts' }
    const wu = await world.agency.supplier(hired)
    await boss.put('/api/credentials/demands', { revision: 0, ...iso, level: 'required' })
    expect((await award()).missing).toMatchObject([{ what: 'paper', kind: 'iso_9001', why: 'asked' }])
    const path = `/api/suppliers/${hired}/exceptions`
    const ask = () => wu.post(path, { kind: 'iso_9001', reason: 'Six people; the certificate comes in spring', whose: 'Harbour Group' })
    const both = await Promise.all([ask(), ask()])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const { id } = both.find(({ status }) => status === 201)!.data
    expect((await lin.get('/api/suppliers/exceptions')).data.rows).toMatchObject([{ id, supplierId: hired, kind: 'iso_9001', names: { en: expect.any(String) } }])
    expect((await qian.get(path)).status).toBe(404)
    expect((await qian.post(path, { kind: 'nda', reason: 'x' })).status).toBe(404)
    const declared = await wu.post(`${path}/${id}/files`, { name: 'iso.pdf', size: steps.pdf.length })
    await sendPart(wu, declared.data.id, 1, steps.pdf)
    await complete(wu, declared.data.id)
    const decide = (body: object, person = lin, one = id) => person.put(`${path}/${one}/decision`, body)
    expect(await decide({ revision: 1, state: 'granted', until: days.to, note: 'x' }, wu)).toMatchObject({ status: 403 })
    expect(await decide({ revision: 1, state: 'granted', note: 'Soon' })).toMatchObject({ status: 409, error: { details: { missing: ['until'] } } })
    expect(await decide({ revision: 1, state: 'granted', until: '2026-12-10', note: 'Until the certificate is there' })).toMatchObject({ status: 200 })
    expect((await award()).missing).toMatchObject([{ kind: 'iso_9001' }])
    expect((await papersOf(wu, hired)).lines.find((line: { kind: string }) => line.kind === 'iso_9001')).toMatchObject({ standing: 'excepted', until: '2026-12-10', paper: null })
    await decide({ revision: 2, state: 'declined', note: 'Too short' })

    const again = (await ask()).data
    await decide({ revision: 1, state: 'granted', until: days.to, note: 'Shanghai only', region: 'CN-SH' }, lin, again.id)
    expect(await award()).toMatchObject({ missing: [], excepted: [{ kind: 'iso_9001', until: days.to }] })
    expect((await lin.get(`/api/suppliers/${hired}/award?category=hosts&region=CN-BJ&from=${days.from}&to=${days.to}`)).data.missing).toMatchObject([{ kind: 'iso_9001' }])
    await world.settle()
    expect((await wu.get('/api/notices')).data.rows).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'exception.granted', path: '/supplier' })]))
    expect((await wu.get(path)).data.rows.find((one: { id: string }) => one.id === id)).toMatchObject({ state: 'declined', files: [{ name: 'iso.pdf' }] })
    await boss.del('/api/credentials/demands', { revision: 1, ...iso })
  })

  test('offered, countered, confirmed at the countered price; each side only what is theirs', async () => {
    const wu = await world.agency.supplier(hired)
    const booking = (await offer({ price: 1_200_000 })).data
    const theirs = async () => (await wu.get('/api/bookings')).data.rows.find(({ id }: { id: string }) => id === booking.id)
    expect(await theirs()).toMatchObject({ eventName: 'Harbour Forum', state: 'offered', moves: ['countered', 'accepted', 'declined'] })
    expect(await theirs()).not.toHaveProperty('gate')
    expect(await wu.post(`/api/bookings/${booking.id}/moves`, { revision: 1, to: 'confirmed' })).toMatchObject({ status: 409, error: { details: { missing: ['state'] } } })
    await wu.post(`/api/bookings/${booking.id}/moves`, { revision: 1, to: 'countered', price: 1_350_000, note: 'Eight hours, not six' })
    await world.settle()
    expect((await wu.get('/api/notices')).data.rows).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'booking.offered', path: '/supplier/jobs' })]))
    expect((await lin.get('/api/notices')).data.rows).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'booking.countered', path: `/events/${event}/suppliers` })]))
    expect(await lin.post(`/api/bookings/${booking.id}/moves`, { revision: 2, to: 'confirmed' })).toMatchObject({ status: 201, data: { state: 'confirmed' } })
    expect((await lin.get(`/api/bookings/${booking.id}`)).data).toMatchObject({ price: 1_350_000, state: 'confirmed', gate: { missing: [] } })
    expect((await qian.get(`/api/bookings/${booking.id}`)).status).toBe(404)
  })

  test('blacklisted by two with evidence while an offer is open: the answer comes, the yes does not', async () => {
    const wu = await world.agency.supplier(hired)
    const booking = (await offer()).data
    expect((await wu.get('/api/overview/supplier')).data.waiting).toBe(1)
    expect(await offer({ answerBy: '2027-12-31' })).toMatchObject({ status: 422, error: { details: { fields: { answerBy: 'after_the_job' } } } })
    const proposed = (await boss.post(`/api/suppliers/${hired}/restrictions`, { kind: 'blacklisted', code: 'no_show', reason: 'Nobody came', reviewOn: '2027-11-26' })).data
    expect((await award()).missing).toEqual([])
    const manager = await world.agency.staff('manager')
    const confirm = (person: Person) => person.post(`/api/suppliers/${hired}/restrictions/${proposed.id}/confirmation`, { revision: 1 })
    expect(await confirm(manager)).toMatchObject({ status: 409, error: { details: { missing: ['evidence'] } } })
    const declared = await boss.post(`/api/suppliers/${hired}/restrictions/${proposed.id}/files`, { name: 'door-list.pdf', size: steps.pdf.length })
    await sendPart(boss, declared.data.id, 1, steps.pdf)
    await complete(boss, declared.data.id)
    expect((await wu.get(`/api/files/${declared.data.id}/content`)).status).toBe(404)
    expect(await confirm(boss)).toMatchObject({ status: 409, error: { details: { missing: ['second_person'] } } })
    expect((await confirm(manager)).status).toBe(201)

    await wu.post(`/api/bookings/${booking.id}/moves`, { revision: 1, to: 'accepted' })
    expect(await lin.post(`/api/bookings/${booking.id}/moves`, { revision: 2, to: 'confirmed' })).toMatchObject({ status: 409, error: { code: 'award_blocked', details: { missing: [{ what: 'restriction', why: 'blacklisted' }] } } })
    const override = { reason: 'Nobody else can be had', until: days.to }
    for (const alone of [lin, manager]) expect(await alone.post(`/api/bookings/${booking.id}/moves`, { revision: 2, to: 'confirmed', override })).toMatchObject({ status: 403, error: { code: 'needs_approver' } })
    expect((await wu.get('/api/overview/supplier')).data.waiting).toBe(0)
    expect(await lin.post('/api/standbys', { supplierId: hired, category: 'av', region: 'CN', hours: 4, until: '2027-12-31' })).toMatchObject({ status: 409, error: { code: 'standby_unfit' } })
    for (const until of [days.from, '2099-12-31']) expect(await boss.post(`/api/bookings/${booking.id}/moves`, { revision: 2, to: 'confirmed', override: { ...override, until } })).toMatchObject({ status: 422 })
    expect((await boss.post(`/api/bookings/${booking.id}/moves`, { revision: 2, to: 'confirmed', override })).status).toBe(201)
    expect((await lin.get(`/api/bookings/${booking.id}`)).data.override).toMatchObject({ personId: boss.id, person: { id: boss.id }, ...override })
    // What a named person let pass is settled; the booking confirmed before the blacklisting is not.
    expect((await lin.get(`/api/overview/events/${event}`)).data.missing).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'bookings_blocked', count: 1 })]))
    expect((await lin.get(`/api/overview/events/${event}/today`)).data.needs.rows).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'bookings_blocked', count: 1 })]))
  })

  test('an offer that nobody answers in time has expired', async () => {
    await boss.post(`/api/suppliers/${hired}/restrictions`, { kind: 'probation', reason: 'Came back with a plan' })
    await boss.post(`/api/suppliers/${hired}/restrictions`, { kind: 'none', reason: 'Kept it' })
    const booking = (await offer()).data
    world.setNow('2026-12-01T15:59:00.000Z')
    const wu = await world.agency.supplier(hired)
    expect((await wu.get(`/api/bookings/${booking.id}`)).data).toMatchObject({ state: 'expired', moves: [] })
    expect(await wu.post(`/api/bookings/${booking.id}/moves`, { revision: 1, to: 'accepted' })).toMatchObject({ status: 409, error: { details: { missing: ['too_late'] } } })
  })

  test('papers of one that is no supplier any more are kept six years; then what they said goes, and that they were there stays', async () => {
    const { revision } = (await boss.get(`/api/suppliers/${hired}`)).data
    expect((await boss.put(`/api/suppliers/${hired}/registration`, { revision, to: 'offboarded', reason: 'Closed down' })).status).toBe(200)
    const theirs = () => world.agency.db.select().from(credentials).where(and(eq(credentials.agencyId, world.agency.id), eq(credentials.supplierId, hired)))
    const filesOf = async () => world.agency.db.select().from(files).where(and(eq(files.agencyId, world.agency.id), inArray(files.subjectId, (await theirs()).map(({ id }) => id))))
    for (const [at, kept] of [['2032-12-01T12:00:00.000Z', true], ['2032-12-03T12:00:00.000Z', false]] as const) {
      world.setNow(at)
      await sweep(env, new Date())
      await world.settle()
      const papers = await theirs()
      expect(papers.length).toBeGreaterThan(5)
      expect(papers.some(({ fields }) => Object.keys(fields).length > 0), at).toBe(kept)
      expect((await filesOf()).some(({ state, name }) => state === 'ready' || name !== ''), at).toBe(kept)
      expect(papers.filter(({ state, reviewedBy }) => state === 'verified' && reviewedBy === chen.id).length).toBeGreaterThan(3)
    }
  })
})
