import type { FieldKey } from '$shapes/modules/briefs/rules/form'
import type { BriefState } from '$shapes/modules/briefs/rules/states'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'

interface Question {
  label: () => string
  help?: () => string
  unit?: () => string
  options?: Record<string, () => string>
}

const yesNo = { yes: m.brief_yes, no: m.brief_no }

/** What each question of the brief is called, for whoever shows or asks it. */
export const questions: Record<FieldKey, Question> = {
  goal: { label: m.brief_field_goal, help: m.brief_field_goal_help },
  audience: { label: m.brief_field_audience, help: m.brief_field_audience_help },
  from: { label: m.brief_field_from },
  to: { label: m.brief_field_to, help: m.brief_field_to_help },
  flexible: { label: m.brief_field_flexible, options: yesNo },
  expected: { label: m.brief_field_expected, help: m.brief_field_expected_help, unit: m.brief_unit_people },
  vip: { label: m.brief_field_vip, help: m.brief_field_vip_help, unit: m.brief_unit_people },
  city: { label: m.brief_field_city },
  venue: { label: m.brief_field_venue, help: m.brief_field_venue_help },
  interpreting: {
    label: m.brief_field_interpreting,
    options: {
      none: m.brief_interpreting_none,
      simultaneous: m.brief_interpreting_simultaneous,
      consecutive: m.brief_interpreting_consecutive,
      undecided: m.brief_interpreting_undecided,
    },
  },
  languages: { label: m.brief_field_languages, help: m.brief_field_languages_help },
  dietary: { label: m.brief_field_dietary, help: m.brief_field_dietary_help },
  accessibility: { label: m.brief_field_accessibility, help: m.brief_field_accessibility_help },
  other: { label: m.brief_field_other, help: m.brief_field_other_help },
  ceiling: { label: m.brief_field_ceiling, help: m.brief_field_ceiling_help },
  tax_included: { label: m.brief_field_tax_included, options: yesNo },
}

export const fieldLabel = (key: string) => questions[key as FieldKey]?.label() ?? key

/** Each state's mark, and the word a client reads beside it. */
export const briefStates: Record<BriefState, { is: StateName; word: () => string }> = {
  draft: { is: 'draft', word: m.brief_state_draft },
  submitted: { is: 'in_progress', word: m.brief_state_submitted },
  clarifying: { is: 'in_progress', word: m.brief_state_clarifying },
  ready_to_agree: { is: 'waiting', word: m.brief_state_ready_to_agree },
  agreed: { is: 'done', word: m.brief_state_agreed },
}

const contradictions: Record<string, () => string> = {
  ends_before_it_begins: m.brief_wrong_ends_before_it_begins,
  begins_in_the_past: m.brief_wrong_begins_in_the_past,
  more_vip_than_expected: m.brief_wrong_more_vip_than_expected,
  interpreting_without_languages: m.brief_wrong_interpreting_without_languages,
}

export const contradictionWords = (code: string) => (contradictions[code] ?? m.brief_wrong_other)()
