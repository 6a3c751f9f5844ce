// The two demo agencies and everybody in them. Names in their own script, a Latin form for those who do not read it.

import { day } from './days.mjs'

export const password = 'autumn-lanterns-on-the-bund'

const person = (email, role, family, given, latin, address, locale) => ({ email, role, family, given, latin, address, locale })

export const harbourline = {
  agency: { name: 'Harbourline Events', slug: 'harbourline', country: 'CN', zone: 'Asia/Shanghai', currency: 'CNY', languages: ['en', 'zh-Hans'] },
  brand: {
    colour: '#7a1f3d', sender: 'Harbourline',
    letterhead: {
      en: { address: '18 Zhongshan East 1st Road, Shanghai', registration: '91310101MA1FPDEMO2', phone: '+86 21 5555 0180' },
      'zh-Hans': { address: '上海市中山东一路18号', registration: '91310101MA1FPDEMO2', phone: '+86 21 5555 0180' },
    },
  },
  departments: [{ en: 'Planning', 'zh-Hans': '策划部', 'zh-Hant': '企劃部' }, { en: 'Operations', 'zh-Hans': '执行部', 'zh-Hant': '執行部' }, { en: 'Finance', 'zh-Hans': '财务部', 'zh-Hant': '財務部' }],
  /** Where people stand and are reached; `department` by its place in the list. */
  places: {
    boss: { phone: '137 0180 6620', position: 'Managing director', department: 0 },
    yue: { phone: '138 0162 4471', position: '策划总监', department: 0, manager: 'boss' },
    hao: { phone: '139 1735 2208', position: '项目统筹', department: 0, manager: 'yue' },
    min: { phone: '186 2104 9937', position: '签到组长', department: 1, manager: 'yue' },
    omar: { phone: '+44 7700 900482', position: 'Controller', department: 2, manager: 'boss' },
  },
  /** Days from today. */
  leave: { person: 'omar', from: 0, to: 4, deputy: 'yue' },
  /** Asked in, and not yet there. */
  invited: [person('sofia.brandt@harbourline.example', 'crew', 'Brandt', 'Sofia', null, null, 'en')],
  owner: person('ada.park@harbourline.example', 'owner', 'Park', 'Ada', null, null, 'en'),
  staff: {
    yue: person('lin.yue@harbourline.example', 'manager', '林', '悦', 'Lin Yue', null, 'zh-Hans'),
    hao: person('chen.hao@harbourline.example', 'coordinator', '陈', '浩', 'Chen Hao', null, 'zh-Hans'),
    omar: person('omar.reyes@harbourline.example', 'finance', 'Reyes', 'Omar', null, null, 'en'),
    min: person('zhou.min@harbourline.example', 'crew', '周', '敏', 'Zhou Min', null, 'zh-Hans'),
    ingrid: person('ingrid.falk@harbourline.example', 'auditor', 'Falk', 'Ingrid', null, null, 'en'),
  },
  clients: {
    meridian: {
      company: {
        name: '美瑞医疗集团', latin: 'Meridian Health Group', country: 'CN', languages: ['zh-Hans', 'en'], importance: 'key', industry: 'healthcare', ndaEndsOn: day(45),
        billingTitle: '美瑞医疗集团有限公司', billingAddress: '上海市浦东新区张衡路 200 号', taxId: '91310115MA1DEMH72M', invoiceKind: 'vat_special', costCentre: 'MKT-26', paymentDays: 30,
        notes: 'Decides late, pays on the day. Helen prefers a call to a mail.',
      },
      contacts: {
        helen: person('helen.zhao@meridian.example', 'client_admin', '赵', '海伦', 'Helen Zhao', 'Dr', 'en'),
        wei: person('wei.sun@meridian.example', 'client_viewer', '孙', '伟', 'Sun Wei', '孙经理', 'zh-Hans'),
      },
    },
    northlight: {
      company: { name: 'Northlight Instruments', latin: null, country: 'GB', industry: 'technology', taxId: 'GB 381729430', invoiceKind: 'invoice', poNumber: 'PO-10442', paymentDays: 45, notes: 'Purchase order before anything is booked.' },
      contacts: { tom: person('tom.ashby@northlight.example', 'client_signer', 'Ashby', 'Tom', null, null, 'en') },
    },
    kite: {
      company: { name: '纸鸢文化基金会', latin: 'Kite Culture Foundation', country: 'CN', languages: ['zh-Hans'], industry: 'culture', notes: '公益机构，合同走理事会，留足十个工作日。' },
      contacts: { lan: person('bai.lan@kite.example', 'client_signer', '白', '岚', 'Bai Lan', '白秘书长', 'zh-Hans') },
    },
    orchard: {
      company: { name: 'Orchard Lane Bank', latin: null, country: 'GB', industry: 'finance', invoiceKind: 'invoice', poNumber: 'OLB-7731', paymentDays: 60, notes: 'Two signatures on their side; Priya collects both.' },
      contacts: { priya: person('priya.nair@orchardlane.example', 'client_signer', 'Nair', 'Priya', null, null, 'en') },
    },
    sanjiang: {
      company: { name: '三江汽车', latin: 'Sanjiang Motors', country: 'CN', languages: ['zh-Hans'], importance: 'key', industry: 'automotive', costCentre: 'BR-0307', notes: '新车信息上市前一律保密，文件不出现车型名。' },
      contacts: { rui: person('gao.rui@sanjiang.example', 'client_signer', '高', '睿', 'Gao Rui', '高总', 'zh-Hans') },
    },
  },
  suppliers: {
    brightline: {
      company: { name: '明线影音', latin: 'Brightline AV', country: 'CN', category: 'av', phone: '021 6123 4567', notes: 'Load-in needs their own lift operator; ask for Qian.' },
      contact: person('qian@brightline.example', 'supplier', '钱', '进', 'Qian Jin', null, 'zh-Hans'),
    },
    haulier: {
      company: { name: '驰远会务运输', latin: 'Farway Event Transport', country: 'CN', category: 'transport', phone: '021 6231 8890' },
      contact: person('luo@farway.example', 'supplier', '罗', '建国', 'Luo Jianguo', '罗队', 'zh-Hans'),
    },
    jade: { company: { name: '翠席餐饮', latin: 'Jade Table Catering', country: 'CN', category: 'catering' }, contact: person('zhai@jadetable.example', 'supplier', '翟', '敏', 'Zhai Min', null, 'zh-Hans') },
  },
}

