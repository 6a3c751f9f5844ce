import { words, type Words } from './words'

/** What skills are sorted by, in the order they are shown. */
export const skillGroups: { code: string; names: Words }[] = [
  { code: 'planning', names: words('Planning and execution', '策划与执行', '企劃與執行') },
  { code: 'risk', names: words('Risk and contingency', '风险与应急', '風險與應變') },
  { code: 'client', names: words('Client analysis and negotiation', '客户分析与谈判', '客戶分析與談判') },
  { code: 'digital', names: words('Digital tools', '数字工具', '數位工具') },
  { code: 'stage', names: words('Stage and technology', '舞台与技术', '舞台與技術') },
  { code: 'languages', names: words('Languages', '语言', '語言') },
  { code: 'safety', names: words('Safety', '安全', '安全') },
  { code: 'supply', names: words('Supply chain', '供应链', '供應鏈') },
  { code: 'money', names: words('Budgeting', '预算', '預算') },
  { code: 'guests', names: words('Guests and hospitality', '嘉宾与接待', '嘉賓與接待') },
  { code: 'people', names: words('Leading people', '团队管理', '團隊管理') },
  { code: 'expert', names: words('Expert work', '专家工作', '專家工作') },
]
