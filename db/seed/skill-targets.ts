import type { Target } from '../../workers/modules/skills/rules/targets'

type Written = Record<string, string>

/** `event_planning.3 schedule.2`: which level of what is wanted. */
const wanted = (of: Target['of'], named: Written): Target[] => Object.entries(named).flatMap(([code, all]) => all.split(' ').map((one) => {
  const [skill, level] = one.split('.') as [string, string]
  return { of, code, skill, level: Number(level) as Target['level'], must: false }
}))

/** What each position and duty asks of whoever has it, until an agency says otherwise; nothing of it keeps anybody from a duty until the agency says that it must. */
export const skillTargets: Target[] = [
  ...wanted('position', {
    coordinator: 'event_planning.2 site_work.3 registration.3 sops.3 contingency.2 needs.2 tencent_meeting.3 zoom.2 logistics.2 first_aid.2',
    project_manager: 'event_planning.3 schedule.3 programme.3 site_work.3 reporting.3 risk_assessment.3 contingency.3 needs.3 negotiation.3 hybrid.2 supplier_talks.3 contracts.2 budgeting.3 cost_control.3 team.3 briefing.3 evacuation.2',
    regional_director: 'event_planning.4 schedule.4 risk_assessment.4 contingency.3 incident.3 needs.4 psychology.3 negotiation.4 accounts.3 data.2 sourcing.3 contracts.3 budgeting.4 cost_control.3 team.4 coaching.3 cross_team.3',
    group_head: 'event_planning.4 risk_assessment.4 incident.4 psychology.4 negotiation.4 accounts.4 data.3 sourcing.4 contracts.4 budgeting.4 team.4 coaching.4 cross_team.4 sustainability.3',
    specialist: 'programme.3 protocol.3 summits.3 medical_congress.2 english.3 event_writing.3',
    standards_adviser: 'summits.4 medical_congress.3 standards.3 auditing.2 event_writing.4',
    event_auditor: 'auditing.4 standards.4 risk_assessment.4 sustainability.3',
    banquet_manager: 'banquet.4 catering.3 protocol.3 food_safety.3 supplier_talks.3 budgeting.3',
    corporate_marketer: 'marketing.4 event_writing.3 data.3 hybrid.3 sourcing.2 budgeting.3',
    venue_operator: 'venue_operations.4 crowd.3 fire_safety.3 temporary_power.2 sourcing.3 budgeting.3',
  }),
  ...wanted('duty', {
    coordinator: 'event_planning.3 risk_assessment.2 needs.2',
    producer: 'programme.3 cost_control.2',
    stage_manager: 'stage_management.3 briefing.3',
    programme: 'programme.3',
    venue: 'venue_operations.2 crowd.2',
    suppliers: 'supplier_talks.3 contracts.2',
    av: 'sound_light.3 video.2',
    registration: 'registration.3',
    logistics: 'logistics.3',
    operations: 'site_work.3 evacuation.2',
    catering: 'catering.3 food_safety.3',
    transport: 'travel.2',
    interpreting: 'interpreting_kit.2',
    finance: 'settlement.3',
  }),
]
