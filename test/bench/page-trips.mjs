// How many D1 round trips each page costs, as everybody of its audience, in an agency with some hundred briefs.
import { asker, counted } from './asking.mjs'
import { personOf } from './history.mjs'
import { pagesOf } from './pages.mjs'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layAgency } from './seeded-agency.mjs'

/** @returns [{ page, trips }], one for each page and each kind of person who may see it */
export const tripsOfPages = () => inFolder(async (folder) => {
  const [script, persist] = [await bundle('test/bench/measured.ts', folder), await databases(folder)]
  const worker = await start({ script, persist, pages: true })
  try {
    const agency = await layAgency(await worker.miniflare.getBindings(), { agency: 1, times: 0.1 })
    const ask = asker(worker.url)
    await talkedOf(ask, agency)
    agency.ids.template = (await ask('', agency.cookies.staff, 'GET', '/api/plan-templates')).rows[0].id
    for (const { path, as } of looked(agency)) await ask(`${as ?? 'a stranger'}: ${path}`, agency.cookies[as], 'GET', path).catch(unlessHidden(as))
    const counts = await counted(worker.url)
    return Object.entries(counts).filter(([page]) => page.includes(': /')).map(([page, { trips }]) => ({ page, trips }))
  } finally {
    await worker.stop()
  }
})

/** Every page as its audience sees it, and the states of a page that ask for more. */
function looked(agency) {
  const pages = pagesOf(agency).filter(({ route }) => !route.startsWith('/dev/'))
  const { event, brief, client } = agency.ids
  const states = [`/events/${event}/plan?add`, `/briefs/${brief}?ask=goal`, `/clients/${client}?invite`, '/people?left=1', '/people?role=crew&q=a', '/briefs/new?find-clientId=a', '/audit?kind=brief', '/notices?unread']
  const all = [...pages, ...states.map((path) => ({ path, as: 'staff' }))]
  return [...all, ...all.filter(({ as }) => as === 'staff').map(({ path }) => ({ path, as: 'limited' }))]
}

/** Much is said about a colleague who reports to somebody: more than a page, in other words before, with a name and a file in it. */
async function talkedOf(ask, { cookies: { staff }, ids, coordinator }) {
  const about = { subjectKind: 'person', subjectId: ids.person, text: 'Left-handed', mentions: [coordinator] }
  await ask('', staff, 'PATCH', `/api/people/${ids.person}`, { revision: 1, managerId: personOf(1, 2) })
  const { threadId } = await ask('', staff, 'POST', '/api/threads', about)
  for (let said = 0; said < 100; said += 1) await ask('', staff, 'POST', `/api/threads/${threadId}/comments`, { text: 'So I hear', mentions: [coordinator] })
  const { messageId: last } = await ask('', staff, 'POST', `/api/threads/${threadId}/comments`, { text: 'Prefers the left', mentions: [coordinator] })
  await ask('', staff, 'PATCH', `/api/threads/${threadId}/comments/${last}`, { revision: 1, text: 'Prefers the left desk', mentions: [coordinator] })
  await ask('', staff, 'POST', `/api/threads/${threadId}/comments/${last}/files`, { name: 'desk.txt', size: 3 })
}

/** Who may see only some clients is refused the others' pages, and those that need all of the agency. */
const unlessHidden = (as) => (error) => {
  if (as !== 'limited' || !/ answered 40[34] /.test(error.message)) throw error
}
