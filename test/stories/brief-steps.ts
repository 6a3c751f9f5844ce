import { expect } from 'vitest'
import type { Person, TestAgency } from '../world'

/** Answers enough to be sent. */
export const needed = { goal: 'Launch the 2027 regional programme', from: '2030-12-10', to: '2030-12-11', expected: 612, city: 'Shanghai' }

/** A client with two who may sign and one who may look, and a coordinator who looks after them. */
export async function company(agency: TestAgency) {
  const client = await agency.newClient('Meridian Health Group')
  const [signer, colleague, viewer, coordinator] = await Promise.all([
    agency.client({ client }), agency.client({ client }), agency.client({ client, role: 'client_viewer' }), agency.staff('coordinator'),
  ])
  return { client, signer, colleague, viewer, coordinator }
}
export type Company = Awaited<ReturnType<typeof company>>

export async function started(by: Person, title = 'Regional launch', clientId?: string): Promise<string> {
  const { status, data } = await by.post('/api/briefs', { title, ...(clientId ? { clientId } : {}) })
  expect(status).toBe(201)
  return data.id
}

export const answer = (by: Person, brief: string, field: string, value: unknown, revision: number | null = null) =>
  by.put(`/api/briefs/${brief}/answers/${field}`, { value, revision })

export async function filled(by: Person, clientId?: string) {
  const brief = await started(by, undefined, clientId)
  for (const [field, value] of Object.entries(needed)) expect((await answer(by, brief, field, value)).status).toBe(200)
  return brief
}

export const look = async (by: Person, brief: string) => (await by.get(`/api/briefs/${brief}`)).data

const withRevision = (noun: string) => async (by: Person, brief: string, headers?: Record<string, string>) =>
  by.post(`/api/briefs/${brief}/${noun}`, { revision: (await look(by, brief)).revision }, headers)
export const submit = withRevision('submission')
export const freeze = withRevision('versions')

export async function submitted(by: Person, clientId?: string) {
  const brief = await filled(by, clientId)
  expect((await submit(by, brief)).status).toBe(201)
  return brief
}

export async function frozen({ signer, coordinator }: Pick<Company, 'signer' | 'coordinator'>) {
  const brief = await submitted(signer)
  const { status, data } = await freeze(coordinator, brief)
  expect(status).toBe(201)
  return { brief, sha256: data.sha256 as string }
}

export const sign = (by: Person, brief: string, number: number, sha256: string, answer = 'approve', comment: string | null = null) =>
  by.post(`/api/briefs/${brief}/versions/${number}/signoff`, { answer, sha256, comment })

export const ask = (by: Person, brief: string, addresseeId: string, field = 'expected', headers?: Record<string, string>) =>
  by.post(`/api/briefs/${brief}/questions`, { field, text: 'Is that with your own staff?', addresseeId, dueOn: '2026-12-01' }, headers)
