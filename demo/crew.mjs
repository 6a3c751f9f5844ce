// The crew of a haulier: three who drive and load, and their van. One licence runs out soon, one colleague has shown none.
import { day } from './days.mjs'

export const haulierStands = { registration: 'registered', offers: [{ category: 'transport', region: 'CN-SH', decision: { outcome: 'qualified', until: day(300), conditions: [] } }] }

const licence = (name, number, to) => ({
  kind: 'driver_licence', name: `驾驶证 ${name}.pdf`, validFrom: day(-1500), validTo: to, accepted: true, fields: { holder_name: name, level: 'B2', number },
  document: { title: '机动车驾驶证', subtitle: 'Driving licence', stamp: ['上海市公安局', '交通警察总队'], signed: '签发机关 Issued by', rows: [['姓名 Name', name], ['准驾车型 Class', 'B2'], ['证号 Number', `尾号 ${number}`], ['有效期至 Valid until', to]] },
})

export const crew = [
  { member: { kind: 'worker', name: '罗建国', latin: 'Luo Jianguo', job: '司机，车队长', identityTail: '3318', phone: '138 1700 2201' }, papers: [licence('罗建国', '3318', day(1400))], arrives: '05:30', leaves: '21:00' },
  { member: { kind: 'worker', name: '许大勇', latin: 'Xu Dayong', job: '司机', identityTail: '204X', phone: '139 1700 2202' }, papers: [licence('许大勇', '204X', day(16))], arrives: '05:30' },
  { member: { kind: 'worker', name: '丁小军', latin: 'Ding Xiaojun', job: '装卸', identityTail: '7751' }, papers: [], arrives: '06:00' },
  {
    member: { kind: 'vehicle', plate: '沪A·D3821', class: '厢式货车 4.2 米', note: '尾板 1.5 吨' }, arrives: '05:30',
    papers: [{
      kind: 'vehicle_licence', name: '行驶证 沪AD3821.pdf', validTo: day(210), accepted: true, fields: { plate: '沪AD3821', level: '轻型厢式货车' },
      document: { title: '机动车行驶证', subtitle: 'Vehicle licence', stamp: ['上海市公安局', '交通警察总队'], signed: '发证机关 Issued by', rows: [['号牌 Plate', '沪A·D3821'], ['车辆类型 Class', '轻型厢式货车'], ['所有人 Owner', '驰远会务运输（上海）有限公司'], ['检验有效期至', day(210)]] },
    }],
  },
]

export const riggers = [
  { kind: 'worker', name: '吴志强', latin: 'Wu Zhiqiang', job: '吊装', identityTail: '5539', phone: '137 0161 4420' },
  { kind: 'worker', name: '沈佳', latin: 'Shen Jia', job: '音响师', identityTail: '0826' },
]

export const haulage = {
  category: 'transport', region: 'CN-SH', title: '舞台与展具运输，往返', bring: '2号卸货口，首日 06:00 前到位。尾板货车一辆，装卸工自带手套与反光背心。', price: 2_600_000, answerBy: `${day(4)}T10:00:00Z`,
  override: { reason: '公司保单正在续保，承保确认函已收到。', until: day(60) },
}

export const whoIsFree = { category: 'transport', region: 'CN-SH', startsOn: day(33), endsOn: day(34), note: '年会撤场，夜间 22:00 起，约十二立方器材。', answerBy: `${day(3)}T10:00:00Z` }
export const fleetCheck = { startsOn: day(24), endsOn: day(26), note: '车队年检' }
