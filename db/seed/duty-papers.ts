import type { DutyPaper } from '../../workers/modules/skills/rules/targets'

/** Which papers whoever has a duty should hold over its days, until an agency says otherwise. */
export const dutyPapers: DutyPaper[] = [
  { duty: 'transport', kind: 'driver_licence', asked: 'wanted' },
  { duty: 'interpreting', kind: 'interpreter_qualification', asked: 'wanted' },
]
