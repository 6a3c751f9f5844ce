import { env } from 'cloudflare:test'
import { and, eq, ne } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { briefAnswers, briefs } from '../../db/schema/agency/briefs'
import { audit, files, reminders } from '../../db/schema/agency/kernel'
import { notices } from '../../db/schema/agency/notices'
import { messages, messageTexts, replyPlaces, threadMarks, threads } from '../../db/schema/agency/threads'
import { sweepBin } from '../../workers/kernel/bin'
import { purges } from '../../workers/purges'
import { anEvent } from '../an-event'
import { newWorld, type Person, type World } from '../world'

let world: World
let lin: Person, hao: Person
beforeAll(async () => {
  world = await newWorld()
  world.setNow('2026-11-23T07:42:00Z')
  lin = await world.agency.staff('manager')
  hao = await world.agency.staff('coordinator')
})

describe('a saved view', () => {
  test('is kept, shared, renamed and dropped by its owner alone', async () => {
    const kept = await lin.post('/api/views', { list: 'briefs', name: 'Waiting for us', query: '?state=submitted', shared: true })
    expect(kept).toMatchObject({ status: 201, data: { query: 'state=submitted', shared: true, mine: true } })
    await lin.post('/api/views', { list: 'briefs', name: 'My own', query: 'q=summit' })
    const named = async (person: Person, list = 'briefs') => (await person.get(`/api/views?list=${list}`)).data.rows.map(({ name, mine }: { name: string; mine: boolean }) => [name, mine])
    expect(await named(lin)).toEqual([['My own', true], ['Waiting for us', true]])
    expect(await named(hao)).toEqual([['Waiting for us', false]])
    expect(await named(hao, 'events')).toEqual([])

    const path = `/api/views/${kept.data.id}`
    expect((await hao.patch(path, { revision: 1, name: 'Mine now' })).status).toBe(404)
    expect(await lin.patch(path, { revision: 1, name: 'Ours to answer' })).toMatchObject({ status: 200, data: { name: 'Ours to answer', revision: 2 } })
    expect(await lin.patch(path, { revision: 1, shared: false })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile' } })
    expect((await hao.del(path)).status).toBe(404)
    expect((await lin.del(path)).status).toBe(200)
    expect(await named(hao)).toEqual([])
  })
})

describe('the bin', () => {
  const aDraft = async (person: Person) => (await person.post('/api/briefs', { title: 'Tea tasting' })).data.id as string
  const inBin = async (person: Person) => (await person.get('/api/bin')).data.rows.map(({ title }: { title: string }) => title)

  test('a draft is thrown away, is nowhere, and comes back as it was', async () => {
    const contact = await world.agency.client()
    const id = await aDraft(contact)
    await contact.put(`/api/briefs/${id}/answers/goal`, { value: 'Taste', revision: null })
    expect(await contact.del(`/api/briefs/${id}`)).toMatchObject({ status: 200, data: { id, binnedAt: '2026-11-23T07:42:00.000Z' } })
    for (const path of [`/api/briefs/${id}`, `/api/briefs/${id}/versions/1`]) expect((await contact.get(path)).status).toBe(404)
    expect((await contact.put(`/api/briefs/${id}/answers/goal`, { value: 'Late', revision: 1 })).status).toBe(404)
    expect((await contact.get('/api/briefs')).data.total).toBe(0)
    expect((await lin.get('/api/briefs')).data.rows.map(({ id }: { id: string }) => id)).not.toContain(id)

    const listed = (await contact.get('/api/bin')).data.rows
    expect(listed).toMatchObject([{ id, kind: 'brief', title: 'Tea tasting', by: { id: contact.id }, until: '2026-12-23T07:42:00.000Z' }])
    expect((await contact.post(`/api/briefs/${id}/restoration`)).status).toBe(201)
    expect((await contact.get(`/api/briefs/${id}`)).data.answers).toMatchObject([{ field: 'goal', value: 'Taste' }])
    expect(await contact.post(`/api/briefs/${id}/restoration`)).toMatchObject({ status: 409, error: { code: 'not_in_bin' } })
    expect(await inBin(contact)).toEqual([])
  })

  test('many drafts go together and come back together; with one that was sent, none goes', async () => {
    const contact = await world.agency.client()
    const ids = [await aDraft(contact), await aDraft(contact)]
    const sent = (await lin.post('/api/briefs', { clientId: contact.clientId, title: 'Sent' })).data.id
    await world.agency.db.update(briefs).set({ state: 'submitted' }).where(eq(briefs.id, sent))
    expect(await lin.post('/api/briefs/binning', { ids: [...ids, sent] })).toMatchObject({ status: 409, error: { code: 'brief_is_no_draft' } })
    expect((await contact.get('/api/briefs')).data.total).toBe(3)
    expect((await lin.post('/api/briefs/binning', { ids })).status).toBe(201)
    expect((await contact.get('/api/briefs')).data.total).toBe(1)
    expect((await (await world.agency.client()).post('/api/briefs/restoration', { ids })).status).toBe(404)
    expect((await lin.post('/api/briefs/restoration', { ids })).status).toBe(201)
    expect((await contact.get('/api/briefs')).data.total).toBe(3)
  })

  test('what was sent stays on record; a done task too', async () => {
    const event = await anEvent(world.agency, lin)
    const task = (await lin.post('/api/tasks', { eventId: event.id, title: 'Book booths', ownerId: hao.id })).data
    await hao.post(`/api/tasks/${task.id}/completion`)
    expect(await lin.del(`/api/tasks/${task.id}`)).toMatchObject({ status: 409, error: { code: 'task_done' } })
  })

  test('tasks leave every list and count; clients know nothing of them; limited staff see only their own bin', async () => {
    const event = await anEvent(world.agency, lin)
    const contact = await world.agency.client({ client: event.clientId })
    const stranger = await world.agency.staff('coordinator', { clients: [], events: [] })
    const task = (await lin.post('/api/tasks', { eventId: event.id, title: 'A mistake', ownerId: hao.id })).data
    await lin.del(`/api/tasks/${task.id}`)
    expect((await lin.get(event.path)).data.tasks).toEqual({ open: 0, done: 0 })
    expect((await lin.get(`/api/tasks?eventId=${event.id}`)).data.total).toBe(0)
    expect((await lin.get('/api/events')).data.rows.find(({ id }: { id: string }) => id === event.id).openTasks).toBe(0)
    expect((await hao.post(`/api/tasks/${task.id}/completion`)).status).toBe(404)
    expect(await inBin(lin)).toContain('A mistake')
    expect([await inBin(contact), await inBin(stranger)]).toEqual([[], []])
    expect((await stranger.post(`/api/tasks/${task.id}/restoration`)).status).toBe(404)
    expect((await lin.post(`/api/tasks/${task.id}/restoration`)).status).toBe(201)
    expect((await lin.get(`/api/tasks?eventId=${event.id}`)).data.rows).toMatchObject([{ title: 'A mistake', state: 'open' }])
  })

  test('many tasks go and come back together', async () => {
    const event = await anEvent(world.agency, lin)
    const ids = await Promise.all(['One', 'Two'].map(async (title) => (await lin.post('/api/tasks', { eventId: event.id, title, ownerId: hao.id })).data.id))
    expect((await lin.post('/api/tasks/binning', { ids })).status).toBe(201)
    expect((await lin.post('/api/tasks/binning', { ids })).status).toBe(404)
    expect((await lin.post('/api/tasks/restoration', { ids })).status).toBe(201)
    expect(await lin.post('/api/tasks/restoration', { ids })).toMatchObject({ status: 409, error: { code: 'not_in_bin' } })
    expect((await lin.get(`/api/tasks?eventId=${event.id}`)).data.total).toBe(2)
  })

  test('thrown away by two at once, it lies there once', async () => {
    const contact = await world.agency.client()
    const id = await aDraft(contact)
    const both = await Promise.all([contact, lin].map((person) => person.del(`/api/briefs/${id}`)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await inBin(contact)).toEqual(['Tea tasting'])
  })

  test('after thirty days it goes for good, with its answers and files, and the trail stays', async () => {
    const { db } = world.agency
    const contact = await world.agency.client()
    const id = await aDraft(contact)
    await contact.put(`/api/briefs/${id}/answers/goal`, { value: 'Taste', revision: null })
    await contact.post(`/api/briefs/${id}/files`, { name: 'plan.txt', size: 3 })
    await contact.del(`/api/briefs/${id}`)
    const in30days = new Date(Date.now() + 30 * 864e5)

    await sweepBin(env, new Date(in30days.getTime() - 1000), purges)
    expect(await db.select().from(briefs).where(eq(briefs.id, id))).toHaveLength(1)
    await sweepBin(env, new Date(in30days.getTime() + 1000), purges)
    expect(await db.select().from(briefs).where(eq(briefs.id, id))).toEqual([])
    expect(await db.select().from(briefAnswers).where(eq(briefAnswers.briefId, id))).toEqual([])
    expect((await db.select().from(files).where(eq(files.subjectId, id))).map(({ state }) => state)).toEqual(['cancelled'])
    const trail = await db.select({ action: audit.action }).from(audit).where(and(eq(audit.subjectId, id), eq(audit.subjectKind, 'brief')))
    expect(trail.map(({ action }) => action)).toEqual(expect.arrayContaining(['brief.start', 'brief.bin', 'brief.purge']))
    expect((await contact.post(`/api/briefs/${id}/restoration`)).status).toBe(404)
  })

  test('all that was said about it goes with it: words, earlier words, files, marks, addresses, reminders, notices; what was said elsewhere stays', async () => {
    const { db, id: agencyId } = world.agency
    const contact = await world.agency.client()
    const event = await anEvent(world.agency, lin, { clientId: contact.clientId! })
    const [draft, other] = [await aDraft(contact), await aDraft(contact)]
    const task = (await lin.post('/api/tasks', { eventId: event.id, title: 'A mistake', ownerId: hao.id, dueOn: '2099-01-01' })).data.id as string
    async function talkOn(subjectKind: string, subjectId: string, reader: Person, visibility: string) {
      const { threadId, messageId } = (await lin.post('/api/threads', { subjectKind, subjectId, visibility, text: 'Chrysanthemum?', mentions: [reader.id] })).data
      await lin.patch(`/api/threads/${threadId}/comments/${messageId}`, { revision: 1, text: 'Chrysanthemum tea?', mentions: [reader.id] })
      await lin.post(`/api/threads/${threadId}/comments/${messageId}/files`, { name: 'leaves.txt', size: 3 })
      await reader.put(`/api/threads/${threadId}/reading`, { upTo: messageId })
      await db.insert(reminders).values({ agencyId, thingId: threadId, kind: 'question.due', offset: 0, due: '2099-01-01', fireAt: '2099-01-01T09:00:00.000Z', payload: {} })
      return { threadId, messageId } as { threadId: string; messageId: string }
    }
    const talks = [await talkOn('brief', draft, contact, 'client'), await talkOn('task', task, hao, 'internal')]
    const kept = await talkOn('brief', other, contact, 'client')
    await world.settle()
    const left = async ({ threadId, messageId }: { threadId: string; messageId: string }) => ({
      threads: await db.$count(threads, eq(threads.id, threadId)), messages: await db.$count(messages, eq(messages.threadId, threadId)), texts: await db.$count(messageTexts, eq(messageTexts.messageId, messageId)),
      marks: await db.$count(threadMarks, eq(threadMarks.threadId, threadId)), places: await db.$count(replyPlaces, eq(replyPlaces.threadId, threadId)), reminders: await db.$count(reminders, eq(reminders.thingId, threadId)),
      files: await db.$count(files, and(eq(files.subjectId, messageId), ne(files.state, 'cancelled'))),
    })
    const whole = { threads: 1, messages: 1, texts: 1, marks: 1, places: 1, reminders: 1, files: 1 }
    for (const talk of [...talks, kept]) expect(await left(talk)).toEqual(whole)
    const told = async (subjectId: string) => db.$count(notices, eq(notices.subjectId, subjectId))
    for (const subject of [draft, task, other]) expect(await told(subject)).toBeGreaterThan(0)

    await contact.del(`/api/briefs/${draft}`)
    await lin.del(`/api/tasks/${task}`)
    await sweepBin(env, new Date(Date.now() + 30 * 864e5 + 1000), purges)
    await world.settle()
    for (const talk of talks) expect(await left(talk)).toEqual({ threads: 0, messages: 0, texts: 0, marks: 0, places: 0, reminders: 0, files: 0 })
    expect(await left(kept)).toEqual(whole)
    expect([await told(draft), await told(task)]).toEqual([0, 0])
    expect(await told(other)).toBeGreaterThan(0)
    expect(await db.$count(reminders, eq(reminders.thingId, task))).toBe(0)
    const { groups } = (await lin.get('/api/search?q=chrysanthemum')).data
    expect(groups.map(({ kind, total }: { kind: string; total: number }) => [kind, total])).toEqual([['message', 1]])
    const trail = (await db.select({ action: audit.action, subject: audit.subjectId }).from(audit).where(eq(audit.subjectId, talks[0]!.messageId))).map(({ action }) => action)
    expect(trail).toContain('brief.purge')
  })
})

describe('many tasks together', () => {
  async function three() {
    const event = await anEvent(world.agency, lin)
    const rows = await Promise.all(['Book booths', 'Order badges', 'Print menus'].map(async (title) => (await lin.post('/api/tasks', { eventId: event.id, title, ownerId: hao.id, dueOn: '2026-12-01' })).data))
    return { event, rows }
  }
  const patch = (row: { id: string; revision: number }, change: object) => ({ id: row.id, revision: row.revision, ...change })

  test('get a day and an owner, who is told of each, and the same call takes it back: those who had them hear nothing, whoever lost them reads of it no more', async () => {
    const { rows, event } = await three()
    const zhou = await world.agency.staff('crew')
    const done = await lin.post('/api/tasks/changes', { changes: rows.map((row) => patch(row, { ownerId: zhou.id, dueOn: '2026-12-03' })) })
    expect(done.data.rows).toMatchObject(rows.map(({ id }) => ({ id, ownerId: zhou.id, dueOn: '2026-12-03', revision: 2 })))
    const given = async (person: Person) => {
      await world.settle()
      return (await person.get('/api/notices')).data.rows.filter(({ kind }: { kind: string }) => kind === 'task.given').length
    }
    const before = await given(hao)
    expect(await given(zhou)).toBe(3)
    await zhou.post(`/api/notices/${(await zhou.get('/api/notices')).data.rows[0].id}/reading`)
    const back = await lin.post('/api/tasks/changes', done.data.undo)
    expect(back.status).toBe(201)
    expect([await given(zhou), await given(hao)]).toEqual([1, before])
    expect((await lin.get(`/api/tasks?eventId=${event.id}`)).data.rows).toMatchObject(rows.map(() => ({ ownerId: hao.id, dueOn: '2026-12-01' })))
  })

  test('all or none: one that moved meanwhile, and nothing of it stays', async () => {
    const { rows, event } = await three()
    await hao.post(`/api/tasks/${rows[1].id}/completion`)
    const refused = await lin.post('/api/tasks/changes', { changes: rows.map((row) => patch(row, { dueOn: null })) })
    expect(refused).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { ids: [rows[1].id] } } })
    expect((await lin.get(`/api/tasks?eventId=${event.id}`)).data.rows.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(['2026-12-01', '2026-12-01', '2026-12-01'])
  })

  test('are finished and reopened, each with its own line in the trail', async () => {
    const { rows } = await three()
    const done = await lin.post('/api/tasks/changes', { changes: rows.map((row) => patch(row, { state: 'done' })) })
    expect(done.data.rows).toMatchObject(rows.map(() => ({ state: 'done', doneBy: lin.id })))
    const open = await lin.post('/api/tasks/changes', { changes: done.data.rows.map((row: { id: string; revision: number }) => patch(row, { state: 'open' })) })
    expect(open.data.rows).toMatchObject(rows.map(() => ({ state: 'open', doneBy: null, doneAt: null })))
    const trail = (await lin.get(`/api/audit?subject=${rows[0].id}`)).data.rows.map(({ action }: { action: string }) => action)
    expect(trail.sort()).toEqual(['task.create', 'task.finish', 'task.reopen'])
  })

  test('refuse an owner who cannot, and what is not theirs to see', async () => {
    const { rows } = await three()
    const contact = await world.agency.client()
    expect(await lin.post('/api/tasks/changes', { changes: [patch(rows[0], { ownerId: contact.id })] })).toMatchObject({ status: 422, error: { details: { fields: { ownerId: 'not_staff' } } } })
    const limited = await world.agency.staff('manager', { clients: [], events: [] })
    expect((await limited.post('/api/tasks/changes', { changes: [patch(rows[0], { dueOn: null })] })).status).toBe(404)
    expect(await lin.post('/api/tasks/changes', { changes: [patch(rows[0], {}), patch(rows[0], {})] })).toMatchObject({ status: 422 })
  })

  test('everybody’s are listed by day, within scope', async () => {
    const { event } = await three()
    const limited = await world.agency.staff('coordinator', { clients: [], events: [event.id] })
    const all = (await limited.get('/api/tasks?whose=all&state=open')).data
    expect([all.total, new Set(all.rows.map(({ eventId }: { eventId: string }) => eventId))]).toEqual([3, new Set([event.id])])
    expect((await limited.get('/api/tasks?state=open')).data.total).toBe(0)
  })
})

