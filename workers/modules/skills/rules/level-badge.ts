import type { Names } from '../../credentials/rules/kinds'
import { independent, type Level, type Way } from './levels'

const called = {
  3: { en: 'independent', 'zh-Hans': '可独立', 'zh-Hant': '可獨立' },
  4: { en: 'can train others', 'zh-Hans': '可带教', 'zh-Hant': '可教導他人' },
} as const
const criteria = {
  3: { en: 'Found to do this without supervision, with evidence.', 'zh-Hans': '经评估并有依据：无需指导即可独立完成。', 'zh-Hant': '經評估並有依據：無需指導即可獨立完成。' },
  4: { en: 'Found to do this without supervision and to train others in it, with evidence.', 'zh-Hans': '经评估并有依据：可独立完成并带教他人。', 'zh-Hant': '經評估並有依據：可獨立完成並帶教他人。' },
} as const
const between = { en: ': ', 'zh-Hans': '：', 'zh-Hant': '：' } as const

/** The badge for a level that somebody else has found: from independent on. What people say of themselves is none. */
export function levelBadge(names: Names, level: Level, way: Way) {
  if (way === 'self' || level < independent) return null
  const held = level as 3 | 4
  const said = (['en', 'zh-Hans', 'zh-Hant'] as const).flatMap((one) => (names[one] ? [[one, `${names[one]}${between[one]}${called[held][one]}`] as const] : []))
  return { names: Object.fromEntries(said) as Names, criteria: criteria[held] }
}
