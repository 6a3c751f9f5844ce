import { words, type Words } from './words'

/** `months`: how long a level stands without new evidence. */
export type SeededSkill = { code: string; group: string; names: Words; months: number }

type Named = Record<string, [en: string, hans: string, hant: string]>

const within = (group: string, named: Named, months = 24): SeededSkill[] => Object.entries(named).map(([code, names]) => ({ code, group, names: words(...names), months }))

/** What people are good at, until an agency says otherwise; in the order they are shown. */
export const skills: SeededSkill[] = [
  ...within('planning', {
    event_planning: ['Event planning', '活动策划', '活動企劃'],
    schedule: ['Schedule and critical path', '进度与关键路径', '時程與關鍵路徑'],
    programme: ['Programme design', '议程设计', '議程設計'],
    site_work: ['On-site execution', '现场执行', '現場執行'],
    registration: ['Registration and check-in', '注册与签到', '報名與報到'],
    sops: ['Working by procedure', '标准流程执行', '標準作業流程'],
    reporting: ['Closing and reporting', '结项与复盘', '結案與檢討'],
  }),
  ...within('risk', {
    risk_assessment: ['Risk assessment', '风险评估', '風險評估'],
    contingency: ['Contingency plans', '应急预案', '應變計畫'],
    incident: ['Leading an incident', '突发事件指挥', '突發事件指揮'],
    crowd: ['Crowd movement', '人流疏导', '人流動線管制'],
    insurance: ['Insurance and liability', '保险与责任', '保險與責任'],
  }),
  ...within('client', {
    needs: ['Reading a client’s needs', '客户需求分析', '客戶需求分析'],
    psychology: ['Psychology of clients and guests', '客户与嘉宾心理', '客戶與嘉賓心理'],
    negotiation: ['Negotiation', '商务谈判', '商務談判'],
    pitching: ['Pitching', '提案', '提案'],
    complaints: ['Handling complaints', '投诉处理', '客訴處理'],
    accounts: ['Looking after key clients', '重点客户维护', '重點客戶經營'],
  }),
  ...within('digital', {
    cvent: ['Cvent', 'Cvent', 'Cvent'],
    eventbrite: ['Eventbrite', 'Eventbrite', 'Eventbrite'],
    zoom: ['Zoom', 'Zoom', 'Zoom'],
    tencent_meeting: ['Tencent Meeting', '腾讯会议', '騰訊會議'],
    hybrid: ['Hybrid production', '线上线下融合', '實體與線上整合'],
    data: ['Event data and figures', '活动数据分析', '活動數據分析'],
    ai_tools: ['Writing and image tools', 'AI 写作与图像工具', 'AI 文字與圖像工具'],
  }, 18),
  ...within('stage', {
    stage_management: ['Stage management', '舞台监督', '舞台監督'],
    sound_light: ['Sound and light', '音响与灯光', '音響與燈光'],
    video: ['Video and switching', '视频与切换', '視訊與切換'],
    rigging: ['Staging and rigging', '搭建与吊装', '搭建與吊掛'],
    interpreting_kit: ['Interpreting booths', '同传设备', '同步口譯設備'],
  }),
  ...within('languages', {
    english: ['English', '英语', '英語'],
    mandarin: ['Mandarin', '普通话', '國語'],
    cantonese: ['Cantonese', '粤语', '粵語'],
    japanese: ['Japanese', '日语', '日語'],
    event_writing: ['Writing for events', '活动文案', '活動文案'],
  }, 48),
  ...within('safety', {
    first_aid: ['First aid', '急救', '急救'],
    fire_safety: ['Fire safety', '消防安全', '消防安全'],
    food_safety: ['Food safety', '食品安全', '食品安全'],
    evacuation: ['Evacuation', '人员疏散', '人員疏散'],
    temporary_power: ['Temporary power', '临时用电', '臨時用電'],
  }, 12),
  ...within('supply', {
    sourcing: ['Sourcing and tenders', '采购与招标', '採購與招標'],
    supplier_talks: ['Supplier talks', '供应商谈判', '供應商議價'],
    contracts: ['Contracts', '合同管理', '合約管理'],
    logistics: ['Logistics and freight', '物流与运输', '物流與運輸'],
    venue_operations: ['Venue operations', '场馆运营', '場館營運'],
  }),
  ...within('money', {
    budgeting: ['Budgeting', '预算编制', '預算編列'],
    cost_control: ['Cost control', '成本控制', '成本控管'],
    settlement: ['Settlement and invoices', '结算与发票', '結算與發票'],
    tax: ['Tax at events', '活动税务', '活動稅務'],
  }),
  ...within('guests', {
    protocol: ['Protocol and VIPs', '礼宾与贵宾', '禮賓與貴賓'],
    banquet: ['Hotel banquets', '酒店宴会', '飯店宴會'],
    travel: ['Travel and rooms', '差旅与住宿', '差旅與住宿'],
    catering: ['Catering', '餐饮安排', '餐飲安排'],
    marketing: ['Corporate event marketing', '企业活动营销', '企業活動行銷'],
  }),
  ...within('people', {
    team: ['Leading a team', '带领团队', '帶領團隊'],
    briefing: ['Briefing a crew', '现场交底', '現場說明'],
    coaching: ['Coaching', '辅导', '輔導'],
    cross_team: ['Working across regions', '跨区域协作', '跨區域協作'],
  }),
  ...within('expert', {
    summits: ['Government and industry summits', '政府与行业峰会', '政府與產業高峰會'],
    medical_congress: ['Medical congresses', '医学会议', '醫學會議'],
    standards: ['Writing standards', '标准编制', '標準編寫'],
    auditing: ['Auditing events', '活动审核', '活動稽核'],
    sustainability: ['Sustainable events', '可持续活动', '永續活動'],
  }, 36),
]
