// What the clients who have no event yet have written, and why some of it ended.
import { day } from './days.mjs'

const money = (amount, currency) => ({ amount, currency })

export const workshop = {
  title: '风筝工坊开放日',
  answers: { goal: '让附近学校的孩子跟着非遗传承人做一只风筝。', from: day(32), to: day(32), expected: 150, city: '潍坊', ceiling: money(6_800_000, 'CNY') },
  withdrawn: '传承人那一周要去巴黎参展，改到明年春天再提。',
}

export const retreat = {
  title: 'Board retreat',
  answers: {
    goal: 'Two quiet days for twelve directors to settle the plan for the next three years.', audience: 'Board and company secretary.',
    from: day(70), to: day(71), expected: 12, city: 'Moganshan', interpreting: 'none', confidentiality: 'confidential', ceiling: money(54_000_000, 'CNY'),
  },
  note: 'They want the whole lodge for themselves; that is two thirds of it.',
}

export const dealers = {
  title: '经销商大会',
  answers: {
    goal: '发布年度商务政策，表彰三十家优秀经销商。', from: day(58), to: day(59), expected: 420, vip: 30, city: '武汉', interpreting: 'none', hosts: 12,
    confidentiality: 'internal', ceiling: money(98_000_000, 'CNY'), tax_included: true,
  },
  change: { reason: '华中区新增八十家经销商，人数要加到五百。场地、餐饮和酒店请按新数字核。', fields: ['expected'] },
  signer: '高睿',
}

export const drones = {
  title: '江上无人机表演',
  answers: { goal: '新车上市当晚在江面做十分钟无人机表演。', from: day(12), to: day(12), expected: 3000, city: '武汉', ceiling: money(45_000_000, 'CNY') },
  declined: '该江段十二天内批不下飞行许可，夜间人群也无法按规定隔离。可改为室内光影秀。',
}

export const annualDinner = {
  title: '聯盟年終晚宴',
  answers: { goal: '感謝十二家診所的同仁，頒發服務十年獎。', from: day(52), to: day(52), expected: 260, vip: 12, city: '台北', venue: '圓山大飯店', interpreting: 'none', vegetarian: 30, ceiling: money(90_000_000, 'TWD') },
}
