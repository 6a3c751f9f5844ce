// Every page there is, with an address at which somebody of its audience sees it.
import { dirname } from 'node:path'
import { filesOf } from '../../scripts/fingerprint.mjs'

const ROUTES = 'web/src/routes'

/** Who looks, and how many kilobytes of JavaScript they may have to load first. */
const audiences = {
  '(public)': { as: null, budget: 60 },
  '(client)': { as: 'client', budget: 120 },
  '(supplier)': { as: 'supplier', budget: 120 },
  '(account)': { as: 'client', budget: 120 },
  '(staff)': { as: 'staff', budget: 200 },
  '(developers)': { as: null, budget: 60 },
  dev: { as: null, budget: null },
}

/** Who sends a paper by a link works as the supplier does: files in parts, that can be stopped and gone on with. */
const budgets = { '/papers/[slug]/[token]': audiences['(supplier)'].budget }

/** Seen by those only who are signed in, though it belongs to nobody's portal. */
const signedIn = { '/choose-agency': 'staff', '/open/[slug]': 'staff' }

export function pagesOf(agency) {
  return filesOf(ROUTES).filter((file) => file.endsWith('/+page.svelte')).map((file) => {
    const [group, ...rest] = dirname(file).slice(ROUTES.length + 1).split('/')
    const audience = audiences[group]
    if (!audience) throw new Error(`${file}: say in test/bench/pages.mjs who looks at pages in ${group}.`)
    const route = `/${[group, ...rest].filter((part) => part && !part.startsWith('(')).join('/')}`
    return { route, path: addressOf(route, { ...agency, slug: /^\/(papers|apply)\//.test(route) ? agency.slug : 'elsewhere' }), budget: budgets[route] ?? audience.budget, as: signedIn[route] ?? audience.as }
  })
}

const nouns = { people: 'person', growth: 'person', plans: 'template', 'plan-templates': 'template', crew: 'member', mailbox: 'mail', looks: 'event', copies: 'copy', 'checklist-templates': 'checklistTemplate', sessions: 'courseSession', 'course-sessions': 'courseSession', 'training-requests': 'trainingRequest' }

/** Puts the agency's own rows in place of `[id]` or `:id`: which one, the noun before it says. */
export function addressOf(route, { ids, token, enquiry = token, application = token, paperLink = token, slug, agencyId }) {
  const parts = route.split('/')
  const given = parts.map((part, at) => {
    const [, param] = /^(?:\[|:)(\w+)/.exec(part) ?? []
    if (!param) return part
    const noun = nouns[parts[at - 1]] ?? parts[at - 1].replace(/s$/, '')
    const value = { number: '1', token: { enquiries: enquiry, applications: application }[parts[at - 1]] ?? (parts[at - 2] === 'papers' ? paperLink : token), slug, agencyId, badgeId: ids?.badge ?? 'bdg_none', keyId: ids?.badgeKey ?? 'bky_none', file: `${token}.ics`, field: 'goal', hash: ids?.hash ?? '0'.repeat(64), operation: 'get-clients', kind: 'clients', booking: ids?.booking, paper: parts.includes('people') ? 'first_aid' : parts.includes('crew') ? 'identity' : 'public_liability', member: ids?.member, list: ids?.checklist }[param] ?? { ...ids, ...further(parts[at + 1], ids) }[noun]
    if (!value) throw new Error(`${route}: say in test/bench/pages.mjs what may stand for ${part}.`)
    return value
  })
  return given.join('/')
}

/** Some pages of a brief are there only when it has come so far. */
const further = (next, { agreedBrief, ripeBrief }) => ({ versions: { brief: agreedBrief }, event: { brief: ripeBrief } })[next]
