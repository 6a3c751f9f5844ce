import { beforeAll, describe, expect, test } from 'vitest'
import { caller, newWorld, type Person, type World } from '../world'

let world: World
let company: string
let admin: Person, signer: Person, owner: Person

beforeAll(async () => {
  world = await newWorld()
  company = await world.agency.newClient('Meridian')
  ;[admin, signer, owner] = [await world.agency.client({ client: company, role: 'client_admin' }), await world.agency.client({ client: company }), await world.agency.staff('owner')]
})

let asked = 0
const wish = (more: object = {}) => ({ email: `colleague-${++asked}@meridian.test`, role: 'client_viewer', clientId: company, family: 'Wei', given: 'Sun', locale: 'zh-Hans', ...more })

describe('a client’s admin', () => {
  test('invites colleagues, sends the invitation again and takes it back; the agency sees it', async () => {
    const invited = await admin.post('/api/invitations', wish({ role: 'client_signer' }))
    expect(invited).toMatchObject({ status: 201, data: { role: 'client_signer', clientId: company, invitedBy: admin.id } })
    const { rows } = (await owner.get(`/api/people?clientId=${company}&state=invited`)).data
    expect(rows).toMatchObject([{ id: invited.data.personId, role: 'client_signer' }])
    expect((await owner.get(`/api/audit?subject=${invited.data.personId}`)).data.rows).toMatchObject([{ action: 'invitation.create', actor: { id: admin.id } }])
    expect((await admin.post(`/api/invitations/${invited.data.id}/renewal`)).status).toBe(201)
    expect((await admin.del(`/api/invitations/${invited.data.id}`)).data.state).toBe('withdrawn')
  })

  test('says who may sign and who may look, and ends them; both hold from the next request on', async () => {
    const colleague = await world.agency.client({ client: company, role: 'client_viewer' })
    const brief = { title: 'Summit', clientId: company }
    expect((await colleague.post('/api/briefs', brief)).status).toBe(403)
    const changed = await admin.patch(`/api/people/${colleague.id}/membership`, { revision: 1, role: 'client_signer' })
    expect(changed).toMatchObject({ status: 200, data: { role: 'client_signer', revision: 2 } })
    expect((await colleague.post('/api/briefs', brief)).status).toBe(201)
    expect(await admin.patch(`/api/people/${colleague.id}/membership`, { revision: 1, role: 'client_viewer' })).toMatchObject({ status: 409, error: { code: 'changed_meanwhile' } })
    expect((await admin.del(`/api/people/${colleague.id}/membership`)).data.state).toBe('ended')
    expect((await colleague.get('/api/briefs')).status).toBe(401)
  })

  test('signs too, and sees their own company’s people alone', async () => {
    await world.agency.client()
    const { rows } = (await admin.get('/api/people')).data
    expect(new Set(rows.map(({ clientId }: { clientId: string }) => clientId))).toEqual(new Set([company]))
    expect((await admin.post('/api/briefs', { title: 'By the admin', clientId: company })).status).toBe(201)
  })

  test('reaches nobody of another company, of the agency or of another agency', async () => {
    const stranger = await world.agency.client()
    const foreign = await world.other.client()
    for (const person of [stranger, owner, foreign]) {
      expect((await admin.patch(`/api/people/${person.id}/membership`, { revision: 1, role: 'client_viewer' })).status).toBe(404)
      expect((await admin.del(`/api/people/${person.id}/membership`)).status).toBe(404)
    }
    expect((await admin.post('/api/invitations', wish({ clientId: stranger.clientId }))).error?.code).toBe('outside_your_scope')
    for (const role of ['crew', 'owner']) expect((await admin.post('/api/invitations', wish({ role, clientId: null }))).error?.code).toBe('role_not_yours_to_give')
    expect((await admin.patch(`/api/people/${signer.id}/membership`, { revision: 1, role: 'crew' })).error?.details.fields).toEqual({ role: 'not_for_this_person' })
  })
})

test('who signs or looks manages nobody', async () => {
  for (const person of [signer, await world.agency.client({ client: company, role: 'client_viewer' })]) {
    expect((await person.post('/api/invitations', wish())).status).toBe(403)
    expect((await person.get('/api/people')).status).toBe(403)
    expect((await person.del(`/api/people/${admin.id}/membership`)).status).toBe(403)
  }
})

test('the admin hears that a colleague has joined', async () => {
  await world.settle()
  const { email } = (await admin.post('/api/invitations', wish())).data
  await world.settle()
  const letter = (await world.mails()).find(({ to }) => to === email)!
  const token = /invitations\/([A-Za-z0-9_-]+)/.exec(letter.text)![1]
  expect((await caller().post('/api/invitations/acceptance', { token, password: 'long enough a password', family: 'Wei', given: 'Sun' })).status).toBe(201)
  await world.settle()
  expect((await admin.get('/api/notices')).data.rows).toMatchObject([{ kind: 'person.joined', path: '/portal/people' }])
})
