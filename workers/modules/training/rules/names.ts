import type { Locale } from '../../../kernel/mail/rules/locale'
import type { EntryState } from './entry'
import type { Topic, TrainingKind } from './topics'

type Names = Record<Locale, string>
const told = (en: string, hans: string, hant: string): Names => ({ en, 'zh-Hans': hans, 'zh-Hant': hant })

/** What the product calls each kind and topic: the same in files that go out, in those that come in, and on screen. */
export const kindNames: Record<TrainingKind, Names> = {
  course: told('Course', '课程', '課程'), webinar: told('Webinar', '网络研讨会', '線上研討會'), session: told('Conference session', '会议场次', '會議場次'), drill: told('Drill', '演练', '演練'),
  sop_test: told('SOP test', 'SOP 考核', 'SOP 測驗'), self_study: told('Self-study', '自学', '自學'), teaching: told('Teaching', '授课', '授課'), volunteering: told('Volunteering', '志愿服务', '志工服務'), practice: told('Practice on the job', '岗位实践', '實務工作'),
}

export const topicNames: Record<Topic, Names> = {
  strategic_planning: told('Strategic planning', '战略规划', '策略規劃'), project_management: told('Project management', '项目管理', '專案管理'), risk_management: told('Risk management', '风险管理', '風險管理'),
  financial_management: told('Financial management', '财务管理', '財務管理'), human_resources: told('Human resources', '人力资源', '人力資源'), stakeholder_management: told('Stakeholder management', '干系人管理', '利害關係人管理'),
  event_design: told('Event design', '会议设计', '活動設計'), site_management: told('Site management', '场地管理', '場地管理'), marketing: told('Marketing and communication', '营销与传播', '行銷與傳播'),
  technology: told('Technology', '技术', '科技'), sustainability: told('Sustainability', '可持续', '永續'), evaluation: told('Evaluation', '评估', '評估'),
  leadership: told('Leadership', '领导力', '領導力'), communication: told('Communication', '沟通', '溝通'), negotiation: told('Negotiation and psychology', '谈判与心理', '談判與心理'), languages: told('Languages', '语言', '語言'),
  safety: told('Safety', '安全', '安全'), first_aid: told('First aid', '急救', '急救'), fire: told('Fire safety', '消防', '消防'), food_hygiene: told('Food hygiene', '食品卫生', '食品衛生'), other: told('Other', '其他', '其他'),
}

/** How far an entry has come. */
export const stateNames: Record<EntryState, Names> = {
  draft: told('Draft', '草稿', '草稿'), submitted: told('Waiting to be verified', '待核实', '待核實'), verified: told('Verified', '已核实', '已核實'), returned: told('Returned', '已退回', '已退回'),
}

const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase()
const found = <Code extends string>(names: Record<Code, Names>) => {
  const codes = new Map((Object.entries(names) as [Code, Names][]).flatMap(([code, said]) => [code, ...Object.values(said)].map((word) => [fold(word), code] as const)))
  return (typed: string) => codes.get(fold(typed)) ?? null
}

/** The kind or topic that a cell of a table means, by its code or its name in any language. */
export const kindCalled = found(kindNames)
export const topicCalled = found(topicNames)
export const stateCalled = found(stateNames)

const was: Record<Locale, (now: string, before: string) => string> = {
  en: (now, before) => `${now} (was: ${before})`, 'zh-Hans': (now, before) => `${now}（原为：${before}）`, 'zh-Hant': (now, before) => `${now}（原為：${before}）`,
}

/** What becomes of an entry that is brought in, by what its cell says: a draft stays one, and all else is to be verified, here and anew. In the words of the cell, with what it was; null for no such state. */
export function broughtIn(cell: string): string | null {
  const state = stateCalled(cell)
  if (state === null || state === 'draft' || state === 'submitted') return state && cell
  const language = (['en', 'zh-Hans', 'zh-Hant'] as const).find((one) => fold(stateNames[state][one]) === fold(cell)) ?? 'en'
  return was[language](stateNames.submitted[language], cell)
}
