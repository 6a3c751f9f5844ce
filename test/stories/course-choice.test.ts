import { beforeAll, describe, expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../world'

let world: World
let boss: Person, trainer: Person
let lin: Person, chen: Person, min: Person, hao: Person
beforeAll(async () => {
  world = await newWorld()
  boss = await world.agency.staff('director')
  trainer = await world.agency.staff('trainer')
  for (const set of [(one: Person) => (lin = one), (one: Person) => (chen = one), (one: Person) => (min = one), (one: Person) => (hao = one)]) set(await world.agency.staff('crew'))
})

const names = { en: 'Crowd safety', 'zh-Hant': '人群安全' }
const seen = async (person: Person, path: string) => (await person.get(path)).data

describe('what is on offer to somebody', () => {
  type Row = { id: string; courseId: string; mine: { is: string } | null }
  const offered = async (reader: Person, person: Person) => (await reader.get(`/api/course-sessions?onOffer=true&limit=200&personId=${person.id}`)).data.rows as Row[]

  test('is all there is, however much comes before it: of each course the soonest with a place, and what they have a place in; as they stand, for who looks after them', async () => {
    world.setNow('2026-12-07T02:00:00.000Z')
    const held = (at: number) => ({ startsAt: `2027-01-${String(10 + at).padStart(2, '0')}T01:00:00Z`, endsAt: `2027-01-${String(10 + at).padStart(2, '0')}T03:00:00Z`, room: 'Hall D', trainerId: trainer.id, places: 1 })
    const add = async (course: string, at: number) => (await trainer.post(`/api/courses/${course}/sessions`, held(at))).data.id as string
    const [often, late] = await Promise.all([1, 2].map(async () => (await trainer.post('/api/courses', { names, minutes: 60 })).data.id as string))
    const many = [await add(often!, 0), await add(often!, 1), await add(often!, 2)]
    const last = await add(late!, 15)
    await lin.post(`/api/course-sessions/${many[0]}/places`, {})
    await chen.post(`/api/course-sessions/${many[2]}/places`, {})
    const ofThese = (rows: Row[]) => rows.filter(({ courseId }) => courseId === often || courseId === late).map(({ id, mine }) => [id, mine?.is ?? null])
    expect(ofThese(await offered(chen, chen))).toEqual([[many[1], null], [many[2], 'seated'], [last, null]])
    expect(ofThese(await offered(boss, chen))).toEqual([[many[1], null], [many[2], 'seated'], [last, null]])
    expect(ofThese(await offered(lin, chen))).toEqual([[many[1], null], [last, null]])
    expect(ofThese(await offered(trainer, trainer))).toEqual([...many, last].map((id) => [id, null]))
  })
})

describe('nobody is in two sessions at once', () => {
  const add = async (course: string, from: string, until: string, trainerId = trainer.id) => trainer.post(`/api/courses/${course}/sessions`, { startsAt: `2027-02-01T${from}:00Z`, endsAt: `2027-02-01T${until}:00Z`, room: 'Hall E', trainerId, places: 1 })
  const toldOf = async (person: Person, id: string) => ((await person.get('/api/notices')).data.rows as { kind: string; path: string }[]).filter(({ path }) => path.endsWith(id)).map(({ kind }) => kind).toSorted()

  test('neither as a guest, seated or waiting, nor as the one who holds them: the other session is named with its time', async () => {
    world.setNow('2026-12-09T02:00:00.000Z')
    const [short, long] = await Promise.all([{ en: 'Short' }, { en: 'Long' }].map(async (called) => (await trainer.post('/api/courses', { names: called, minutes: 60 })).data.id as string))
    const { id } = (await add(short!, '01:00', '03:00')).data
    const other = { id, names: { en: 'Short' }, startsAt: '2027-02-01T01:00:00.000Z', endsAt: '2027-02-01T03:00:00.000Z' }
    expect(await add(long!, '02:00', '05:00')).toMatchObject({ status: 409, error: { code: 'elsewhere_then', details: { other } } })
    // Where one ends, another may begin.
    expect((await add(long!, '03:00', '05:00')).status).toBe(201)
    const beside = (await add(long!, '02:00', '05:00', boss.id)).data.id as string
    const join = (person: Person, session: string) => person.post(`/api/course-sessions/${session}/places`, {})
    expect((await join(chen, id)).data.is).toBe('seated')
    world.pass(1)
    expect((await join(min, id)).data.is).toBe('waiting')
    for (const person of [chen, min, trainer]) expect(await join(person, beside)).toMatchObject({ status: 409, error: { code: 'elsewhere_then', details: { other } } })
    expect((await min.del(`/api/course-sessions/${id}/places/${min.id}`)).status).toBe(200)
    expect((await join(min, beside)).status).toBe(201)
    expect(await trainer.patch(`/api/course-sessions/${beside}`, { revision: 1, trainerId: trainer.id })).toMatchObject({ status: 409, error: { code: 'elsewhere_then' } })
  })

  test('whoever moves a session is told who would be in two at once, and moves it knowingly or not at all', async () => {
    const { data: { id: course } } = await trainer.post('/api/courses', { names: { en: 'Ladders' }, minutes: 60 })
    const first = (await add(course, '11:00', '12:00')).data.id as string
    const path = `/api/course-sessions/${(await add(course, '13:00', '14:00', boss.id)).data.id}`
    for (const person of [lin, hao]) await person.post(`${path}/places`, {})
    await lin.post(`/api/course-sessions/${first}/places`, {})
    const earlier = { startsAt: '2027-02-01T10:30:00Z', endsAt: '2027-02-01T11:30:00Z' }
    const refused = await trainer.patch(path, { revision: 1, ...earlier })
    expect(refused).toMatchObject({ status: 409, error: { code: 'guests_elsewhere' } })
    expect(refused.error!.details.guests).toMatchObject([{ person: { id: lin.id }, other: { id: first, names: { en: 'Ladders' }, startsAt: '2027-02-01T11:00:00.000Z', room: 'Hall E' } }])
    expect(await seen(trainer, path)).toMatchObject({ revision: 1, startsAt: '2027-02-01T13:00:00.000Z' })
    expect((await trainer.patch(path, { revision: 1, ...earlier, knowingly: true })).status).toBe(200)
    // It stands as it is known: another room asks nothing anew.
    expect((await trainer.patch(path, { revision: 2, ...earlier, room: 'Hall G' })).status).toBe(200)
    expect(await trainer.patch(path, { revision: 3, endsAt: '2027-02-01T11:45:00Z' })).toMatchObject({ status: 409, error: { code: 'guests_elsewhere' } })
    // Whoever holds them is in one, knowingly or not.
    expect(await trainer.patch(path, { revision: 3, ...earlier, trainerId: trainer.id, knowingly: true })).toMatchObject({ status: 409, error: { code: 'elsewhere_then' } })
  })

  test('whoever is to hold a session is told, whoever held it until then too, and of what becomes of it; who did it knows', async () => {
    const { data: { id: course } } = await trainer.post('/api/courses', { names: { en: 'Radio' }, minutes: 60 })
    const { id } = (await add(course, '06:00', '08:00', boss.id)).data
    const path = `/api/course-sessions/${id}`
    const late = await world.agency.staff('trainer')
    expect((await late.patch(path, { revision: 1, trainerId: trainer.id })).status).toBe(200)
    expect((await late.patch(path, { revision: 2, room: 'Hall F' })).status).toBe(200)
    expect((await late.put(`${path}/cancellation`, { revision: 3, because: 'The hall is flooded.' })).status).toBe(200)
    await world.settle()
    expect(await toldOf(boss, id)).toEqual(['course.not_teaching', 'course.teaching'])
    expect(await toldOf(trainer, id)).toEqual(['course.called_off', 'course.moved', 'course.teaching'])
    expect(await toldOf(late, id)).toEqual([])
    // What is called off is not to come: it stands among the earlier ones.
    const among = async (query: string) => ((await seen(hao, `/api/course-sessions?courseId=${course}${query}`)).rows as { id: string }[]).map((row) => row.id)
    expect([await among(''), await among('&past=true')]).toEqual([[], [id]])
  })

  test('nor by two requests in the same instant: one of them is refused', async () => {
    const { data: { id: course } } = await trainer.post('/api/courses', { names: { en: 'Knots' }, minutes: 60 })
    const hold = (day: string, trainerId: string, places = 1) => trainer.post(`/api/courses/${course}/sessions`, { startsAt: `2027-03-${day}T01:00:00Z`, endsAt: `2027-03-${day}T03:00:00Z`, room: 'Hall H', trainerId, places })
    const sole = async (tries: Promise<{ status: number }>[]) => (await Promise.all(tries)).map(({ status }) => Math.min(status, 400)).toSorted((a, b) => a - b)

    expect(await sole([1, 2, 3].map(() => hold('01', boss.id)))).toEqual([201, 400, 400])
    const two = await Promise.all([trainer, boss].map(async (person) => (await hold('02', person.id)).data.id as string))
    expect(await sole(two.map((id) => chen.post(`/api/course-sessions/${id}/places`, {})))).toEqual([201, 400])

    const late = await world.agency.staff('trainer')
    const taught = await Promise.all([late, trainer].map(async (person) => (await hold('03', person.id)).data.id as string))
    expect(await sole([late.post(`/api/course-sessions/${taught[1]}/places`, {}), trainer.post(`/api/course-sessions/${taught[0]}/places`, {})])).toEqual([400, 400])
    // One is moved onto another as somebody comes to both.
    const [early, moving] = await Promise.all([['04', trainer], ['05', boss]].map(async ([day, person]) => (await hold(day as string, (person as Person).id, 2)).data.id as string))
    await lin.post(`/api/course-sessions/${moving}/places`, {})
    const onto = { revision: 1, startsAt: '2027-03-04T02:00:00Z', endsAt: '2027-03-04T03:00:00Z' }
    expect(await sole([trainer.patch(`/api/course-sessions/${moving}`, onto), lin.post(`/api/course-sessions/${early}/places`, {})])).toContain(400)

    const full = (await hold('06', trainer.id, 3)).data.id as string
    for (const person of [lin, chen]) await person.post(`/api/course-sessions/${full}/places`, {})
    await Promise.all([trainer.patch(`/api/course-sessions/${full}`, { revision: 1, places: 2 }), hao.post(`/api/course-sessions/${full}/places`, {})])
    const after = await seen(trainer, `/api/course-sessions/${full}`)
    expect([[2, 2, 1], [3, 3, 0], [2, 2, 0]]).toContainEqual([after.places, after.taken, after.waiting])
  })

  test('what is offered no longer is next for those only who are in it', async () => {
    const { data: { id: course } } = await trainer.post('/api/courses', { names: { en: 'Ropes' }, minutes: 60 })
    const { id } = (await add(course, '09:00', '10:00')).data
    await hao.post(`/api/course-sessions/${id}/places`, {})
    expect((await trainer.patch(`/api/courses/${course}`, { revision: 1, archived: true })).status).toBe(200)
    const next = async (person: Person) => ((await seen(person, '/api/course-sessions?limit=200')).rows as { id: string }[]).some((row) => row.id === id)
    expect([await next(hao), await next(trainer), await next(chen)]).toEqual([true, true, false])
  })
})
