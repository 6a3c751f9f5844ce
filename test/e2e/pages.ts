import { pagesOf, type PageOf } from '../bench/pages.mjs'
import { accounts } from './browser'
import { caller, signIn, tokenFor, type Person } from './office'

export interface Seen {
  path: string
  cookie: string
  /** kB of JavaScript at first load. */
  budget: number | null
  status: number
}

type Brief = { id: string; title: string; state: string }
const steps = ['goal', 'dates', 'place', 'programme', 'special_needs', 'budget', 'check']

const person = (email: string) => signIn(email, accounts!.password)

/** Every page of every audience as the demo shows it: all routes there are, then the states of a page that look different. */
export async function everyPage(): Promise<Seen[]> {
  const [staff, client, viewer, supplier, asked, elsewhere] = await Promise.all([
    person('ada.park@harbourline.example'), person('helen.zhao@meridian.example'), person('wei.sun@meridian.example'),
    person('qian@brightline.example'), person('tom.ashby@northlight.example'), person('hsu.jun@isle.example'),
  ])
  const shown = await shownTo(staff, elsewhere)
  const cookies = { staff: staff.cookie, client: client.cookie, supplier: supplier.cookie }
  // Of the demo's two agencies only the other one has a brief that is agreed and no event yet.
  const cookieFor = (path: string, as: PageOf['as']) => (path.includes(shown.ids.ripeBrief) ? elsewhere.cookie : as ? cookies[as] : '')
  const routes = pagesOf(shown).map(({ path, as, budget }) => ({ path, budget, cookie: cookieFor(path, as), status: 200 }))
  const promises = await staff.get(`/api/promises?eventId=${shown.ids.event}`)
  const { agreedBrief, draftBrief, readyBrief, clarifyingBrief, event, client: company } = shown.ids

  const as = (who: Person | null, status: number, ...paths: string[]) => paths.map((path) => ({ path, cookie: who?.cookie ?? '', budget: null, status }))
  return [
    ...routes,
    ...as(null, 200, await signLink(staff, readyBrief)),
    ...as(null, 200, '/invitations/unknown', '/privacy/harbourline', '/a/harbourline', '/apply/harbourline', `/verify/${'0'.repeat(64)}`),
    ...as(null, 200, '/developers/post-clients'),
    ...as(null, 404, '/nowhere', '/developers/nothing'),
    ...as(staff, 200, '/account', '/account/notices', '/account/calendar', '/account/sign-in', '/account/privacy', '/developers/get-clients'),
    ...as(supplier, 200, '/account', '/account/calendar', '/account/privacy'),
    ...as(supplier, 200, ...['bank_account', 'case_studies'].map((paper) => `/supplier/papers/${paper}`)),
    ...as(supplier, 404, '/supplier/papers/unknown'),
    ...as(client, 200, ...steps.map((step) => `/portal/briefs/${draftBrief}?step=${step}`)),
    ...as(client, 200, `/portal/briefs/${agreedBrief}`, `/portal/briefs/${readyBrief}`, `/portal/briefs/${readyBrief}/versions/1`, `/portal/briefs/${readyBrief}/versions/1?send`),
    ...as(client, 200, '/portal/bin'),
    ...as(staff, 200, '/tasks?whose=all', '/courses/requests?all', '/tasks?whose=all&view=board', '/views', '/bin'),
    ...as(client, 404, '/portal/briefs/unknown'),
    ...as(asked, 200, '/portal', `/portal/briefs/${clarifyingBrief}`, '/portal/events'),
    ...as(viewer, 200, '/portal', '/portal/briefs/new', `/portal/briefs/${readyBrief}/versions/1`),
    ...as(supplier, 404, '/supplier/nowhere'),
    ...as(staff, 200, ...[agreedBrief, draftBrief, readyBrief, clarifyingBrief].map((id) => `/briefs/${id}`)),
    ...as(staff, 200, `/briefs/${draftBrief}/answers`, `/briefs/${clarifyingBrief}?ask=goal`, `/events/${event}/plan?add`, `/events/${event}/plan?task=${shown.ids.task}`, '/settings/checklist-templates/clt_packing?edit=l1', `/events/${event}/promises?promise=${promises.rows[0].id}`, `/suppliers/compare?ids=${shown.ids.supplier}`, `/suppliers?registration=denied`, '/settings/plans/tpl_standard?edit=2.6', '/settings/plans?copy', '/settings/papers/nda?edit=new', '/settings/papers/new', `/clients/${company}?invite`, '/clients?q=nobody-at-all', '/open/elsewhere'),
    ...as(staff, 404, '/events/unknown'),
  ]
}

