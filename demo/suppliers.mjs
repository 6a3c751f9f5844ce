// Suppliers beside Brightline and Jade Table, in every standing there is; Courtesy House has all its papers in order.
import { day } from './days.mjs'
import { shown, undertaking } from './papers.mjs'

const yunlan = { company: '云澜礼仪服务（上海）有限公司', short: '云澜礼仪', signer: '沈若云', code: '91310106MA1FY8K31U' }
const signed = (kind, title, subtitle, version) => ({ kind, name: `${title}.pdf`, accepted: true, fields: { signatory: yunlan.signer, version, signed_on: day(-60) }, document: undertaking(yunlan, title, subtitle, version, day(-60)) })

const yunlanPapers = [
  {
    kind: 'business_licence', name: '营业执照.pdf', noExpiry: true, accepted: true,
    fields: { uscc: yunlan.code, legal_name: yunlan.company, representative: yunlan.signer, scope: '礼仪服务；会议及展览服务；劳务派遣' },
    document: { title: '营业执照', subtitle: 'Business licence', stamp: ['上海市静安区', '市场监管局'], signed: '登记机关 Registrar', rows: [['统一社会信用代码', yunlan.code], ['名称 Name', yunlan.company], ['法定代表人', `${yunlan.signer} Shen Ruoyun`], ['经营范围', '礼仪服务；会议及展览服务'], ['营业期限', '2016年5月9日至长期']] },
  },
  {
    kind: 'bank_account', name: '开户许可.pdf', accepted: true, fields: { bank: '浦江银行静安支行', account_name: yunlan.company, account: '3100 6681 2260 0519' },
    document: { title: '银行账户证明', subtitle: 'Confirmation of account', stamp: ['浦江银行', '静安支行'], signed: '经办 Clerk', rows: [['户名 Holder', yunlan.company], ['账号 Account', '3100 6681 2260 0519'], ['开立日期 Opened', '2016年6月1日']] },
  },
  {
    kind: 'employer_liability', name: '雇主责任险.pdf', validFrom: day(-120), validTo: day(245), accepted: true,
    fields: { insurer: '东海财产保险股份有限公司上海分公司', policy_number: 'EL-51930', headcount: '64', limit_per_occurrence: '800,000', currency: 'CNY' },
    document: { title: '雇主责任保险单', subtitle: 'Employer’s liability insurance', stamp: ['东海财险', '上海分公司'], signed: '承保人 Underwriter', rows: [['保单号 Policy', 'EL-51930'], ['被保险人 Insured', yunlan.company], ['人数 People', '64'], ['保险期间 Period', `${shown(day(-120))}至${shown(day(245))}`]] },
  },
  {
    kind: 'case_studies', name: '服务案例.pdf', accepted: true,
    fields: { first_client: '滨江博物馆', first_held_on: day(-90), first_guests: '600', second_client: '三江汽车', second_held_on: day(-210), second_guests: '350' },
    document: { title: '服务案例', subtitle: 'Case studies', stamp: [yunlan.short, '上海'], signed: yunlan.signer, rows: [['滨江博物馆 开馆夜', `${shown(day(-90))}，600 位来宾，礼仪 24 名`], ['三江汽车 经销商年会', `${shown(day(-210))}，350 位来宾，礼仪 16 名`]] },
  },
  signed('nda', '保密协议', 'Non-disclosure agreement', '2026'), signed('anti_bribery', '反商业贿赂承诺书', 'Anti-bribery undertaking', '2'),
  signed('data_processing', '个人信息处理协议', 'Data-processing agreement', '4'), signed('code_of_conduct', '供应商行为准则', 'Supplier code of conduct', '3'),
]

const qualified = (until = day(330)) => ({ outcome: 'qualified', until, conditions: [] })

/** Each with where they stand; those already on the list are found by their name. */
export const directory = [
  { company: { name: yunlan.short, latin: 'Courtesy House', country: 'CN', category: 'hosts', phone: '021 6288 5119' }, papers: yunlanPapers, stands: { registration: 'registered', offers: [{ category: 'hosts', region: 'CN', decision: qualified() }] } },
  { company: { name: '鼎立搭建', latin: 'Dingli Staging', country: 'CN', category: 'staging' }, stands: { registration: 'in_review', offers: [{ category: 'staging', region: 'CN-SH' }] } },
  { company: { name: 'Aurora Reid', latin: null, country: 'GB', category: 'interpreting', naturalPerson: true, notes: 'English and French, booth only.' }, stands: { registration: 'changes_requested', reason: 'Please add the IR35 statement and your insurance.', offers: [{ category: 'interpreting', region: 'GB' }] } },
  { company: { name: '快门社', latin: 'Shutter Society', country: 'CN', category: 'photography' }, stands: { registration: 'registered', offers: [{ category: 'photography', region: 'CN', decision: qualified(day(45)) }] }, blacklisted: { code: 'no_show', reason: '九月一场发布会无人到场，当日未通知。', reviewOn: day(200) }, then: { kind: 'probation', reason: '书面整改并更换负责人，三场内降为常规供应商。' } },
  { company: { name: '盛筵宴会', latin: 'Grand Table', country: 'CN', category: 'catering' }, stands: { registration: 'registered', offers: [{ category: 'catering', region: 'CN-SH', decision: qualified() }] }, blacklisted: { code: 'food_safety', reason: '八月冷餐留样不合格，三位来宾就医。', reviewOn: day(300) } },
  { company: { name: '墨方设计', latin: 'Mofang Design', country: 'CN', category: 'printing' }, stands: { registration: 'denied', reason: '营业执照经营范围不含印刷，且拒绝签署反贿赂承诺。' } },
  { company: { name: '旧港音响', latin: 'Old Harbour Sound', country: 'CN', category: 'av' }, stands: { registration: 'offboarded', reason: '公司停业，设备已转让。' } },
  { company: { name: '浦江客运' }, stands: { registration: 'registered', offers: [{ category: 'transport', region: 'CN-SH', decision: { outcome: 'conditional', until: day(180), conditions: [{ text: '每车补交 2026 年年检记录', met: true }] } }] } },
  { company: { name: '申语同传' }, stands: { registration: 'registered', offers: [{ category: 'interpreting', region: 'CN', decision: qualified(day(30)) }] } },
  { company: { name: '西岸艺术中心' }, stands: { registration: 'in_progress', offers: [{ category: 'venue', region: 'CN-SH' }] } },
]

export const evidence = {
  food_safety: { title: '留样检验报告', subtitle: 'Food sample report', stamp: ['上海市', '疾控中心'], signed: '检验员 Examiner', rows: [['样品', '冷餐留样 6 份'], ['结论', '沙门氏菌检出，不合格'], ['日期', shown(day(-95))]] },
  no_show: { title: '现场到岗记录', subtitle: 'Crew call sheet', stamp: ['港岸活动', '策划部'], signed: '林悦', rows: [['岗位', '摄影 2 名'], ['应到', '13:00'], ['实到', '无'], ['日期', shown(day(-70))]] },
}
