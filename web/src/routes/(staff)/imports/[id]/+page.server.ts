import { fail, type RequestEvent } from '@sveltejs/kit'
import type { Import, ImportHead } from '$shapes/kernel/imports/shapes'
import type { Upload } from '$shapes/kernel/files/shapes'
import { partSize } from '$shapes/kernel/files/rules/parts'
import { api, attempt } from '$lib/api'
import { text } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import type { Refused } from '../../refused'
import { failureWords } from '../states'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, url }) => {
  depends('convoke:import')
  const table = await api(fetch).get<Import>(`/api/imports/${params.id}`)
  return { table, remap: url.searchParams.has('mapping'), trail: [{ label: m.imports_title(), href: '/imports' }, { label: table.fileName ?? m.imports_state_waiting() }] }
}

type Sender = Pick<RequestEvent, 'fetch' | 'request' | 'params'>
const pathOf = ({ params }: Pick<RequestEvent, 'params'>) => `/api/imports/${params.id}`

/** Opens a file that has arrived: what its columns are called, and what they most likely mean. */
async function open(event: Sender, revision: number, fileId: string) {
  const opened = await attempt(event.fetch, 'PUT', `${pathOf(event)}/table`, { revision, fileId })
  if (opened.ok) return { form: 'opened' }
  const codes = (opened.details.fields ?? {}) as Record<string, string>
  return declined('file', codes.fileId ? { ...opened, message: failureWords(codes.fileId) } : opened)
}

async function step(event: Sender, name: string) {
  const revision = Number(text(await event.request.formData(), 'revision'))
  const done = await attempt<ImportHead>(event.fetch, 'POST', `${pathOf(event)}/${name}`, name === 'cancellation' ? undefined : { revision })
  return done.ok ? { form: name } : declined('step', done)
}

export const actions: Actions = {
  open: async (event) => {
    const form = await event.request.formData()
    return open(event, Number(text(form, 'revision')), text(form, 'fileId'))
  },
  /** A file of one part from a form without JavaScript. */
  send: async (event) => {
    const form = await event.request.formData()
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0 || file.size > partSize) {
      return fail<Refused>(422, { form: 'file', code: 'invalid', message: file instanceof File && file.name && file.size === 0 ? m.brief_file_empty() : m.imports_file_small(), fields: {}, values: {}, current: null, missing: [] })
    }
    const declared = await attempt<Upload>(event.fetch, 'POST', `${pathOf(event)}/files`, { name: file.name, size: file.size })
    if (!declared.ok) return declined('file', declared)
    const path = `/api/files/${declared.data.id}`
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(file.size) }
    await event.fetch(`${path}/parts/1`, { method: 'PUT', body: await file.arrayBuffer(), headers })
    const sent = await attempt(event.fetch, 'POST', `${path}/completion`)
    return sent.ok ? open(event, Number(text(form, 'revision')), declared.data.id) : declined('file', sent)
  },
  check: async (event) => {
    const form = await event.request.formData()
    const mapping = form.getAll('field').map((field) => (typeof field === 'string' && field ? field : null))
    const encoding = text(form, 'encoding')
    const checked = await attempt<ImportHead>(event.fetch, 'PUT', `${pathOf(event)}/mapping`, { revision: Number(text(form, 'revision')), mapping, existing: text(form, 'existing'), ...(encoding && { encoding }) })
    return checked.ok ? { form: 'checked' } : declined('mapping', checked)
  },
  apply: (event) => step(event, 'application'),
  undo: (event) => step(event, 'undoing'),
  cancel: (event) => step(event, 'cancellation'),
}
