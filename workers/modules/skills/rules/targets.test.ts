import { expect, test } from 'vitest'
import { skillTargets } from '../../../../db/seed/skill-targets'
import { skills } from '../../../../db/seed/skills'
import { skillGroups } from '../../../../db/seed/skill-groups'
import { positions } from '../../../../db/seed/positions'
import { asks, targetKey, wantedOf, type Target } from './targets'

const target = (of: Target['of'], code: string, level: Target['level']): Target => ({ of, code, skill: 'risk', level, must: false })

test('of all that is asked of somebody the highest level counts, and nothing that is asked of others', () => {
  const all = [target('position', 'coordinator', 2), target('duty', 'av', 3), target('duty', 'venue', 4)]
  expect(wantedOf(all, [{ of: 'position', code: 'coordinator' }, { of: 'duty', code: 'av' }])).toEqual(new Map([['risk', 3]]))
  expect(wantedOf(all, [{ of: 'position', code: 'av' }])).toEqual(new Map())
})

test('a duty asks by its name, a position where the agency has it', () => {
  const having = [{ code: 'coordinator' }, { code: 'nope' }]
  expect([asks({ of: 'duty', code: 'av' }, []), asks({ of: 'duty', code: 'nope' }, having), asks({ of: 'position', code: 'nope' }, having), asks({ of: 'position', code: 'av' }, having)]).toEqual([true, false, true, false])
})

test('what the product comes with hangs together', () => {
  const codes = skills.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(skills.filter(({ group }) => !skillGroups.some(({ code }) => code === group))).toEqual([])
  expect(new Set(skillTargets.map(targetKey)).size).toBe(skillTargets.length)
  expect(skillTargets.filter(({ skill }) => !codes.includes(skill))).toEqual([])
  expect(skillTargets.filter((target) => !asks(target, positions))).toEqual([])
  expect(positions.flatMap(({ asks }) => asks).filter((one) => one.kind === 'skill' && !codes.includes(one.code))).toEqual([])
})
