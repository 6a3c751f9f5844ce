// Events further on than the summit: one is ready, one takes place today, one is over and one is closed.
import { day } from './days.mjs'

const money = (amount, currency) => ({ amount, currency })

export const newModel = {
  title: '春季新车上市会',
  approver: 'yue',
  answers: {
    goal: '发布新车型，当天完成三百组试驾预约。', from: day(9), to: day(9), expected: 350, vip: 28, city: '上海', venue: '西岸艺术中心',
    interpreting: 'simultaneous', languages: '中文译英文', hosts: 16, confidentiality: 'secret', ceiling: money(260_000_000, 'CNY'), tax_included: true,
  },
  signer: '高睿',
  team: ['yue', 'min'],
  tasks: [
    { title: '与场馆确认进场时间和地面荷载', owner: 'hao', dueOn: day(-6), done: true },
    { title: '同传设备和两组译员到位', owner: 'yue', dueOn: day(-2), done: true },
    { title: '礼仪人员彩排名单', owner: 'min', dueOn: day(-1), done: true },
  ],
  moves: ['ready'],
  shows: 'total',
  change: {
    place: '西岸艺术中心 A 馆，上海',
    asked: { reason: '试驾名额加开一场，车队改停 B 馆前广场。', fields: ['expected', 'venue'] },
    answers: { expected: 380, venue: '西岸艺术中心 B 馆' },
    figures: { cost: money(6_800_000, 'CNY'), days: 0, tasks: [] },
  },
}

export const lanterns = {
  title: '灯会开幕夜',
  answers: {
    goal: '点亮古城墙六百盏灯，邀请赞助人和市民一起开幕。', from: day(0), to: day(1), expected: 900, vip: 40, city: '南京', venue: '中华门瓮城',
    interpreting: 'none', hosts: 20, permit: 'filed', permit_on: day(-15), security_level: 'raised', first_aiders: 6, ceiling: money(120_000_000, 'CNY'),
  },
  signer: '白岚',
  team: ['yue', 'min'],
  tasks: [
    { title: '消防与大型活动许可批文入档', owner: 'hao', dueOn: day(-10), done: true },
    { title: '灯组通电测试', owner: 'min', dueOn: day(-1), done: true },
    { title: '入城口分流路线确认', owner: 'yue', dueOn: day(-1), done: true },
  ],
  moves: ['ready', 'live'],
  issue: { title: '东侧两组灯箱夜间结露，短路跳闸一次', owner: 'min', dueOn: day(0) },
}

export const familyDay = {
  title: 'Staff family day',
  answers: {
    goal: 'Bring two hundred colleagues and their families together in the park.', from: day(-4), to: day(-4), expected: 520, city: 'Shanghai', venue: 'Century Park, east lawn',
    interpreting: 'none', vegetarian: 70, first_aiders: 4, ceiling: money(42_000_000, 'CNY'),
  },
  signer: 'Priya Nair',
  team: ['yue', 'min'],
  tasks: [
    { title: 'Agree the rain plan with the park', owner: 'hao', dueOn: day(-20), done: true },
    { title: 'Count and return the picnic blankets', owner: 'min', dueOn: day(1) },
    { title: 'Send the photographs to Priya', owner: 'yue', dueOn: day(3) },
  ],
  moves: ['ready', 'live', 'wrap_up'],
}

export const vinylNight = {
  title: '黑膠之夜',
  answers: { goal: '新專輯黑膠首發，樂迷現場聆聽母帶。', from: day(-24), to: day(-24), expected: 140, vip: 10, city: '台北', venue: '西門紅樓', interpreting: 'none', ceiling: money(58_000_000, 'TWD') },
  signer: '葉凱文',
  team: ['boss'],
  tasks: [
    { title: '試聽設備與黑膠唱盤調校', owner: 'jun', dueOn: day(-26), done: true },
    { title: '版權公播申請', owner: 'boss', dueOn: day(-30), done: true },
  ],
  moves: ['ready', 'live', 'wrap_up', 'closed'],
  evidence: '結案照片與簽收單已歸檔，客戶當日確認。',
}
