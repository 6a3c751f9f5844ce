import type { Titles } from './columns'

/** One word in each of the languages: English, simplified, traditional. */
export const told = (en: string, hans: string, hant: string): Titles => ({ en, 'zh-Hans': hans, 'zh-Hant': hant })

/** What columns are called in files that go out and come in: the same word for the same thing on every list. */
export const titles = {
  action: told('Action', '操作', '操作'),
  actor: told('Person', '人员', '人員'),
  actor_id: told('Person ID', '人员编号', '人員編號'),
  actor_kind: told('By', '操作者类型', '操作者類型'),
  address: told('Form of address', '称呼', '稱呼'),
  after: told('After', '变更后', '異動後'),
  at: told('When', '时间', '時間'),
  attendance: told('Guests', '人数', '人數'),
  before: told('Before', '变更前', '異動前'),
  category: told('Category', '类别', '類別'),
  client: told('Client', '客户', '客戶'),
  coordinators: told('Coordinators', '会议协调员', '會議協調員'),
  country: told('Country', '国家或地区', '國家或地區'),
  department: told('Department', '部门', '部門'),
  doneAt: told('Done', '完成时间', '完成時間'),
  due: told('Due', '截止日', '期限'),
  email: told('Email', '邮箱', '電子郵件'),
  ends: told('Last day', '结束日', '結束日'),
  event: told('Event', '活动', '活動'),
  family: told('Family name', '姓', '姓'),
  given: told('Given name', '名', '名'),
  language: told('Language', '语言', '語言'),
  latin: told('Name in Latin letters', '拉丁字母名称', '拉丁字母名稱'),
  name: told('Name', '名称', '名稱'),
  notes: told('Notes', '备注', '備註'),
  openQuestions: told('Open questions', '未答问题', '未回答問題'),
  openTasks: told('Open tasks', '未完成任务', '未完成任務'),
  owner: told('Assigned to', '负责人', '負責人'),
  percent: told('Complete, %', '完成度 %', '完成度 %'),
  phase: told('Phase', '阶段', '階段'),
  phone: told('Phone', '电话', '電話'),
  place: told('Place', '地点', '地點'),
  position: told('Position', '职位', '職稱'),
  role: told('Role', '角色', '角色'),
  since: told('Since', '建档时间', '建檔時間'),
  starts: told('First day', '开始日', '開始日'),
  state: told('State', '状态', '狀態'),
  subject: told('Record', '记录编号', '紀錄編號'),
  subject_kind: told('Kind of record', '记录类型', '紀錄類型'),
  title: told('Title', '标题', '標題'),
  updated: told('Last change', '最后更新', '最後更新'),
  zone: told('Time zone', '时区', '時區'),
} satisfies Record<string, Titles>

/** The lists that can be taken away, by the names their files get. */
export const lists = {
  audit: told('Audit', '操作记录', '操作紀錄'),
  briefs: told('Briefs', '需求', '需求'),
  clients: told('Clients', '客户', '客戶'),
  events: told('Events', '活动', '活動'),
  people: told('People', '人员', '人員'),
  suppliers: told('Suppliers', '供应商', '供應商'),
  tasks: told('Tasks', '任务', '任務'),
} satisfies Record<string, Titles>