/** What stands for each noun in an address. */
async function shownTo(staff: Person, elsewhere: Person) {
  // Zhou Min is the colleague with a certificate of her own.
  const [briefs, events, clients, suppliers, people, mails, approvals] = await Promise.all(
    ['/api/briefs', '/api/events', '/api/clients', '/api/suppliers', '/api/people?q=zhou.min', '/api/dev/mails', '/api/approvals'].map(async (path) => (await staff.get(path)).rows),
  )
  const agreed = (await elsewhere.get('/api/briefs')).rows as Brief[]
  const brief = (title: string) => (briefs as Brief[]).find((one) => one.title === title)!.id
  const { rows: calls } = await staff.get(`/api/calls?briefId=${brief('Meridian Health Summit')}`)
  const [booking] = (await staff.get('/api/bookings')).rows
  const [checklist] = (await staff.get(`/api/checklists?eventId=${events.find(({ name }: { name: string }) => name === 'Meridian Health Summit').id}`)).rows
  const tasks = await staff.get(`/api/tasks?q=lift&whose=all`)
  const named = (rows: { id: string; name: string }[], name: string) => rows.find((one) => one.name === name)!.id
  const ids = {
    agreedBrief: brief('Meridian Health Summit'), draftBrief: brief('Partner evening'), readyBrief: brief('Service engineers’ seminar'), clarifyingBrief: brief('Spectrometer launch'),
    ripeBrief: agreed.find(({ title }) => title === '春茶品鑑會')!.id, brief: brief('Meridian Health Summit'),
    event: named(events, 'Meridian Health Summit'), client: named(clients, '美瑞医疗集团'), supplier: named(suppliers, '明线影音'),
    template: 'tpl_standard', approval: approvals[0].id, call: calls[0].id, checklist: checklist.id, booking: booking.id, checklistTemplate: 'clt_packing', task: tasks.rows[0].id,
    person: people[0].id, mail: mails[0].id, import: (await staff.post('/api/imports', { kind: 'clients' })).id,
  }
  const { agency } = await staff.get('/api/session')
  const [course] = (await staff.get('/api/courses')).rows
  const [courseSession] = (await staff.get('/api/course-sessions')).rows
  const badge = (await staff.get('/api/badges?whose=all')).rows.find(({ page }: { page: string | null }) => page).id
  const { rows: crew } = await staff.get(`/api/suppliers/${ids.supplier}/crew`)
  const { sha256: hash } = await staff.get(`/api/briefs/${ids.agreedBrief}/versions/1`)
  const [token, enquiry, application, link] = await Promise.all([openInvitation(staff), openEnquiry(), openApplication(), paperLink(staff, ids.supplier)])
  return { ids: { ...ids, hash, badge, course: course.id, courseSession: courseSession.id, member: crew[0].id }, agencyId: agency.id, token, enquiry, application, paperLink: link, slug: 'harbourline' }
}

/** A version as somebody without an account is sent it. */
async function signLink(staff: Person, brief: string) {
  const email = `boss-${Date.now().toString(36)}@meridian.example`
  await staff.post(`/api/briefs/${brief}/versions/1/links`, { name: 'Zhao Guang', email, locale: 'en' })
  return `/sign/harbourline/${await tokenFor(email, '/sign/harbourline')}`
}

/** A paper that somebody without an account is asked for. */
async function paperLink(staff: Person, supplier: string) {
  const email = `asked-${Date.now().toString(36)}@brightline.example`
  const { lines } = await staff.get(`/api/suppliers/${supplier}/papers`)
  const { paper } = (lines as { kind: string; paper: { id: string } }[]).find(({ kind }) => kind === 'case_studies')!
  await staff.post(`/api/credentials/${paper.id}/links`, { name: 'Lu Min', email, locale: 'en' })
  return tokenFor(email, '/papers/harbourline')
}

/** A wish from outside that its author has not confirmed. */
async function openEnquiry() {
  const email = `wish-${Date.now().toString(36)}@farsail.example`
  await caller().post('/api/enquiries', { agency: 'harbourline', company: 'Farsail Instruments', family: 'Okafor', given: 'Ngozi', latin: null, email, phone: null, wish: 'Dealer day', on: null, expected: 120, locale: 'en' })
  return tokenFor(email, '/enquiries')
}

/** A supplier who applied from outside and has not confirmed it. */
async function openApplication() {
  const email = `apply-${Date.now().toString(36)}@farsail.example`
  await caller().post('/api/applications', { agency: 'harbourline', name: 'Farsail Stands', country: 'GB', categories: ['staging'], regions: ['GB'], family: 'Okafor', given: 'Ngozi', email, message: 'Stands and risers', locale: 'en' })
  return tokenFor(email, '/applications')
}

async function openInvitation(staff: Person) {
  const email = `open-${Date.now().toString(36)}@harbourline.example`
  await staff.post('/api/invitations', { email, role: 'crew', family: 'Sato', given: 'Ken', locale: 'en' })
  return tokenFor(email, '/invitations')
}
