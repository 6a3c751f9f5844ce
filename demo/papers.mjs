// The papers of Brightline: some hold, one ends soon, one was sent back, one is there for the second time, one is only begun.
import { day } from './days.mjs'

const company = '明线影音（上海）有限公司'
const code = '91310104MA1FR4K75U'
export const shown = (on) => on.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

const permitFields = { holder_name: '吴志强', level: '高处作业 / 登高架设', number: 'T310104198807125539' }
const permit = (from, to) => ({
  title: '特种作业操作证', subtitle: 'Permit for work at height and rigging', stamp: ['上海市', '应急管理局'], signed: '签发人 Issued by',
  rows: [['姓名 Name', '吴志强 Wu Zhiqiang'], ['作业类别 Class', permitFields.level], ['证号 Number', permitFields.number], ['用人单位 Employer', company], ['初领日期 First given', shown(day(-1400))], ['有效期 Valid', `${shown(from)}至${shown(to)}`]],
})
/** An agreement that somebody signs for their company. */
export const undertaking = (of, title, subtitle, version, on) => ({
  title, subtitle, stamp: [of.short, '上海'], signed: `${of.signer}，2026`,
  rows: [['签署单位 Signed by', of.company], ['信用代码 Credit code', of.code], ['版本 Version', version], ['签署日期 Signed on', shown(on)]],
})
const brightline = { company, code, short: '明线影音', signer: '钱进' }

export const brightlineProfile = {
  website: 'www.brightline.example', postalAddress: '上海市徐汇区龙腾大道 2350 号 3 号楼',
  about: '会场音响、屏幕、灯光与同传信号。自有设备两千余件，固定技术人员二十八名；西岸、世博与国展三馆均有吊点资料。',
}

export const brightlinePapers = [
  {
    kind: 'business_licence', name: '营业执照.pdf', noExpiry: true, accepted: true,
    fields: { uscc: code, legal_name: company, representative: '钱进', scope: '演出器材租赁；舞台设备安装；会议及展览服务', registered_capital: '500 万元' },
    document: { title: '营业执照', subtitle: 'Business licence', stamp: ['上海市徐汇区', '市场监管局'], signed: '登记机关 Registrar', rows: [['统一社会信用代码', code], ['名称 Name', company], ['类型 Kind', '有限责任公司（自然人独资）'], ['法定代表人', '钱进 Qian Jin'], ['注册资本', '人民币 500 万元'], ['经营范围', '演出器材租赁；舞台设备安装；会议及展览服务'], ['营业期限', '2019年3月18日至长期']] },
  },
  {
    kind: 'public_liability', name: 'PL-20881.pdf', validFrom: day(-342), validTo: day(23), accepted: true,
    fields: { insurer: '东海财产保险股份有限公司上海分公司', policy_number: 'PL-20881', limit_per_occurrence: '10,000,000', limit_aggregate: '20,000,000', currency: 'CNY' },
    document: { title: '公众责任保险单', subtitle: 'Public liability insurance', stamp: ['东海财险', '上海分公司'], signed: '承保人 Underwriter', rows: [['保单号 Policy', 'PL-20881'], ['被保险人 Insured', company], ['每次事故限额', 'CNY 10,000,000'], ['累计限额 Aggregate', 'CNY 20,000,000'], ['保险期间 Period', `${shown(day(-342))}至${shown(day(23))}`]] },
  },
  {
    kind: 'code_of_conduct', name: '供应商行为准则.pdf', accepted: true, fields: { signatory: '钱进', version: '3', signed_on: day(-22) },
    document: undertaking(brightline, '供应商行为准则', 'Supplier code of conduct', '3', day(-22)),
  },
  { kind: 'nda', name: '保密协议.pdf', accepted: true, fields: { signatory: '钱进', version: '2026', signed_on: day(-22) }, document: undertaking(brightline, '保密协议', 'Non-disclosure agreement', '2026', day(-22)) },
  {
    kind: 'employer_liability', name: '雇主责任险.pdf', validFrom: day(-40), validTo: day(325),
    fields: { insurer: '东海财产保险股份有限公司上海分公司', policy_number: 'EL-44107', headcount: '28', limit_per_occurrence: '1,000,000', currency: 'CNY' },
    document: { title: '雇主责任保险单', subtitle: 'Employer’s liability insurance', stamp: ['东海财险', '上海分公司'], signed: '承保人 Underwriter', rows: [['保单号 Policy', 'EL-44107'], ['被保险人 Insured', company], ['人数 People', '28'], ['每人限额 Per person', 'CNY 1,000,000'], ['保险期间 Period', `${shown(day(-40))}至${shown(day(325))}`]] },
  },
  {
    kind: 'work_permit', name: '操作证 2023.pdf', validFrom: day(-1086), validTo: day(9), fields: permitFields, document: permit(day(-1086), day(9)),
    rejected: { reason: 'window_not_covered', note: 'Load-out is two days after it ends. The permit itself is fine.' },
    again: { name: '操作证 2026.pdf', validFrom: day(-12), validTo: day(1083), document: permit(day(-12), day(1083)) },
  },
  {
    kind: 'bank_account', name: '开户许可.pdf', fields: { bank: '浦江银行徐汇支行', account_name: '钱进', account: '6217 0012 8844 4471' },
    document: { title: '银行账户证明', subtitle: 'Confirmation of account', stamp: ['浦江银行', '徐汇支行'], signed: '经办 Clerk', rows: [['户名 Holder', '钱进'], ['开户银行 Bank', '浦江银行徐汇支行'], ['账号 Account', '6217 0012 8844 4471'], ['开立日期 Opened', '2019年4月2日']] },
    rejected: { reason: 'name_mismatch', note: 'This is Qian’s own account. We can only pay one in the company’s name.' },
  },
  { kind: 'case_studies', draft: true, exception: 'Our second client does not let us name them before spring. May we show one case until then?', fields: { first_client: '滨江博物馆', first_held_on: day(-200), first_guests: '420' } },
]
