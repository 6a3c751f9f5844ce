import type { PaperKind } from '../../workers/modules/credentials/rules/kinds'
import { address, field, holderName, issuer, level, number, open, paper, policy, insurer, scope, signedOn, version } from './paper-fields'
import { companyPapers } from './paper-kinds-company'
import { certificates } from './paper-kinds-people'
import { words } from './words'

const plate = field('plate', words('Number plate', '车牌号', '車牌號碼'))

const places = [
  paper('food_licence', words('Food licence (mainland China)', '食品经营许可证', '食品經營許可證（中國大陸）'), [
    field('food_licence', words('Licence number (JY…)', '许可证编号（JY 开头）', '許可證編號（JY 開頭）'), 'food_licence'), { ...scope, names: words('Scope', '经营项目', '經營項目') }, { ...address, names: words('Place of business', '经营场所', '營業場所') },
  ], { maxMonths: 60, stamped: true, hint: words('Apply for renewal 30 to 90 working days before it ends.', '有效期届满前 30 至 90 个工作日内申请延续。', '到期前 30 至 90 個工作日內申請延續。') }),
  paper('food_registration', words('Food business registration', '食品经营登记', '食品業者登錄'), [
    number, { ...issuer, names: words('Authority', '主管机关', '主管機關') }, address, open(field('rating', words('Hygiene rating', '卫生评级', '衛生評級'))),
  ], { term: 'either', hint: words('What the authority of the place gives: registration, licence or rating.', '当地主管机关的登记、许可或评级。', '當地主管機關之登錄、許可或評級。') }),
  paper('fire_inspection', words('Fire-safety inspection', '消防安全检查合格证', '消防安全檢查'), [
    number, field('area', words('Area in m²', '面积（平方米）', '面積（平方公尺）'), 'number'), field('max_occupancy', words('Most people allowed', '最大容纳人数', '最大容留人數'), 'number'),
  ], { term: 'either', hint: words('Again after every change of the building.', '场所改造后须重新提交。', '場所變更後須重新提交。') }),
  paper('security_licence', words('Security company licence', '保安服务许可证', '保全業許可'), [number, issuer], { term: 'either' }),
  paper('medical_licence', words('Medical institution licence', '医疗机构执业许可证', '醫療機構開業執照'), [number, issuer, scope], { term: 'either' }),
]

const skills = [
  paper('health_certificate', words('Food handler’s health certificate', '健康证', '食品從業人員健康檢查證明'), [holderName, open(number)], { holders: ['supplier', 'worker'], maxMonths: 12 }),
  paper('work_permit', words('Permit for work at height, electrics or rigging', '特种作业操作证', '特殊作業人員證照'), [holderName, level, number], {
    holders: ['supplier', 'worker', 'person'], hint: words('One for everybody who climbs, wires or rigs.', '登高、电工、吊装人员每人一份。', '高空、電工、吊掛人員每人一份。'),
  }),
  paper('guard_licence', words('Security guard licence', '保安员证', '保全人員證明'), [holderName, number], { holders: ['supplier', 'worker'], term: 'either' }),
  paper('interpreter_qualification', words('Interpreter’s qualification', '口译资格证书', '口譯資格證明'), [
    field('award', words('Qualification (CATTI, AIIC…)', '证书（CATTI、AIIC 等）', '證照（AIIC、CATTI 等）')), level, field('languages', words('Language pair', '语对', '語言組合')),
  ], { holders: ['supplier', 'worker', 'person'], term: 'none' }),
  paper('driver_licence', words('Driving licence', '驾驶证', '駕駛執照'), [holderName, level, number], { holders: ['supplier', 'worker', 'person'] }),
  paper('vehicle_licence', words('Vehicle licence', '行驶证', '行車執照'), [plate, level], { holders: ['supplier', 'vehicle'], term: 'either' }),
  paper('flight_permission', words('Permission to fly a drone', '无人机飞行许可', '無人機飛航活動許可'), [number, issuer, field('area', words('Area', '飞行区域', '飛航區域'))], { hint: words('For each event anew.', '每场活动单独办理。', '每場活動分別申請。') }),
  paper('image_rights', words('Image-rights terms', '肖像与影像权利条款', '肖像與影像權利條款'), [version, signedOn], { term: 'none' }),
]

const tail = field('number_tail', words('Last four characters of the number', '证件号码后四位', '證件號碼末四碼'))

/** A natural person has no business licence. */
const persons = [
  paper('identity', words('Proof of identity', '身份证明', '身分證明'), [holderName, tail], {
    holders: ['supplier', 'worker'], term: 'either', hint: words('Only the last characters stay readable; cover the others.', '只保留号码后四位可见，其余请遮盖。', '僅保留號碼末四碼可見，其餘請遮蓋。'),
  }),
  paper('labour_receipt_tw', words('Receipt for services (Taiwan)', '劳务报酬单（台湾）', '勞務報酬單'), [holderName, signedOn], { term: 'none', freshMonths: 12 }),
  paper('ir35_gb', words('Employment status, IR35 (United Kingdom)', '雇佣身份认定 IR35（英国）', '僱用身分認定 IR35（英國）'), [
    field('outcome', words('Inside or outside IR35', '适用或不适用 IR35', '適用或不適用 IR35')), signedOn,
  ], { term: 'none', freshMonths: 12 }),
  paper('personal_insurance', words('Personal accident or liability insurance', '个人意外险或责任险', '個人意外險或責任險'), [insurer, policy]),
]

/** Every paper an agency can ask for until it adds its own, in the order they are offered. */
export const paperKinds: PaperKind[] = [...companyPapers, ...places, ...skills, ...persons, ...certificates]
