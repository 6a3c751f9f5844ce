// An agency of the demo comes to be: its looks, its people and where they stand, its clients and suppliers with theirs.
import { day } from './days.mjs'
import { logoOf } from './logo.mjs'
import { password } from './people.mjs'

/** @returns its owner as `boss`, and everybody and everything else of it by their key in demo/people.mjs */
export async function settle(api, { agency, brand, departments, places, leave, owner, invited, staff, clients, suppliers }) {
  const boss = await api.signUp(agency, owner, password)
  await dress(boss, brand, departments)
  await boss.post('/api/privacy/consent', { version: 1 })
  const join = (person, bound = {}) => api.invite(boss, { ...person, ...bound }, password)

  const [people, companies, serving] = await Promise.all([
    all(staff, (person) => join(person)),
    all(clients, async ({ company, contacts }) => {
      const { id } = await boss.post('/api/clients', company)
      return { id, ...(await all(contacts, (person) => join(person, { clientId: id }))) }
    }),
    all(suppliers, async ({ company, contact }) => {
      const { id } = await boss.post('/api/suppliers', company)
      return { id, ...(contact && { contact: await join(contact, { supplierId: id }) }) }
    }),
  ])
  await place(boss, { boss, ...people }, places, leave)
  for (const person of invited) await boss.post('/api/invitations', person)
  return { boss, ...people, ...companies, ...serving }
}

const all = async (things, make) => Object.fromEntries(await Promise.all(Object.entries(things).map(async ([key, thing]) => [key, await make(thing)])))

/** Where everybody is reached, to whom they report, and who is away. */
async function place(boss, people, places, leave) {
  const { rows: departments } = await boss.get('/api/agencies/current/departments')
  for (const [key, { department, manager, ...reached }] of Object.entries(places)) {
    const { revision } = await boss.get(`/api/people/${people[key].id}`)
    await boss.patch(`/api/people/${people[key].id}`, { revision, ...reached, departmentId: departments[department].id, managerId: manager ? people[manager].id : null })
  }
  await boss.post(`/api/people/${people[leave.person].id}/leaves`, { fromOn: day(leave.from), toOn: day(leave.to), deputyId: people[leave.deputy].id })
}

/** Its looks first, so that the first mail has them. */
async function dress(boss, brand, departments) {
  const { revision } = await boss.patch('/api/agencies/current/brand', { revision: 0, ...brand })
  await boss.putBytes(`/api/agencies/current/logo?revision=${revision}`, logoOf(brand.colour))
  for (const names of departments) await boss.put('/api/agencies/current/departments', { revision: 0, names })
}
