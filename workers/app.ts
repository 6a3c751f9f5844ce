import { Hono } from 'hono'
import { identity } from './identity/routes'
import { recognise } from './identity/recognise'
import type { App } from './kernel/http/app-env'
import { floodGate, ground, sameOrigin } from './kernel/http/ground'
import { anybody } from './kernel/http/guard'
import { nowhere, refuse } from './kernel/http/refusals'
import { answers } from './kernel/http/shape'
import { OpenApi, openapi } from './kernel/openapi'
import { system } from './kernel/system-routes'
import { agencies } from './modules/agencies/routes'
import { approvals } from './modules/approvals/routes'
import { audit, changes } from './kernel/audit/routes'
import { bin } from './kernel/bin/routes'
import { badges } from './modules/badges/routes'
import { openBadges } from './modules/badges/open-routes'
import { availability } from './modules/availability/routes'
import { bookings } from './modules/bookings/routes'
import { briefs } from './modules/briefs/routes'
import { calls } from './modules/calls/routes'
import { signing } from './modules/briefs/signing-routes'
import { checklists } from './modules/checklists/routes'
import { checklistTemplates } from './modules/checklists/template-routes'
import { courses } from './modules/courses/routes'
import { trainingRequests } from './modules/courses/request-routes'
import { courseSessions } from './modules/courses/session-routes'
import { credentials } from './modules/credentials/routes'
import { paperLinks } from './modules/credentials/link-routes'
import { crews } from './modules/crews/routes'
import { clients } from './modules/clients/routes'
import { feeds } from './kernel/calendar/routes'
import { events } from './modules/events/routes'
import { files } from './kernel/files/routes'
import { importers } from './importers'
import { imports } from './kernel/imports/routes'
import { letters } from './kernel/letters/routes'
import { live } from './live/routes'
import { looks } from './kernel/looks/routes'
import { mailbox } from './kernel/mail/routes'
import { notices } from './modules/notices/routes'
import { overview } from './modules/overview/routes'
import { people } from './modules/people/routes'
import { issues } from './modules/plans/issue-routes'
import { plans } from './modules/plans/routes'
import { planTemplates } from './modules/plans/template-routes'
import { promises } from './modules/promises/routes'
import { push } from './kernel/push/routes'
import { privacy } from './modules/privacy/routes'
import { titlesOf } from './modules/search'
import { search } from './modules/search/routes'
import { signoffs } from './modules/signoffs/routes'
import { growth } from './modules/skills/growth-routes'
import { skills } from './modules/skills/routes'
import { verification } from './modules/signoffs/verify-routes'
import { evaluations } from './modules/suppliers/evaluation-routes'
import { suppliers } from './modules/suppliers/routes'
import { standbys } from './modules/suppliers/standby-routes'
import { supplierStandings } from './modules/suppliers/standing-routes'
import { threads } from './modules/threads/routes'
import { beginnings } from './beginnings'
import { holders } from './holders'
import { beginning } from './kernel/beginnings'
import { keepers } from './keepers'
import { handing } from './kernel/holdings'
import { minding } from './kernel/personal'
import { trainingSchemes } from './modules/training/scheme-routes'
import { training } from './modules/training/routes'
import { views } from './kernel/views/routes'
import { replies } from './replies/routes'
import { knowing } from './kernel/subjects'
import { feedSources } from './calendars'
import { subjects } from './subjects'
import { parameters } from './parameters'
import { summaries } from './summaries'
import { saying } from './kernel/wording'
import { verifiers } from './verifiers'
import { wording } from './wording'

export const app = new Hono<App>()
  .onError(refuse)
  .notFound(nowhere)
  .use(ground, sameOrigin, recognise, floodGate, knowing(subjects), handing(holders), beginning(beginnings), minding(keepers), saying(wording))
app.route('/api', system)
app.route('/api', identity)
app.route('/api/agencies', agencies)
app.route('/api/approvals', approvals)
app.route('/api/audit', audit(titlesOf))
app.route('/api/bin', bin)
app.route('/api/availability', availability)
app.route('/api/badges', badges)
app.route('/api/bookings', bookings)
app.route('/api/briefs', briefs)
app.route('/api/calls', calls)
app.route('/api/changes', changes)
app.route('/api/checklist-templates', checklistTemplates)
app.route('/api/checklists', checklists)
app.route('/api/clients', clients)
app.route('/api/course-sessions', courseSessions)
app.route('/api/courses', courses)
app.route('/api/credentials', credentials)
app.route('/api/crew', crews)
app.route('/api/dev/mails', mailbox)
app.route('/api/dev/mails', replies)
app.route('/api/evaluations', evaluations)
app.route('/api/events', events)
app.route('/api/feeds', feeds(feedSources))
app.route('/api/files', files)
app.route('/api/growth', growth)
app.route('/api/imports', imports(importers))
app.route('/api/issues', issues)
app.route('/api/letters', letters)
app.route('/api/live', live)
app.route('/api/looks', looks)
app.route('/api/notices', notices)
app.route('/api/overview', overview)
app.route('/api/open-badges', openBadges)
app.route('/api/paper-links', paperLinks)
app.route('/api/people', people)
app.route('/api/plan-templates', planTemplates)
app.route('/api/promises', promises)
app.route('/api/push', push)
app.route('/api/privacy', privacy)
app.route('/api/search', search)
app.route('/api/signing', signing)
app.route('/api/signoffs', signoffs)
app.route('/api/skills', skills)
app.route('/api/standbys', standbys)
app.route('/api/suppliers', suppliers)
app.route('/api/suppliers', supplierStandings)
app.route('/api/tasks', plans)
app.route('/api/threads', threads)
app.route('/api/training', trainingSchemes)
app.route('/api/training', training)
app.route('/api/training-requests', trainingRequests)
app.route('/api/verify', verification(verifiers))
app.route('/api/views', views)
app.get('/api/openapi.json', anybody(), answers(OpenApi), (c) => c.json(openapi(app, { summaries, parameters }), 200))
