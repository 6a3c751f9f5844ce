export const achievementKinds = ['skill', 'course', 'merit'] as const
export type AchievementKind = (typeof achievementKinds)[number]

/** What a badge says of its holder: a level of a skill, a course that was passed, or what somebody was honoured for by hand. */
export type Achievement = { kind: AchievementKind; id: string; level?: number | null }

/** One word for one achievement; whoever holds it is not given it again. */
export const achievementKey = ({ kind, id, level }: Achievement) => [kind, id, ...(level == null ? [] : [level])].join(':')

/** What Open Badges 3.0 calls each kind. */
export const openBadgeType = { skill: 'Competency', course: 'CertificateOfCompletion', merit: 'Award' } as const satisfies Record<AchievementKind, string>