describe('since you last looked', () => {
  const since = async (person: Person, id: string) => (await person.get(`/api/looks/${id}`)).data
  const acts = async (person: Person, id: string) => (await since(person, id)).changes.map(({ action }: { action: string }) => action)

  test('the first time there is nothing to tell; afterwards what others did to it and its parts', async () => {
    const event = await anEvent(world.agency, lin)
    expect(await since(lin, event.id)).toEqual({ at: null, changes: [], more: false })
    await lin.put(`/api/looks/${event.id}`)
    world.pass(60)
    await lin.post('/api/tasks', { eventId: event.id, title: 'My own', ownerId: lin.id })
    await hao.post('/api/tasks', { eventId: event.id, title: 'His', ownerId: hao.id })
    await hao.patch(event.path, { revision: 1, place: 'East Bund' })
    expect(await acts(lin, event.id)).toEqual(expect.arrayContaining(['event.change', 'task.create']))
    expect(await acts(lin, event.id)).toHaveLength(2)
    world.pass(60)
    await lin.put(`/api/looks/${event.id}`)
    expect(await acts(lin, event.id)).toEqual([])
  })

  test('a client hears of answers and questions on the brief, and nothing of the work behind', async () => {
    const contact = await world.agency.client()
    const id = (await contact.post('/api/briefs', { title: 'Summit' })).data.id
    await contact.put(`/api/looks/${id}`)
    world.pass(60)
    await lin.put(`/api/briefs/${id}/answers/goal`, { value: 'Meet', revision: null })
    expect(await since(contact, id)).toMatchObject({ changes: [{ action: 'brief.answer', actor: { kind: 'staff', id: null, family: null, given: null, latin: null }, subject: { kind: 'answer' } }] })

    const event = await anEvent(world.agency, lin, { clientId: contact.clientId! })
    await contact.put(`/api/looks/${event.id}`)
    world.pass(60)
    await lin.post('/api/tasks', { eventId: event.id, title: 'Internal', ownerId: hao.id })
    await lin.patch(event.path, { revision: 1, place: 'East Bund' })
    expect(await acts(contact, event.id)).toEqual(['event.change'])
  })
})
