import type { PaperField } from '../../workers/modules/credentials/rules/kinds'
import { address, currency, field, insurer, issuer, legalName, number, open, paper, policy, scope, signatory, signedOn, version } from './paper-fields'
import { words } from './words'

const representative = field('representative', words('Legal representative', '法定代表人', '代表人'))

/** That a company is one, by the country that says so. */
const registrations = [
  paper('business_licence', words('Business licence (mainland China)', '营业执照', '營業執照（中國大陸）'), [
    field('uscc', words('Unified social credit code', '统一社会信用代码', '統一社會信用代碼'), 'uscc'),
    legalName, representative, { ...scope, names: words('Scope of business', '经营范围', '經營範圍') },
    open(field('registered_capital', words('Registered capital', '注册资本', '註冊資本'), 'amount')),
  ], { term: 'either', stamped: true, hint: words('The page with the code, in colour. A term of 长期 has no expiry.', '副本，彩色，统一社会信用代码清晰可见。营业期限为长期的选择“无到期日”。', '副本，彩色，代碼清晰可見。營業期限為「長期」者選擇「無到期日」。') }),
  paper('company_registration_tw', words('Company or business registration (Taiwan)', '公司登记或商业登记（台湾）', '公司登記或商業登記'), [
    field('tw_ubn', words('Unified business number', '统一编号', '統一編號'), 'tw_ubn'),
    legalName, { ...representative, names: words('Responsible person', '负责人', '負責人') },
    open({ ...scope, names: words('Scope of business', '所营事业', '所營事業') }), open(field('capital', words('Capital', '资本额', '資本額'), 'amount')),
  ], { term: 'none', freshMonths: 12, stamped: true, hint: words('The registration form or the register extract of the last twelve months.', '最近十二个月内的登记表或登记证明文件。', '最近十二個月內的變更登記表或商工登記公示資料。') }),
  paper('business_registration_hk', words('Business registration certificate (Hong Kong)', '商业登记证（香港）', '商業登記證（香港）'), [
    field('hk_br', words('Business registration number', '商业登记号码', '商業登記號碼'), 'hk_br'), legalName, open(address),
  ], { maxMonths: 36, hint: words('Renewed every year or every three years.', '每年或每三年续期。', '每年或每三年續期。') }),
  paper('company_registration_gb', words('Certificate of incorporation (United Kingdom)', '公司注册证书（英国）', '公司註冊證書（英國）'), [
    field('gb_company', words('Company number', '公司注册号', '公司註冊號碼'), 'gb_company'), legalName,
  ], { term: 'none' }),
  paper('trade_register', words('Extract from the company register', '公司登记摘录', '公司登記證明'), [
    number, legalName, { ...issuer, names: words('Register', '登记机关', '登記機關') },
  ], { term: 'none', freshMonths: 12 }),
]

const ids = [
  paper('vat_gb', words('VAT registration (United Kingdom)', '增值税登记（英国）', '加值稅登記（英國）'), [field('gb_vat', words('VAT number', '增值税号', '加值稅號碼'), 'gb_vat'), legalName], { term: 'none' }),
  paper('vat_eu', words('VAT registration (European Union)', '增值税登记（欧盟）', '加值稅登記（歐盟）'), [
    field('eu_vat', words('VAT number with its prefix', '含国家前缀的增值税号', '含國家代碼的加值稅號碼'), 'eu_vat'), legalName,
    open(field('vies_number', words('VIES consultation number', 'VIES 查询编号', 'VIES 查詢編號'))), open(field('vies_on', words('Looked up on', '查询日期', '查詢日期'), 'date')),
  ], { term: 'none' }),
  paper('w9_us', words('Form W-9 (United States)', 'W-9 表（美国）', 'W-9 表（美國）'), [field('ein', words('Employer identification number', '雇主识别号', '雇主識別號碼'), 'ein'), legalName, signedOn], { term: 'none' }),
  paper('bank_account', words('Proof of bank account', '银行账户证明', '銀行帳戶證明'), [
    field('bank', words('Bank', '开户银行', '銀行與分行')), field('account_name', words('Account holder', '户名', '戶名')), open(field('account', words('Account number', '账号', '帳號'))),
    open(field('iban', words('IBAN', 'IBAN', 'IBAN'), 'iban')), open(field('bic', words('BIC', 'SWIFT 代码', 'SWIFT 代碼'), 'bic')),
    open(field('cnaps', words('CNAPS code (mainland China)', '联行号', '聯行號（中國大陸）'), 'cnaps')), open(field('sort_code', words('Sort code (United Kingdom)', '银行分类代码（英国）', '銀行分類代碼（英國）'))),
  ], { term: 'none', freshMonths: 12, hint: words('Account holder and registered name are the same. Asked for again every year.', '户名须与登记名称一致。每年重新核对。', '戶名須與登記名稱一致。每年重新核對。') }),
]

