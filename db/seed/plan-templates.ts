import type { DutyName } from '../../workers/modules/events/rules/duties'
import type { PlanLine } from '../../workers/modules/plans/rules/template'
import { words, type Words } from './words'

type Span = [start: number, days: number, least: number]
type More = { after?: string; finishBy?: number; bound?: boolean; milestone?: boolean }

const line = (wbs: string, duty: DutyName, [start, days, least]: Span, names: Words, { after = '', finishBy, bound = false, milestone = false }: More = {}): PlanLine =>
  ({ wbs, duty, start, days, least, names, after: after.split(' ').filter(Boolean), finishBy: finishBy ?? null, bound, milestone })

/** One day, 300 to 800 guests, 180 days before it: lead times as trade checklists have them. A permit is filed twenty days before, whatever else gives way. */
const lines: PlanLine[] = [
  line('1.1', 'coordinator', [-180, 5, 1], words('Client brief, needs analysis', '客户需求、需求分析', '客戶需求、需求分析')),
  line('1.2', 'coordinator', [-175, 8, 2], words('Requirement document, client sign-off', '需求文档、客户确认', '需求文件、客戶確認'), { after: '1.1', milestone: true }),
  line('1.3', 'finance', [-175, 8, 2], words('Budget frame, approval', '预算框架、审批', '預算框架、核准'), { after: '1.1' }),
  line('1.4', 'coordinator', [-167, 7, 1], words('Service plan, work breakdown, responsibilities', '服务方案、工作分解、职责分配', '服務方案、工作分解、權責分配'), { after: '1.2 1.3' }),
  line('1.5', 'coordinator', [-160, 10, 1], words('Risk register, first plan', '风险登记册、第一版计划', '風險登錄表、第一版計畫'), { after: '1.4' }),
  line('2.1', 'venue', [-167, 7, 2], words('List venues, ask them for proposals', '列出场地、发出询价', '列出場地、發出詢價'), { after: '1.2 1.3' }),
  line('2.2', 'venue', [-160, 14, 3], words('Visit and score venues', '场地考察、评分', '場勘、評分'), { after: '2.1' }),
  line('2.3', 'venue', [-146, 10, 3], words('Venue contract, deposit', '场地合同、订金', '場地合約、訂金'), { after: '2.2', milestone: true }),
  line('2.4', 'logistics', [-146, 10, 3], words('Room block contract', '预留客房合同', '保留房合約'), { after: '2.2' }),
  line('2.5', 'finance', [-60, 10, 3], words('Liability insurance', '公众责任险', '公共意外責任險'), { after: '2.3' }),
  line('2.6', 'venue', [-59, 20, 5], words('Safety permit: prepare and file', '安全许可：准备并报批', '安全許可：準備並送件'), { after: '5.1 1.5', finishBy: -20 }),
  line('2.7', 'venue', [-39, 7, 7], words('Permit decision', '许可批复', '許可核定'), { after: '2.6', milestone: true }),
  line('3.1', 'programme', [-160, 14, 3], words('Programme framework', '议程框架', '議程架構'), { after: '1.4' }),
  line('3.2', 'programme', [-136, 30, 5], words('Invite speakers and VIPs', '邀请演讲嘉宾与贵宾', '邀請講者與貴賓'), { after: '3.1 2.3' }),
  line('3.3', 'programme', [-106, 10, 2], words('First agenda, client review', '第一版议程、客户审阅', '第一版議程、客戶審閱'), { after: '3.2' }),
  line('3.4', 'programme', [-96, 28, 5], words('Speakers confirmed, their AV needs', '演讲嘉宾确认及其设备需求', '講者確認及其設備需求'), { after: '3.3' }),
  line('3.5', 'programme', [-30, 3, 1], words('Freeze the agenda', '议程定稿', '議程定稿'), { after: '3.4', milestone: true }),
  line('3.6', 'av', [-14, 10, 3], words('Collect and test slides', '收集并测试演示文稿', '蒐集並測試簡報'), { after: '3.5' }),
  line('4.1', 'suppliers', [-136, 10, 2], words('Shortlist suppliers, check credentials', '供应商初选、资质核查', '供應商初選、資格查核'), { after: '2.3' }),
  line('4.2', 'suppliers', [-126, 14, 3], words('Ask for at least three quotes', '询价，至少三份报价', '詢價，至少三份報價'), { after: '4.1' }),
  line('4.3', 'suppliers', [-112, 14, 3], words('Contracts: AV, catering, interpreting, photography', '签约：音响视频、餐饮、口译、摄影', '簽約：音響視訊、餐飲、口譯、攝影'), { after: '4.2', milestone: true }),
  line('5.1', 'venue', [-96, 10, 2], words('Floor plan and set-ups', '平面布置图与台型', '平面配置圖與桌型'), { after: '3.3 4.3' }),
  line('5.2', 'design', [-106, 14, 3], words('Key visual', '主视觉', '主視覺'), { after: '3.2' }),
  line('5.3', 'design', [-44, 14, 4], words('Artwork, first round', '设计稿第一轮', '設計稿第一輪'), { after: '5.2 3.4' }),
  line('5.4', 'design', [-27, 7, 3], words('Second and third proof, client sign-off', '二校、三校、客户确认', '二校、三校、客戶確認'), { after: '5.3 3.5' }),
  line('5.5', 'design', [-20, 10, 5], words('Print and fabricate', '印刷与制作', '印刷與製作'), { after: '5.4' }),
  line('5.6', 'design', [-60, 30, 7], words('Gifts: sample, order', '伴手礼：打样、下单', '伴手禮：打樣、下單'), { after: '1.3' }),
  line('5.7', 'logistics', [-7, 4, 2], words('Badges, kitting', '胸牌与资料装袋', '識別證與資料裝袋'), { after: '5.5 5.6 6.4' }),
  line('6.1', 'registration', [-106, 14, 3], words('Registration site', '报名网站', '報名網站'), { after: '3.2' }),
  line('6.2', 'registration', [-90, 0, 0], words('Registration opens', '报名开放', '報名開放'), { after: '6.1 3.3', milestone: true }),
  line('6.3', 'registration', [-90, 75, 14], words('Reminder waves', '分批提醒', '分批提醒'), { after: '6.2' }),
  line('6.4', 'registration', [-12, 0, 0], words('Registration closes', '报名截止', '報名截止'), { after: '6.3', milestone: true }),
  line('6.5', 'logistics', [-30, 3, 1], words('Rooming list (cut-off 28 days before)', '分房名单（会前 28 天截止）', '住房名單（會前 28 天截止）'), { after: '6.2 2.4' }),
  line('6.6', 'logistics', [-11, 5, 2], words('Seating, VIP itineraries', '座位安排、贵宾行程', '座位安排、貴賓行程'), { after: '6.4' }),
  line('7.1', 'operations', [-40, 10, 3], words('Specifications and function orders to the venue', '向场地提交活动执行手册与任务单', '向場地提交活動規格書與通知單'), { after: '5.1 4.3' }),
  line('7.2', 'operations', [-21, 7, 2], words('Check and sign the venue’s function orders', '核对并签署宴会任务单', '核對並簽署宴會通知單'), { after: '7.1 3.5' }),
  line('7.3', 'operations', [-21, 7, 2], words('Roster, role briefs', '排班表、岗位说明', '班表、職務說明'), { after: '3.5' }),
  line('7.4', 'operations', [-21, 7, 2], words('First run of show', '第一版活动流程表', '第一版活動流程表'), { after: '3.5' }),
  line('7.5', 'operations', [-10, 4, 1], words('Final contingency plans, drill', '应急预案定稿、演练', '應變計畫定稿、演練'), { after: '7.4 1.5' }),
  line('7.6', 'catering', [-4, 1, 1], words('Catering guarantee', '餐饮保证人数', '餐飲保證人數'), { after: '6.4 7.2' }),
  line('7.7', 'operations', [-3, 1, 1], words('Final run of show, pre-event meeting', '活动流程表定稿、会前协调会', '活動流程表定稿、會前協調會'), { after: '7.4 7.5 7.2', milestone: true }),
  line('7.8', 'av', [-2, 1, 1], words('Load-in, staging, signage', '进场搭建、舞台、指示牌', '進場搭建、舞台、指示牌'), { after: '7.7 5.5 5.1 2.5 2.7', bound: true, milestone: true }),
  line('7.9', 'av', [-1, 1, 1], words('Equipment test, rehearsal', '设备测试、彩排', '設備測試、彩排'), { after: '7.8 3.6 7.3 5.7', bound: true }),
  line('7.10', 'coordinator', [0, 1, 1], words('Event', '活动当天', '活動當天'), { after: '7.9 7.6 6.6 6.5', bound: true, milestone: true }),
  line('8.1', 'operations', [1, 1, 1], words('Strike, hand the venue back', '撤场、归还场地', '撤場、歸還場地'), { after: '7.10', bound: true, milestone: true }),
  line('8.2', 'av', [1, 2, 1], words('Count equipment, note damage', '清点设备、记录损坏', '清點設備、記錄損壞'), { after: '7.10' }),
  line('8.3', 'registration', [1, 10, 5], words('Survey open, reminder after four days', '问卷开放，四天后提醒', '問卷開放，四天後提醒'), { after: '7.10' }),
  line('8.4', 'coordinator', [1, 3, 1], words('Thanks and a summary of the outcome', '致谢与成果摘要', '致謝與成果摘要'), { after: '7.10' }),
  line('8.5', 'suppliers', [2, 5, 2], words('Evaluate suppliers', '供应商评估', '供應商評鑑'), { after: '8.1' }),
  line('8.6', 'finance', [3, 14, 5], words('Invoices, three-way match', '发票、三单匹配', '發票、三方比對'), { after: '8.1 8.2' }),
  line('8.7', 'coordinator', [11, 4, 2], words('Retrospective report', '复盘报告', '檢討會報告'), { after: '8.3 8.5' }),
  line('8.8', 'finance', [17, 10, 3], words('Settle with the client', '与客户结算', '與客戶結算'), { after: '8.6', milestone: true }),
  line('8.9', 'coordinator', [27, 4, 1], words('Archive, close', '归档、结案', '歸檔、結案'), { after: '8.8 8.7' }),
]

/** What an agency plans by until it makes templates of its own. */
export const planTemplates = [
  { id: 'tpl_standard', names: words('Conference, 300–800 guests, one day', '会议，300–800 人，一天', '會議，300–800 人，一天'), lines },
]
