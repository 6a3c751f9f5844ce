import { beforeAll, describe, expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../world'
import { answer, company, filled, freeze, look, sign, submit, submitted, type Company } from './brief-steps'
import { complete, content, sendPart } from './files-sending'

let world: World
let meridian: Company
beforeAll(async () => {
  world = await newWorld()
  meridian = await company(world.agency)
})

const bytes = new TextEncoder().encode('Every guest gets a badge.')

async function declared(by: Person, brief: string, name: string) {
  const { status, data } = await by.post(`/api/briefs/${brief}/files`, { name, size: bytes.length })
  expect(status).toBe(201)
  return String(data.id)
}

async function attached(by: Person, brief: string, name = 'badges.txt') {
  const id = await declared(by, brief, name)
  await sendPart(by, id, 1, bytes)
  return { id, sha256: String((await complete(by, id)).data.sha256) }
}

const takeOff = (by: Person, brief: string, file: string) => by.del(`/api/briefs/${brief}/files/${file}`)
const names = async (by: Person, brief: string) => (await look(by, brief)).files.map(({ name }: { name: string }) => name)

describe('a file on a brief', () => {
  test('is seen by both sides, whoever put it there', async () => {
    const { signer, viewer, coordinator } = meridian
    const brief = await filled(signer)
    const { id } = await attached(coordinator, brief)
    expect((await look(viewer, brief)).files).toMatchObject([{ id, name: 'badges.txt', state: 'ready', percent: 100 }])
    expect((await content(viewer, id)).status).toBe(200)
  })

  test('is taken off again while the brief is open, by either side', async () => {
    const { signer, coordinator } = meridian
    const brief = await submitted(signer)
    const [one, two] = [await attached(signer, brief, 'one.txt'), await attached(coordinator, brief, 'two.txt')]
    expect(await takeOff(coordinator, brief, one.id)).toMatchObject({ status: 200, data: { id: one.id, state: 'cancelled' } })
    expect(await names(signer, brief)).toEqual(['two.txt'])
    expect((await takeOff(signer, brief, two.id)).status).toBe(200)
    expect((await content(signer, two.id)).status).toBe(404)
  })

  test('hangs on one brief, and nobody finds it from another', async () => {
    const { signer, viewer } = meridian
    const [brief, another] = [await filled(signer), await filled(signer)]
    const { id } = await attached(signer, brief)
    expect((await takeOff(signer, another, id)).status).toBe(404)
    expect((await takeOff(signer, brief, 'fil_nothing')).status).toBe(404)
    expect((await takeOff(await world.agency.client(), brief, id)).status).toBe(404)
    expect((await takeOff(await world.other.staff('owner'), brief, id)).status).toBe(404)
    expect((await takeOff(viewer, brief, id)).status).toBe(403)
    expect(await names(signer, brief)).toEqual(['badges.txt'])
  })
})

describe('what is frozen', () => {
  test('has the files that had arrived, each by its hash; one on its way is no part of it', async () => {
    const { signer, coordinator } = meridian
    const brief = await submitted(signer)
    const { id, sha256 } = await attached(signer, brief)
    await declared(signer, brief, 'on its way.txt')
    expect((await freeze(coordinator, brief)).status).toBe(201)
    const { content: frozen } = (await signer.get(`/api/briefs/${brief}/versions/1`)).data
    expect(frozen.files).toEqual([{ id, name: 'badges.txt', size: bytes.length, sha256 }])
  })

  test('keeps its files: before the client has answered, after, and when the brief is open again', async () => {
    const { signer, coordinator } = meridian
    const brief = await submitted(signer)
    const { id } = await attached(signer, brief)
    const version = (await freeze(coordinator, brief)).data
    expect(await takeOff(signer, brief, id)).toMatchObject({ status: 409, error: { code: 'brief_not_open', details: { missing: ['state'] } } })

    await sign(signer, brief, 1, version.sha256, 'changes_required', 'Another city')
    expect(await takeOff(signer, brief, id)).toMatchObject({ status: 409, error: { code: 'file_in_version', details: { number: 1 } } })
    const later = await attached(signer, brief, 'later.txt')
    expect((await takeOff(signer, brief, later.id)).status).toBe(200)
  })

  test('is not frozen with a file that was taken off since it was looked at', async () => {
    const { signer, coordinator } = meridian
    const brief = await filled(signer)
    const { id } = await attached(signer, brief)
    await submit(signer, brief)
    const { revision } = await look(coordinator, brief)
    await takeOff(signer, brief, id)
    expect(await coordinator.post(`/api/briefs/${brief}/versions`, { revision })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile' } })
  })

  test('is not in the way of who answers at the same moment', async () => {
    const { signer, colleague } = meridian
    const brief = await filled(signer)
    const { id } = await attached(signer, brief)
    const both = await Promise.all([takeOff(signer, brief, id), answer(colleague, brief, 'vip', 4)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
  })
})
