import { env } from 'cloudflare:test'
import { and, eq, inArray, ne } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { importProblems, importRows, imports } from '../../db/schema/agency/imports'
import { credentials } from '../../db/schema/agency/credentials'
import { audit, files, idempotency, mails, outbox } from '../../db/schema/agency/kernel'
import { notices } from '../../db/schema/agency/notices'
import { people } from '../../db/schema/agency/people'
import { bin } from '../../db/schema/agency/ways'
import { threads } from '../../db/schema/agency/threads'
import { suppliers } from '../../db/schema/agency/suppliers'
import { tokens } from '../../db/schema/directory'
import { open } from '../../workers/kernel/db'
import { anEvent } from '../an-event'
import { aToken, program } from '../tokens'
import { newWorld, type Person, type World } from '../world'
import { checked, table } from './imports-steps'
import { read, sent } from './paper-steps'

let world: World
let owner: Person
beforeEach(async () => {
  world = await newWorld()
  owner = await world.agency.staff('owner')
})

const named = (person: Person, names: { family: string; given?: string; latin?: string | null }) =>
  world.agency.db.update(people).set({ given: '', ...names }).where(and(eq(people.agencyId, world.agency.id), eq(people.id, person.id)))
const end = (person: { id: string }) => owner.del(`/api/people/${person.id}/membership`)
const erase = (person: { id: string }) => owner.post(`/api/people/${person.id}/erasure`)
const endAndErase = async (person: Person) => (await end(person), erase(person))
const trail = () => world.agency.db.select().from(audit).where(eq(audit.agencyId, world.agency.id))

/** Tells a colleague of a task, by notice and by mail. */
async function gives(giver: Person, receiver: Person, title: string) {
  const event = await anEvent(world.agency, giver)
  const { status } = await giver.post('/api/tasks', { eventId: event.id, ownerId: receiver.id, title }, { 'idempotency-key': `task-${title}-${giver.id}` })
  expect(status).toBe(201)
  await world.settle()
}

test('a service of the agency is no person: it is not erased, and the trail stays whole', async () => {
  const made = (await owner.post('/api/agency-tokens', { name: 'Reporting', scopes: ['client.read'], days: 30, role: 'manager', scope: 'all' })).data
  const [service] = await world.agency.db.select().from(people).where(and(eq(people.agencyId, world.agency.id), eq(people.state, 'service')))
  const before = await trail()
  expect(await erase(service!)).toMatchObject({ status: 409, error: { code: 'is_service' } })
  expect(await trail()).toEqual(before)
  expect((await program(made.token).get('/api/clients')).status).toBe(200)
})

test('nobody goes while they are a member: the membership ends first, and what they have in hand can be handed over', async () => {
  const [person, heir] = [await world.agency.staff('coordinator'), await world.agency.staff('coordinator')]
  await gives(owner, person, 'Call the venue')
  const before = await trail()
  expect(await erase(person)).toMatchObject({ status: 409, error: { code: 'membership_not_ended' } })
  expect(await trail()).toEqual(before)
  expect((await person.get('/api/session')).status).toBe(200)

  expect((await end(person)).status).toBe(200)
  expect((await owner.post(`/api/people/${person.id}/handovers`, { heirId: heir.id, except: {} })).status).toBe(201)
  expect((await erase(person)).status).toBe(201)
  expect((await heir.get('/api/tasks')).data.rows).toMatchObject([{ title: 'Call the venue' }])
})

