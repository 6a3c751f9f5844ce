import { holderName, issuer, level, number, open, paper } from './paper-fields'
import { words } from './words'

const held = [holderName, number, open(issuer)]
const degree = [holderName, open(issuer)]
const ofPeople = { holders: ['person' as const], term: 'either' as const }

/** What is had for good, and proves something of the years before. */
const forGood = { holders: ['person' as const], term: 'none' as const }

/** What the agency's own people hold; nobody asks it of a supplier. */
export const certificates = [
  paper('pmp', words('PMP', 'PMP 项目管理专业人士', 'PMP 專案管理師'), held, { ...ofPeople, maxMonths: 36 }),
  paper('cmp', words('CMP', 'CMP 注册会议专家', 'CMP 會議專業認證'), held, { ...ofPeople, maxMonths: 60 }),
  paper('capm', words('CAPM', 'CAPM 助理项目管理师', 'CAPM 助理專案管理師'), held, { ...ofPeople, maxMonths: 36 }),
  paper('csep', words('CSEP', 'CSEP 注册特别活动专家', 'CSEP 特殊活動專業認證'), held, { ...ofPeople, maxMonths: 36 }),
  paper('degree', words('Bachelor’s degree or higher', '学士及以上学位', '學士以上學位'), degree, ofPeople),
  paper('degree_events', words('Degree in hospitality or events', '酒店或会展专业学位', '餐旅或會展相關學位'), degree, ofPeople),
  paper('degree_gac', words('Degree accredited by PMI’s GAC', '获 PMI GAC 认证的学位', '獲 PMI GAC 認證的學位'), degree, ofPeople),
  paper('internship', words('Internship of 200 hours in the trade', '200 小时行业实习证明', '200 小時業界實習證明'), degree, forGood),
  paper('instructor', words('Full-time instructor for 36 months', '全职讲师满 36 个月的证明', '專任講師滿 36 個月之證明'), degree, forGood),
  paper('csep_letter', words('Letter from a CSEP, or certificate in events', 'CSEP 推荐信或会展证书', 'CSEP 推薦信或會展證書'), degree, forGood),
  paper('mice_tw', words('Taiwan MICE professional', '台湾会议展览专业人员', '會議展覽專業人員'), [...held, level], ofPeople),
  paper('mice_planner_cn', words('Mainland MICE planner', '会展策划师', '會展策劃師'), [...held, level], ofPeople),
  paper('first_aid', words('First aid', '急救证', '急救證書'), held, { ...ofPeople, maxMonths: 36 }),
  paper('fire_warden', words('Fire warden', '消防安全员证', '防火管理人證'), held, ofPeople),
  paper('food_hygiene', words('Food hygiene', '食品卫生证', '食品衛生證書'), held, ofPeople),
]
