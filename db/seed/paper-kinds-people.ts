import { holderName, issuer, level, number, open, paper } from './paper-fields'
import { words } from './words'

const held = [holderName, number, open(issuer)]
const ofPeople = { holders: ['person' as const], term: 'either' as const }

/** What the agency's own people hold; nobody asks it of a supplier. */
export const certificates = [
  paper('pmp', words('PMP', 'PMP 项目管理专业人士', 'PMP 專案管理師'), held, { ...ofPeople, maxMonths: 36 }),
  paper('cmp', words('CMP', 'CMP 注册会议专家', 'CMP 會議專業認證'), held, { ...ofPeople, maxMonths: 60 }),
  paper('mice_tw', words('Taiwan MICE professional', '台湾会议展览专业人员', '會議展覽專業人員'), [...held, level], ofPeople),
  paper('mice_planner_cn', words('Mainland MICE planner', '会展策划师', '會展策劃師'), [...held, level], ofPeople),
  paper('first_aid', words('First aid', '急救证', '急救證書'), held, { ...ofPeople, maxMonths: 36 }),
  paper('fire_warden', words('Fire warden', '消防安全员证', '防火管理人證'), held, ofPeople),
  paper('food_hygiene', words('Food hygiene', '食品卫生证', '食品衛生證書'), held, ofPeople),
]