test('whoever is a supplier by themselves takes along what never proved anything; what was relied on stays for its time', async () => {
  const [reader, supplierId] = [await world.agency.staff('coordinator'), await world.agency.newSupplier('Ines Marlowe')]
  await world.agency.db.update(suppliers).set({ naturalPerson: true }).where(eq(suppliers.id, supplierId))
  const ines = await world.agency.supplier(supplierId)
  const [relied, sentOnly] = [await sent(ines, { supplierId }, 'nda'), await sent(ines, { supplierId }, 'code_of_conduct')]
  await read(reader, relied)
  const { data } = await endAndErase(ines)
  expect(data.removed).toMatchObject({ 'papers of their own': 1 })
  expect(data.kept).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'papers of their own', count: 1, reason: 'company' }), expect.objectContaining({ kind: 'the supplier they are', count: 1 })]))
  const papers = await world.agency.db.select().from(credentials).where(eq(credentials.supplierId, supplierId))
  expect(papers.map(({ id, fields }) => [id, Object.keys(fields).length > 0]).sort()).toEqual([[relied.id, true], [sentOnly.id, false]].sort())
  const hanging = await world.agency.db.select().from(files).where(inArray(files.subjectId, [relied.id, sentOnly.id]))
  expect(new Map(hanging.map(({ subjectId, state }) => [subjectId, state]))).toEqual(new Map([[relied.id, 'ready'], [sentOnly.id, 'cancelled']]))
})

describe('whatever somebody is called', () => {
  const names = ['":\'', '","', 'name', 'who', 'Li', 'title', '\\', '{}', 'task', 'person']

  test.each(names)('%s: what others read stays whole, and others’ is as it was', async (name) => {
    const [person, mate, other] = [await world.agency.staff('coordinator'), await world.agency.staff('crew'), await world.agency.staff('coordinator')]
    await named(person, { family: name, latin: name })
    await gives(person, mate, 'Print the badges')
    await gives(other, mate, `Ask ${name} about it`)
    const [{ id: ofOthers } = { id: '' }] = await world.agency.db.select().from(notices).where(and(eq(notices.agencyId, world.agency.id), eq(notices.actorId, other.id)))
    const untouched = () => Promise.all([
      world.agency.db.select().from(notices).where(and(eq(notices.agencyId, world.agency.id), eq(notices.id, ofOthers))),
      world.agency.db.select().from(audit).where(and(eq(audit.agencyId, world.agency.id), eq(audit.actorId, other.id))),
      world.agency.db.select().from(idempotency).where(and(eq(idempotency.agencyId, world.agency.id), eq(idempotency.actorId, other.id))),
    ])
    const before = await untouched()
    expect((await endAndErase(person)).status).toBe(201)
    expect(await untouched()).toEqual(before)

    const told = await mate.get('/api/notices')
    expect(told.status).toBe(200)
    expect(told.data.rows.map(({ details }: { details: { who: string } }) => details.who)).toContain('Erased person')
    for (const { payload } of await world.agency.db.select().from(outbox).where(eq(outbox.agencyId, world.agency.id))) expect(payload).toBeTypeOf('object')
    expect((await owner.get(`/api/audit/verification?subject=${person.id}`)).data.broken).toEqual([])
  })
})

test('of two who are called alike, one is forgotten', async () => {
  const [one, other] = [await world.agency.staff('coordinator'), await world.agency.staff('coordinator')]
  const [mate, another] = [await world.agency.staff('crew'), await world.agency.staff('crew')]
  for (const person of [one, other]) await named(person, { family: 'Wei', given: 'Li' })
  for (const { id } of [one, other]) expect((await owner.post('/api/threads', { subjectKind: 'person', subjectId: id, text: 'Left handed' })).status).toBe(201)
  expect((await other.patch('/api/people/me', { revision: 1, position: 'Producer', family: 'Wei' })).status).toBe(200)
  await gives(one, mate, 'Print the badges')
  await gives(other, another, 'Hang the lanterns')
  await endAndErase(one)
  const whoOf = async (person: Person) => (await person.get('/api/notices')).data.rows.map(({ details }: { details: { who: string } }) => details.who)
  expect([await whoOf(mate), await whoOf(another)]).toEqual([['Erased person'], ['Li Wei']])
  const mailsTo = async ({ id }: Person) => JSON.stringify(await world.agency.db.select().from(mails).where(and(eq(mails.agencyId, world.agency.id), eq(mails.personId, id))))
  expect([(await mailsTo(mate)).includes('Li Wei'), (await mailsTo(another)).includes('Li Wei')]).toEqual([false, true])
  const talks = await world.agency.db.select({ of: threads.subjectId, title: threads.subjectTitle }).from(threads).where(eq(threads.agencyId, world.agency.id))
  expect(Object.fromEntries(talks.map(({ of, title }) => [of, title]))).toEqual({ [one.id]: 'Erased person', [other.id]: 'Li Wei' })
  const [change] = await world.agency.db.select().from(audit).where(and(eq(audit.agencyId, world.agency.id), eq(audit.subjectId, other.id), eq(audit.action, 'person.change')))
  expect(change!.after).toMatchObject({ family: 'Wei' })
})