export const isle = {
  agency: { name: '島嶼策展', slug: 'isle', country: 'TW', zone: 'Asia/Taipei', currency: 'TWD', languages: ['zh-Hant', 'en'] },
  brand: { colour: '#1b6b4a', sender: '島嶼策展', letterhead: { 'zh-Hant': { address: '臺北市信義區光復南路133號', registration: '24680135', phone: '+886 2 5555 0133' } } },
  departments: [{ 'zh-Hant': '企劃部', en: 'Planning' }, { 'zh-Hant': '執行部', en: 'Operations' }],
  places: {
    boss: { phone: '0912 480 133', position: '總監', department: 0 },
    jun: { phone: '0928 615 702', position: '專案執行', department: 1, manager: 'boss' },
  },
  leave: { person: 'jun', from: 12, to: 16, deputy: 'boss' },
  invited: [],
  owner: person('wu.mei@isle.example', 'owner', '吳', '美慧', 'Wu Mei-hui', null, 'zh-Hant'),
  staff: { jun: person('hsu.jun@isle.example', 'coordinator', '許', '俊傑', 'Hsu Chun-chieh', null, 'zh-Hant') },
  clients: {
    formosa: {
      company: { name: '福爾摩沙茶業', latin: 'Formosa Teas', country: 'TW', taxId: '53107261', billingTitle: '福爾摩沙茶業股份有限公司', invoiceKind: 'triplicate', paymentDays: 30, notes: '十二月前需簽約。' },
      contacts: { ting: person('lin.ting@formosa.example', 'client_signer', '林', '雅婷', 'Lin Ya-ting', '林總', 'zh-Hant') },
    },
    tide: {
      company: { name: '潮聲唱片', latin: 'Tide Records', country: 'TW', notes: '聯絡請用郵件，週三進棚不接電話。' },
      contacts: { kai: person('yeh.kai@tide.example', 'client_signer', '葉', '凱文', 'Yeh Kai-wen', null, 'zh-Hant') },
    },
    cedar: {
      company: { name: '雪松牙醫聯盟', latin: 'Cedar Dental Alliance', country: 'TW', notes: '十二家診所，活動日期需避開週六門診。' },
      contacts: { yi: person('chien.yi@cedar.example', 'client_signer', '簡', '怡君', 'Chien Yi-chun', '簡醫師', 'zh-Hant') },
    },
  },
  suppliers: {},
}
