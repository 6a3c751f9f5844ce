import { and, eq, isNotNull } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { coursePlaces, endedCertificates } from '../../db/schema/agency/courses'
import { caller, fetchRaw, newWorld, origin, type Person, type World } from '../world'

let world: World
let boss: Person, trainer: Person, finance: Person
let lin: Person, chen: Person, min: Person, hao: Person
beforeAll(async () => {
  world = await newWorld()
  world.setNow('2026-11-26T02:00:00.000Z')
  boss = await world.agency.staff('director')
  trainer = await world.agency.staff('trainer')
  finance = await world.agency.staff('finance')
  for (const set of [(one: Person) => (lin = one), (one: Person) => (chen = one), (one: Person) => (min = one), (one: Person) => (hao = one)]) set(await world.agency.staff('crew'))
})

const names = { en: 'Crowd safety', 'zh-Hant': '人群安全' }
const planned = async (places: number, certified = true) => {
  const course = (await trainer.post('/api/courses', { names, minutes: 330, certified, split: [{ topic: 'safety', minutes: 240 }] })).data
  const { id } = (await trainer.post(`/api/courses/${course.id}/sessions`, { startsAt: '2026-12-03T01:00:00Z', endsAt: '2026-12-03T07:00:00Z', room: 'Hall B', trainerId: trainer.id, places })).data
  return { course: course.id as string, id: id as string, path: `/api/course-sessions/${id}` }
}
const seen = async (person: Person, path: string) => (await person.get(path)).data
const kindsTold = async (person: Person) => (await person.get('/api/notices')).data.rows.map(({ kind }: { kind: string }) => kind)