test('a table brought in keeps its rows, and no longer says whom one of them was', async () => {
  const person = await world.agency.staff('crew')
  const values = { email: person.email, family: 'Quillfeather', given: 'Zenobia', role: 'crew' }
  const neighbour = { ...values, email: 'other@convoke.test' }
  const row = (line: number, said: typeof values, targetId: string) => ({ agencyId: world.agency.id, importId: 'imp_1', line, decision: 'new' as const, key: said.email, values: said, targetId })
  await named(person, { family: 'Quillfeather', given: 'Zenobia' })
  await world.agency.db.insert(imports).values({
    agencyId: world.agency.id, id: 'imp_1', createdAt: new Date().toISOString(), kind: 'people', startedBy: owner.id, state: 'done', existing: 'skip', line: 2, percent: 100,
    fresh: 2, changed: 0, skipped: 0, wrong: 0, attempts: 0, faults: 0, dueAt: new Date().toISOString(),
  })
  await world.agency.db.insert(importRows).values([row(1, values, person.id), row(2, neighbour, 'per_other')])
  expect((await endAndErase(person)).status).toBe(201)
  const rows = await world.agency.db.select().from(importRows).where(eq(importRows.agencyId, world.agency.id))
  const forgotten = 'Erased person'
  expect(rows.map((one) => [one.key, one.values])).toEqual([[forgotten, { email: forgotten, family: forgotten, given: forgotten, role: 'crew' }], [neighbour.email, neighbour]])
})

test('what lies in the bin, and cells that were wrong, say their name no longer', async () => {
  const { db, id: agencyId } = world.agency
  const person = await world.agency.staff('crew')
  await named(person, { family: 'Quillfeather', given: 'Zenobia' })
  const event = await anEvent(world.agency, owner)
  for (const title of ['Call Zenobia Quillfeather', 'Call the venue']) {
    const task = (await owner.post('/api/tasks', { eventId: event.id, ownerId: owner.id, title })).data
    expect((await owner.del(`/api/tasks/${task.id}`)).status).toBe(200)
  }
  const import_ = await checked(world, owner, table('family,given,email,role', `Quill,Zen,${person.email} (Zenobia Quillfeather),crew`, 'Sato,Ken,nowhere,crew'), { kind: 'people' })
  expect(import_.wrong).toBe(2)
  expect((await endAndErase(person)).status).toBe(201)
  const titles = (await db.select({ title: bin.title }).from(bin).where(eq(bin.agencyId, agencyId))).map(({ title }) => title)
  expect(titles.toSorted()).toEqual(['Call Erased person', 'Call the venue'])
  const cells = await db.select({ text: importProblems.text }).from(importProblems).where(eq(importProblems.agencyId, agencyId))
  expect(cells.map(({ text }) => text)).toEqual(['Erased person (Erased person)', 'nowhere'])
})

test('their tokens go with them, and others’ stay', async () => {
  const [person, mate] = [await world.agency.staff('crew'), await world.agency.staff('crew')]
  const [theirs, mates] = [await aToken(world.agency, person), await aToken(world.agency, mate)]
  await endAndErase(person)
  const left = await open(env.DIRECTORY).select({ id: tokens.id }).from(tokens).where(and(eq(tokens.agencyId, world.agency.id), ne(tokens.kind, 'agency')))
  expect(left).toEqual([{ id: mates.id }])
  expect(await theirs.get('/api/clients')).toMatchObject({ status: 401, error: { code: 'token_unknown' } })
})
