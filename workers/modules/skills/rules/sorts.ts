import type { Titles } from '../../../kernel/exports/rules/columns'
import { told } from '../../../kernel/exports/rules/titles'

/** What an event is, as the brief asks it. */
export const eventSorts = ['conference', 'launch', 'dinner', 'training', 'incentive', 'exhibition', 'ceremony', 'other'] as const
export type EventSort = (typeof eventSorts)[number]

export const sortWords: Record<EventSort, Titles> = {
  conference: told('Conference', '会议', '會議'),
  launch: told('Launch', '发布会', '發表會'),
  dinner: told('Dinner', '晚宴', '晚宴'),
  training: told('Training', '培训', '教育訓練'),
  incentive: told('Incentive trip', '奖励旅游', '獎勵旅遊'),
  exhibition: told('Exhibition', '展览', '展覽'),
  ceremony: told('Ceremony', '典礼', '典禮'),
  other: told('Other', '其他', '其他'),
}
