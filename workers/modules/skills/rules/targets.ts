import { dutyNames } from '../../events/rules/duties'
import type { Level } from './levels'

export const targetsOf = ['position', 'duty'] as const

/** Which level of a skill a position or duty asks for, 0 for none; `must`: without it nobody is given the duty. */
export type Target = { of: (typeof targetsOf)[number]; code: string; skill: string; level: Level; must: boolean }
export type TargetInUse = Target & { revision: number }

export const targetKey = ({ of, code, skill }: Pick<Target, 'of' | 'code' | 'skill'>) => `${of}.${code}.${skill}`

/** Whether there is such a duty, or such a place among these. */
export const asks = ({ of, code }: Pick<Target, 'of' | 'code'>, positions: readonly { code: string }[]) =>
  of === 'duty' ? dutyNames.some((duty) => duty === code) : positions.some((one) => one.code === code)

/** What somebody is to be able to do, by skill: the highest level that any of these asks for. */
export function wantedOf(targets: readonly Target[], asking: readonly Pick<Target, 'of' | 'code'>[]): Map<string, Level> {
  const wanted = new Map<string, Level>()
  for (const { of, code, skill, level } of targets) {
    if (level > (wanted.get(skill) ?? 0) && asking.some((one) => one.of === of && one.code === code)) wanted.set(skill, level)
  }
  return wanted
}

/** Which paper whoever has a duty should or must hold over its days; `none` takes back what is asked otherwise. */
export const askedPapers = ['must', 'wanted', 'none'] as const
export type DutyPaper = { duty: string; kind: string; asked: (typeof askedPapers)[number] }
export type DutyPaperInUse = DutyPaper & { revision: number }

export const dutyPaperKey = ({ duty, kind }: Pick<DutyPaper, 'duty' | 'kind'>) => `${duty}.${kind}`