const limits: PaperField[] = [
  field('limit_per_occurrence', words('Limit per occurrence', '每次事故赔偿限额', '每一事故保險金額'), 'amount'), open(field('limit_aggregate', words('Aggregate limit', '累计赔偿限额', '保險期間累計保險金額'), 'amount')), currency,
]

const insurances = [
  paper('public_liability', words('Public liability insurance', '公众责任险', '公共意外責任險'), [
    insurer, policy, ...limits, open(field('additional_insured', words('Additional insured', '附加被保险人', '附加被保險人'))),
  ], { hint: words('It must run from load-in to load-out of every event.', '保险期间须覆盖每场活动从进场到撤场。', '保險期間須涵蓋每場活動自進場至撤場。') }),
  paper('employer_liability', words('Employer’s liability or work injury insurance', '雇主责任险或工伤保险', '雇主責任險或職災保險'), [
    insurer, policy, field('headcount', words('People covered', '被保险人数', '被保險人數'), 'number'), open(limits[0]!), open(currency),
  ]),
]

const certificate = [number, field('body', words('Certification body', '认证机构', '驗證機構')), open(field('accreditation', words('Accreditation (CNAS, TAF, UKAS…)', '认可（CNAS 等）', '認證（TAF 等）'))), scope, open(field('surveillance_on', words('Next surveillance audit', '下次监督审核', '下次追查稽核'), 'date'))]
const iso = (standard: string, en: string, hans: string, hant: string) =>
  paper(`iso_${standard}`, words(`ISO ${standard} ${en}`, `ISO ${standard} ${hans}`, `ISO ${standard} ${hant}`), certificate, { maxMonths: 36 })

const certificates = [
  iso('9001', 'quality management', '质量管理体系', '品質管理系統'), iso('14001', 'environmental management', '环境管理体系', '環境管理系統'), iso('20121', 'sustainable events', '活动可持续性管理体系', '永續性活動管理系統'),
]

const agreement = (code: string, en: string, hans: string, hant: string) => paper(code, words(en, hans, hant), [signatory, version, signedOn], { term: 'none' })

const agreements = [
  agreement('nda', 'Non-disclosure agreement', '保密协议', '保密協議'),
  agreement('anti_bribery', 'Anti-bribery undertaking', '反商业贿赂承诺书', '反賄賂承諾書'),
  agreement('data_processing', 'Data-processing agreement', '个人信息处理协议', '個人資料處理協議'),
  agreement('code_of_conduct', 'Code of conduct', '供应商行为准则', '供應商行為準則'),
]

const study = (prefix: string, which: [en: string, hans: string, hant: string]) => {
  const of = (code: string, en: string, hans: string, hant: string, kind?: 'date' | 'number') => field(prefix + code, words(`${which[0]}: ${en}`, `${which[1]}：${hans}`, `${which[2]}：${hant}`), kind)
  return [of('client', 'client', '客户', '客戶'), of('held_on', 'day', '日期', '日期', 'date'), of('guests', 'guests', '人数', '人數', 'number'), open(of('contact', 'who can be asked', '联系人', '聯絡人'))]
}

/** Papers that a supplier holds as a company. */
export const companyPapers = [
  ...registrations, ...ids, ...insurances, ...certificates, ...agreements,
  paper('case_studies', words('Case studies', '服务案例', '服務實績'), [...study('first_', ['First', '案例一', '實績一']), ...study('second_', ['Second', '案例二', '實績二'])], {
    term: 'none', freshMonths: 36, hint: words('Two at least, of the last three years, with pictures.', '至少两个，三年以内，附图片。', '至少兩件，三年以內，附照片。'),
  }),
]