describe('a classroom session', () => {
  test('gives its places to whoever comes first; where one is given back, the first who waits has it and is told', async () => {
    const { path } = await planned(1)
    const answers = await Promise.all([lin, chen, min].map((person) => person.post(`${path}/places`, {})))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(answers.map(({ data }) => `${data.is} ${data.ahead}`).sort()).toEqual(['seated 0', 'waiting 0', 'waiting 1'])
    const stands = await Promise.all([lin, chen, min].map(async (person) => ({ person, ...(await seen(person, path)).mine })))
    const [seated] = stands.filter(({ is }) => is === 'seated')
    const waiting = stands.filter(({ is }) => is === 'waiting').sort((a, b) => a.ahead - b.ahead)
    expect(waiting.map(({ ahead }) => ahead)).toEqual([0, 1])
    expect(await seated!.person.post(`${path}/places`, {})).toMatchObject({ status: 409, error: { code: 'in_it_already' } })
    expect(await hao.del(`${path}/places/${seated!.person.id}`)).toMatchObject({ status: 403 })
    expect((await seated!.person.del(`${path}/places/${seated!.person.id}`)).status).toBe(200)
    expect((await seen(waiting[0]!.person, path)).mine).toMatchObject({ is: 'seated' })
    expect((await boss.patch(path, { revision: 2, trainerId: waiting[0]!.person.id })).error?.details.fields).toEqual({ trainerId: 'has_a_place' })
    await world.settle()
    expect(await kindsTold(waiting[0]!.person)).toEqual(['course.place_free'])
    expect(await kindsTold(waiting[1]!.person)).toEqual([])
    expect((await seen(lin, path)).guests).toBeNull()
    expect(await trainer.put(`${path}/cancellation`, { revision: 2, because: 'The hall is flooded.' })).toMatchObject({ status: 200 })
    await world.settle()
    expect(await kindsTold(waiting[1]!.person)).toEqual(['course.called_off'])
  })

  test('is signed in to by the code in the room, and attendance logs itself: verified, once, with certificate and badge', async () => {
    const { path, course } = await planned(2)
    for (const person of [lin, chen]) await person.post(`${path}/places`, {})
    const { signIn, revision } = await seen(trainer, path)
    expect((await boss.patch(path, { revision, places: 1 })).error?.details.fields).toEqual({ places: 'fewer_than_taken' })
    const code = new URL(signIn, origin).searchParams.get('code')
    expect((await seen(lin, path)).signIn).toBeNull()
    expect(await lin.post(`${path}/attendance`, { code })).toMatchObject({ status: 409, error: { code: 'not_signing_in' } })
    expect(await trainer.post(`${path}/closing`, { revision })).toMatchObject({ status: 409 })
    world.setNow('2026-12-03T00:30:00.000Z')
    expect(await lin.post(`${path}/attendance`, { code: 'guessed' })).toMatchObject({ status: 403, error: { code: 'wrong_code' } })
    for (const person of [lin, min, lin]) expect((await person.post(`${path}/attendance`, { code })).status).toBe(201)
    world.setNow('2026-12-03T07:30:00.000Z')
    expect((await lin.put(`${path}/rating`, { stars: 5, remark: 'The drill was worth it.' })).status).toBe(200)
    expect((await lin.post(`${path}/closing`, { revision })).status).toBe(403)
    const closings = await Promise.all([1, 2].map(() => trainer.post(`${path}/closing`, { revision })))
    expect(closings.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(closings.find(({ status }) => status === 201)!.data).toMatchObject({ attended: 2, noShow: 1 })
    expect([(await seen(lin, path)).mine.is, (await seen(chen, path)).mine.is]).toEqual(['attended', 'no_show'])

    const { rows: logged } = await seen(lin, '/api/training')
    expect(logged).toMatchObject([{ title: 'Crowd safety', minutes: 330, state: 'verified', startsOn: '2026-12-03', split: [{ topic: 'safety', minutes: 240 }] }])
    expect((await seen(trainer, '/api/training')).rows).toMatchObject([{ kind: 'teaching', state: 'submitted' }])
    expect((await seen(lin, '/api/badges')).rows).toMatchObject([{ kind: 'course', names }])
    expect((await seen(trainer, path)).rating).toMatchObject({ average: 5, count: 1, remarks: ['The drill was worth it.'] })
    expect((await seen(chen, `/api/courses/${course}`)).certified).toBe(true)
    world.setNow('2026-12-03T08:00:00.000Z')
  })

  test('a certificate is a PDF in the language chosen, and anybody verifies it by its hash', { timeout: 60_000 }, async () => {
    const { rows } = await seen(lin, '/api/course-sessions?whose=mine&past=true')
    const path = `/api/course-sessions/${rows.find(({ mine }: { mine: { is: string } }) => mine.is === 'attended').id}/certificate`
    const get = (person: Person, query = '') => fetchRaw(new Request(`${origin}${path}${query}`, { headers: { cookie: person.cookie } }))
    const paper = await get(lin, '?language=zh-Hant')
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    const file = await paper.text()
    expect([file.slice(0, 5), file.length < 150_000, /NotoSansTC/.test(file), /NotoSansSC/.test(file)]).toEqual(['%PDF-', true, true, false])
    const { sha256 } = (await seen(lin, path.replace('/certificate', ''))).certificate
    expect(await caller().get(`/api/verify/${sha256}`)).toMatchObject({ status: 200, data: { certificate: { names, minutes: 330, on: '2026-12-03' } } })
    expect((await caller().get(`/api/verify/${'0'.repeat(64)}`)).status).toBe(404)
    expect((await get(chen)).status).toBe(404)
    expect((await get(chen, `?personId=${lin.id}`)).status).toBe(403)
  })

  test('a certificate keeps the name it was issued in; issued anew it bears the legal name, and the one before says so to whoever verifies it', async () => {
    const { rows } = await seen(lin, '/api/course-sessions?whose=mine&past=true')
    const path = `/api/course-sessions/${rows.find(({ mine }: { mine: { is: string } }) => mine.is === 'attended').id}`
    const first = (await seen(lin, path)).certificate
    expect(first).toMatchObject({ is: 'issued', legal: false, outdated: false })
    const { revision } = await seen(lin, `/api/people/${lin.id}`)
    expect((await lin.patch('/api/people/me', { revision, legalName: 'Nguyễn Thị Ánh' })).status).toBe(200)
    expect((await seen(lin, path)).certificate).toEqual({ ...first, legal: true, outdated: true })
    const guestOf = async () => (await seen(trainer, path)).guests.find(({ person }: { person: { id: string } }) => person.id === lin.id)
    const hashOf = async () => (await seen(lin, path)).certificate.sha256 as string
    const verified = async (hash: string) => (await caller().get(`/api/verify/${hash}`)).data
    const [before, guest] = [await hashOf(), await guestOf()]
    expect(guest).toMatchObject({ certificate: { number: first.number, outdated: true } })
    const decide = (person: Person, anew: boolean, at: number) => person.put(`${path}/places/${lin.id}/certificate`, { revision: at, anew, because: 'Her passport says so.' })
    expect(await decide(lin, true, guest.revision)).toMatchObject({ status: 403, error: { code: 'not_yours_to_hold' } })
    const both = await Promise.all([1, 2].map(() => decide(trainer, true, guest.revision)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await seen(lin, path)).certificate).toMatchObject({ is: 'issued', number: `${first.number}/2`, name: { family: 'Nguyễn Thị Ánh' }, outdated: false })
    const after = await hashOf()
    expect(await verified(before)).toMatchObject({ certificate: { number: first.number }, ended: { replaced: true } })
    expect(await verified(after)).toMatchObject({ certificate: { holder: { family: 'Nguyễn Thị Ánh', latin: null } }, ended: null })
    expect((await decide(trainer, false, guest.revision + 1)).status).toBe(200)
    expect(await verified(after)).toMatchObject({ ended: { replaced: false } })
    expect(JSON.stringify(await verified(after))).not.toContain('passport')
    expect((await seen(lin, path)).certificate).toMatchObject({ is: 'taken_back', number: null })
    expect(await decide(trainer, false, guest.revision + 2)).toMatchObject({ status: 409, error: { code: 'no_certificate' } })
    expect((await decide(trainer, true, guest.revision + 2)).status).toBe(200)
    expect((await seen(lin, path)).certificate).toMatchObject({ number: `${first.number}/3` })
    await world.settle()
    expect((await kindsTold(lin)).filter((kind: string) => kind.startsWith('course.certificate')).sort()).toEqual(['course.certificate_anew', 'course.certificate_anew', 'course.certificate_back'])
  })

  test('two of one course that are settled in the same instant both stand, and whoever was in both has one badge', async () => {
    const { data: { id: course } } = await trainer.post('/api/courses', { names, minutes: 60, certified: true, shows: [{ skill: 'first_aid', level: 3 }] })
    const held = { startsAt: '2026-12-03T08:30:00Z', endsAt: '2026-12-03T09:30:00Z', room: 'Hall C', places: 2 }
    const both = (await Promise.all([trainer, boss].map(({ id: trainerId }) => trainer.post(`/api/courses/${course}/sessions`, { ...held, trainerId })))).map(({ data: { id } }) => `/api/course-sessions/${id}`)
    for (const one of both) {
      const code = new URL((await seen(trainer, one)).signIn, origin).searchParams.get('code')
      expect((await hao.post(`${one}/attendance`, { code })).status).toBe(201)
    }
    world.setNow('2026-12-03T09:15:00.000Z')
    expect(await trainer.post(`${both[0]}/closing`, { revision: 1 })).toMatchObject({ status: 409, error: { code: 'session_not_over' } })
    // Whoever came without a place is let in by those who hold it.
    expect((await trainer.put(`${both[0]}/attendance`, { personId: min.id, present: true })).status).toBe(200)
    world.setNow('2026-12-03T09:30:01.000Z')
    const settled = await Promise.all(both.map((one) => trainer.post(`${one}/closing`, { revision: 1 })))
    expect(settled.map(({ status }) => status)).toEqual([201, 201])
    expect((await seen(hao, '/api/badges')).rows.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(['course', 'skill'])
    expect((await seen(hao, '/api/training')).rows).toHaveLength(2)
  })

  test('shows in the skills of whoever attended what the course shows, with the session and its trainer, and lowers nobody', async () => {
    const shows = [{ skill: 'first_aid', level: 2 }, { skill: 'crowd', level: 3 }]
    for (const [wrong, why] of [[[{ skill: 'juggling', level: 2 }], 'not_an_option'], [[shows[0], shows[0]], 'named_twice']] as const) {
      expect((await trainer.post('/api/courses', { names, minutes: 60, shows: wrong })).error!.details.fields).toEqual({ shows: why })
    }
    const { data: { id: course } } = await trainer.post('/api/courses', { names, minutes: 60, shows: [shows[0]] })
    expect((await trainer.patch(`/api/courses/${course}`, { revision: 1, shows })).status).toBe(200)
    expect((await seen(lin, `/api/courses/${course}`)).shows).toEqual(shows)
    world.setNow('2026-12-04T01:00:00.000Z')
    const { data: { id } } = await trainer.post(`/api/courses/${course}/sessions`, { startsAt: '2026-12-04T02:00:00Z', endsAt: '2026-12-04T03:00:00Z', room: 'Hall D', trainerId: trainer.id, places: 3 })
    const skillsOf = async (person: Person) => (await person.get(`/api/skills/people/${person.id}`)).data
    const levels = async (person: Person) => Object.fromEntries((await skillsOf(person)).skills.filter(({ level }: { level: number | null }) => level !== null).map(({ skill, level, way }: { skill: string; level: number; way: string }) => [skill, [level, way]]))
    await boss.post(`/api/skills/people/${chen.id}/assessments`, { revision: 0, skill: 'crowd', level: 1, way: 'manager', evidence: 'At the gates', seenOn: '2026-12-01' })
    const code = new URL((await seen(trainer, `/api/course-sessions/${id}`)).signIn, origin).searchParams.get('code')
    for (const person of [hao, chen]) await person.post(`/api/course-sessions/${id}/attendance`, { code })
    world.setNow('2026-12-04T03:10:00.000Z')
    expect((await trainer.post(`/api/course-sessions/${id}/closing`, { revision: 1 })).status).toBe(201)

    // Hao was found to work alone yesterday: that stands. What is in his history says what was shown today all the same.
    expect([await levels(hao), await levels(chen)]).toEqual([{ first_aid: [3, 'course'], crowd: [3, 'course'] }, { first_aid: [2, 'course'], crowd: [3, 'course'] }])
    expect((await skillsOf(hao)).findings.filter(({ seenOn }: { seenOn: string }) => seenOn === '2026-12-04')).toMatchObject([
      { way: 'course', about: { kind: 'course_session', id, names }, by: { id: trainer.id } }, { way: 'course', about: { kind: 'course_session', id, names } },
    ])
    expect((await skillsOf(lin)).findings).toEqual([])
    expect((await seen(chen, '/api/badges')).rows.filter(({ kind }: { kind: string }) => kind === 'skill')).toHaveLength(1)
    world.setNow('2026-12-03T09:30:01.000Z')
  })

  test('whoever is a no-show by mistake is counted in, once, and gets what the others got; nobody is put out of it', async () => {
    const { data: { id: course } } = await trainer.post('/api/courses', { names: { en: 'Night works' }, minutes: 60, certified: true })
    const { id } = (await trainer.post(`/api/courses/${course}/sessions`, { startsAt: '2026-12-03T10:00:00Z', endsAt: '2026-12-03T11:00:00Z', room: 'Hall C', trainerId: trainer.id, places: 2 })).data
    const path = `/api/course-sessions/${id}`
    await hao.post(`${path}/places`, {})
    world.setNow('2026-12-03T11:00:01.000Z')
    expect((await trainer.post(`${path}/closing`, { revision: 1 })).data).toMatchObject({ attended: 0, noShow: 1 })
    const mend = (person: Person, present: boolean) => trainer.put(`${path}/attendance`, { personId: person.id, present })
    expect((await Promise.all([mend(hao, true), mend(hao, true)])).map(({ status }) => status)).toContain(200)
    expect((await mend(hao, true)).status).toBe(200)
    expect((await seen(hao, path)).mine.is).toBe('attended')
    const nights = async (person: Person) => (await seen(person, '/api/training')).rows.filter(({ title }: { title: string }) => title === 'Night works').map(({ kind, state }: { kind: string; state: string }) => [kind, state])
    expect([await nights(hao), await nights(trainer)]).toEqual([[['course', 'verified']], [['teaching', 'submitted']]])
    expect((await hao.get(`${path}/certificate?language=en`)).status).toBe(200)
    expect(await mend(hao, false)).toMatchObject({ status: 409, error: { code: 'session_settled' } })
    expect(await mend(min, true)).toMatchObject({ status: 422 })
  })
})

describe('training outside', () => {
  const wish = { title: 'ICCA Congress', provider: 'ICCA', startsOn: '2026-12-04', endsOn: '2026-12-05', minutes: 720, cost: 480_000, why: 'Two clients will be there.' }

  test('is asked for, approved, attended, claimed and paid, each in turn and by whom it is due', async () => {
    const { id } = (await lin.post('/api/training-requests', wish)).data
    const path = `/api/training-requests/${id}`
    const request = await seen(lin, path)
    expect(request).toMatchObject({ state: 'asked', cost: 480_000, may: { withdraw: true, attend: false } })
    expect((await chen.get(path)).status).toBe(404)
    // Nor by the door of what it waits for: that is for whoever asked, and for those whose yes is asked for.
    const approvals = async (person: Person) => [(await person.get(`/api/approvals/${request.approvalId}`)).status, (await person.get('/api/approvals')).data.rows.length]
    expect(await Promise.all([chen, lin, boss].map(approvals))).toEqual([[404, 0], [200, 1], [200, 1]])
    const step = (person: Person, to: string, revision: number, more = {}) => person.put(`${path}/${to}`, { revision, ...more })
    expect(await step(lin, 'attendance', 1)).toMatchObject({ status: 409, error: { code: 'request_elsewhere' } })
    expect((await boss.post(`/api/approvals/${request.approvalId}/decision`, { revision: 1, yes: true })).status).toBe(201)
    expect(await step(lin, 'attendance', 1)).toMatchObject({ status: 409 })
    world.setNow('2026-12-06T02:00:00.000Z')
    expect(await step(lin, 'attendance', 1, { minutes: 527_040 })).toMatchObject({ status: 422, error: { details: { fields: { minutes: 'longer_than_its_days' } } } })
    expect(await step(lin, 'attendance', 1, { minutes: 600 })).toMatchObject({ status: 200, data: { state: 'attended' } })
    expect((await seen(lin, '/api/training')).rows[0]).toMatchObject({ title: 'ICCA Congress', minutes: 600, state: 'submitted' })
    expect(await step(lin, 'claim', 2, { amount: 480_001 })).toMatchObject({ status: 422, error: { details: { fields: { amount: 'above_what_was_approved' } } } })
    expect(await step(lin, 'claim', 2, { amount: 455_000, note: 'A cheaper train' })).toMatchObject({ status: 200 })
    expect((await step(lin, 'payment', 3)).status).toBe(403)
    expect(await step(finance, 'payment', 3)).toMatchObject({ status: 200, data: { state: 'paid' } })
  })

  test('what is refused says why, and what is taken back waits for nobody', async () => {
    world.setNow('2026-12-01T02:00:00.000Z')
    const refused = (await chen.post('/api/training-requests', wish)).data
    const { approvalId } = await seen(chen, `/api/training-requests/${refused.id}`)
    await boss.post(`/api/approvals/${approvalId}/decision`, { revision: 1, yes: false, reason: 'Next year.' })
    expect(await seen(chen, `/api/training-requests/${refused.id}`)).toMatchObject({ state: 'refused', reason: 'Next year.' })
    const { id } = (await chen.post('/api/training-requests', wish)).data
    expect(await chen.put(`/api/training-requests/${id}/withdrawal`, { revision: 1 })).toMatchObject({ status: 200, data: { state: 'withdrawn' } })
    // Whoever cannot go after all gives up what was granted.
    const granted = (await chen.post('/api/training-requests', wish)).data
    const path = `/api/training-requests/${granted.id}`
    expect((await boss.post(`/api/approvals/${(await seen(chen, path)).approvalId}/decision`, { revision: 1, yes: true })).status).toBe(201)
    expect(await chen.put(`${path}/withdrawal`, { revision: 1 })).toMatchObject({ status: 200 })
    expect(await seen(chen, path)).toMatchObject({ state: 'withdrawn', may: { attend: false } })
    world.setNow('2026-12-08T02:00:00.000Z')
  })

  test('nobody approves their own: whoever leads alone hears who is wanting, and is approved by the next who could', async () => {
    const { neighbour } = world
    const owner = await neighbour.staff('owner')
    const ask = (cost: number) => owner.post('/api/training-requests', { ...wish, startsOn: '2026-12-10', endsOn: '2026-12-11', cost })
    expect(await ask(480_000)).toMatchObject({ status: 409, error: { code: 'nobody_to_approve', details: { roles: ['manager'] } } })
    const director = await neighbour.staff('director')
    expect(await ask(600_000_000)).toMatchObject({ status: 409, error: { code: 'nobody_to_approve', details: { roles: ['director'] } } })
    const { id } = (await ask(480_000)).data
    const { approvalId } = await seen(owner, `/api/training-requests/${id}`)
    expect((await owner.post(`/api/approvals/${approvalId}/decision`, { revision: 1, yes: true })).error).toMatchObject({ code: 'approval_not_yours', details: { missing: ['own'] } })
    expect((await director.post(`/api/approvals/${approvalId}/decision`, { revision: 1, yes: true })).status).toBe(201)
    expect(await seen(owner, `/api/training-requests/${id}`)).toMatchObject({ state: 'granted' })
  })

  test('a manager sees hours and cost of those they manage, by year', async () => {
    const { data } = await boss.get('/api/training-requests/costs?year=2026')
    expect(data.rows.find(({ id }: { id: string }) => id === lin.id)).toMatchObject({ minutes: 330, waiting: 600, sessions: 1, noShows: 0, cost: 455_000 })
    expect(data.rows.find(({ id }: { id: string }) => id === chen.id)).toMatchObject({ noShows: 1, cost: 0 })
    // All of them together, also where a page shows but one.
    expect((await boss.get('/api/training-requests/costs?year=2026&limit=1')).data).toMatchObject({ total: data.total, rows: [{}] })
    expect((await boss.get('/api/training-requests/costs?year=2025')).data.total).toEqual({ minutes: 0, cost: 0 })
    expect((await lin.get('/api/training-requests/costs')).data.rows.map(({ id }: { id: string }) => id)).toEqual([lin.id])
  })
})

describe('whoever leaves', () => {
  test('and is erased takes their certificates along: they verify no more, neither the last nor one before it', async () => {
    const owner = await world.agency.staff('owner')
    const hashes = (await world.agency.db.select({ sha256: endedCertificates.sha256 }).from(endedCertificates).where(eq(endedCertificates.personId, lin.id))).map(({ sha256 }) => sha256)
    const [place] = await world.agency.db.select({ sha256: coursePlaces.sha256 }).from(coursePlaces).where(and(eq(coursePlaces.personId, lin.id), isNotNull(coursePlaces.sha256)))
    const statuses = () => Promise.all([...hashes, place!.sha256!].map(async (hash) => (await caller().get(`/api/verify/${hash}`)).status))
    expect(await statuses()).toEqual([200, 200, 200])
    expect((await owner.del(`/api/people/${lin.id}/membership`)).status).toBe(200)
    expect((await owner.post(`/api/people/${lin.id}/erasure`)).status).toBe(201)
    expect(await statuses()).toEqual([404, 404, 404])
  })
})
