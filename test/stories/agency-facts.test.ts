import { env } from 'cloudflare:test'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { agencies } from '../../db/schema/directory'
import { open } from '../../workers/kernel/db'
import { newWorld, type World } from '../world'

let world: World
beforeAll(async () => {
  world = await newWorld()
})

const directoryRow = async (id: string) => (await open(env.DIRECTORY).select().from(agencies).where(eq(agencies.id, id)))[0]!

describe('the agency changes its own facts', () => {
  test('from founded to changed and changed again: everybody reads the new ones at once, and the audit tells who', async () => {
    const { agency } = world
    const [owner, crew] = [await agency.staff('owner'), await agency.staff('crew')]
    const founded = (await crew.get('/api/agencies/current')).data
    expect(founded).toMatchObject({ revision: 0, currency: 'CNY', languages: ['en', 'zh-Hans'] })

    expect(await owner.patch('/api/agencies/current', { revision: 0, name: 'Harbour & Line', languages: ['zh-Hant', 'en'] })).toMatchObject({ status: 200, data: { revision: 1, name: 'Harbour & Line' } })
    expect((await crew.get('/api/session')).data.agency).toMatchObject({ name: 'Harbour & Line', languages: ['zh-Hant', 'en'], currency: 'CNY' })
    expect(await owner.patch('/api/agencies/current', { revision: 1, zone: 'Asia/Taipei', currency: 'TWD', country: 'TW' })).toMatchObject({ status: 200, data: { revision: 2 } })
    expect((await crew.get('/api/agencies/current')).data).toMatchObject({ revision: 2, zone: 'Asia/Taipei', currency: 'TWD', country: 'TW', name: 'Harbour & Line' })

    const { rows } = (await owner.get(`/api/audit?subject=${agency.id}`)).data
    expect(rows).toMatchObject([
      { action: 'agency.change', actor: { id: owner.id }, before: { zone: 'Asia/Shanghai', currency: 'CNY', country: 'CN' }, after: { zone: 'Asia/Taipei', currency: 'TWD', country: 'TW' } },
      { action: 'agency.change', subject: { kind: 'agency' }, before: { name: founded.name, languages: ['en', 'zh-Hans'] }, after: { name: 'Harbour & Line', languages: ['zh-Hant', 'en'] } },
    ])
  })

  test('two at once: one is refused and sees what the other wrote; nothing of it stays', async () => {
    const { neighbour } = world
    const [one, two] = [await neighbour.staff('owner'), await neighbour.staff('director')]
    const answers = await Promise.all([one, two].map((person, n) => person.patch('/api/agencies/current', { revision: 0, name: `Name ${n}` })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const name = answers.find(({ status }) => status === 200)!.data.name
    expect((await one.get('/api/agencies/current')).data).toMatchObject({ name, revision: 1 })
    expect(await two.patch('/api/agencies/current', { revision: 0, name: 'Late' })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile', details: { current: { name, revision: 1 } } } })
    expect((await one.get(`/api/audit?subject=${neighbour.id}`)).data.rows).toHaveLength(1)
  })

  test('a copy that did not come about is made by the news, and an old one never takes the place of a newer', async () => {
    const { other } = world
    const owner = await other.staff('owner')
    await owner.patch('/api/agencies/current', { revision: 0, name: 'First' })
    await open(env.DIRECTORY).update(agencies).set({ name: 'As before', revision: 0 }).where(eq(agencies.id, other.id))
    await world.settle()
    expect(await directoryRow(other.id)).toMatchObject({ name: 'First', revision: 1 })

    await open(env.DIRECTORY).update(agencies).set({ name: 'Newer', revision: 9 }).where(eq(agencies.id, other.id))
    await owner.patch('/api/agencies/current', { revision: 1, name: 'Second' })
    await world.settle()
    expect(await directoryRow(other.id)).toMatchObject({ name: 'Newer', revision: 9 })
  })

  test('what cannot be: no zone, no language, an unknown key', async () => {
    const owner = await world.agency.staff('owner')
    const refused = async (change: object) => (await owner.patch('/api/agencies/current', { revision: 0, ...change })).error
    expect(await refused({ zone: 'Moon/Crater' })).toMatchObject({ details: { fields: { zone: 'not_a_zone' } } })
    expect(await refused({ languages: [] })).toMatchObject({ details: { fields: { languages: 'required' } } })
    expect(await refused({ name: ' ' })).toMatchObject({ details: { fields: { name: 'required' } } })
    expect(await refused({ slug: 'other' })).toMatchObject({ details: { fields: { slug: 'unknown_key' } } })
  })
})
