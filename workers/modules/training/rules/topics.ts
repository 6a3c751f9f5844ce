/** What a person did to learn, or to pass on what they know. */
export const trainingKinds = ['course', 'webinar', 'session', 'drill', 'sop_test', 'self_study', 'teaching', 'volunteering', 'practice'] as const
export type TrainingKind = (typeof trainingKinds)[number]

/** What it was about: one vocabulary, from which every scheme reads its own areas. The first twelve are the domains of CMP-IS. */
export const topics = [
  'strategic_planning', 'project_management', 'risk_management', 'financial_management', 'human_resources', 'stakeholder_management', 'event_design', 'site_management', 'marketing', 'technology',
  'sustainability', 'evaluation', 'leadership', 'communication', 'negotiation', 'languages', 'safety', 'first_aid', 'fire', 'food_hygiene', 'other',
] as const
export type Topic = (typeof topics)[number]
export const cmpDomains = topics.slice(0, 12)
