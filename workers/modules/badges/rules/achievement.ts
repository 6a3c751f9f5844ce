export const achievementKinds = ['skill', 'course', 'merit'] as const
export type AchievementKind = (typeof achievementKinds)[number]

/** What a badge says of its holder: a level of a skill, a course that was passed, or what somebody was honoured for by hand. */
export type Achievement = { kind: AchievementKind; id: string; level?: number | null }

/** One word for one achievement; whoever holds it is not given it again. */
export const achievementKey = ({ kind, id, level }: Achievement) => [kind, id, ...(level == null ? [] : [level])].join(':')

/** The level of a skill that an achievement is, or null for what is none. */
export function levelIn(achievement: string): { skill: string; level: number } | null {
  const [kind, skill, level] = achievement.split(':')
  return kind === 'skill' && skill && level ? { skill, level: Number(level) } : null
}

/** The level that was found of its holder last where it is lower than a badge says, which is then to be looked at; null of a badge that says no more. */
export function foundLower(achievement: string, found: number | null): number | null {
  const said = levelIn(achievement)
  return said !== null && found !== null && found < said.level ? found : null
}

/** What Open Badges 3.0 calls each kind. */
export const openBadgeType = { skill: 'Competency', course: 'CertificateOfCompletion', merit: 'Award' } as const satisfies Record<AchievementKind, string>
