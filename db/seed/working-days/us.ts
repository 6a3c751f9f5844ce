import { words } from '../words'
import { christmas, newYear } from './names'
import { off, type SeededYear } from './year'

const king = words('Birthday of Martin Luther King, Jr.', '马丁·路德·金纪念日', '馬丁·路德·金恩紀念日')
const washington = words('Washington’s Birthday', '华盛顿诞辰日', '華盛頓誕辰紀念日')
const memorial = words('Memorial Day', '阵亡将士纪念日', '陣亡將士紀念日')
const juneteenth = words('Juneteenth', '六月节', '六月節')
const independence = words('Independence Day', '独立日', '獨立紀念日')
const labor = words('Labor Day', '劳动节', '勞動節')
const columbus = words('Columbus Day', '哥伦布日', '哥倫布日')
const veterans = words('Veterans Day', '退伍军人节', '退伍軍人節')
const thanksgiving = words('Thanksgiving Day', '感恩节', '感恩節')

const published = {
  country: 'US', standing: 'official' as const, url: 'https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/', asOf: '2026-11-25',
  source: words('Federal holidays, OPM', '美国人事管理局：联邦假日', '美國人事管理局：聯邦假日'),
}

/** Federal holidays on the day they are observed; states and companies differ. */
export const us: SeededYear[] = [
  {
    ...published, year: 2026,
    days: [
      ...off(newYear, '2026-01-01'), ...off(king, '2026-01-19'), ...off(washington, '2026-02-16'), ...off(memorial, '2026-05-25'), ...off(juneteenth, '2026-06-19'),
      ...off(independence, '2026-07-03'), ...off(labor, '2026-09-07'), ...off(columbus, '2026-10-12'), ...off(veterans, '2026-11-11'),
      ...off(thanksgiving, '2026-11-26'), ...off(christmas, '2026-12-25'),
    ],
  },
  {
    ...published, year: 2027,
    days: [
      ...off(newYear, '2027-01-01', '2027-12-31'), ...off(king, '2027-01-18'), ...off(washington, '2027-02-15'), ...off(memorial, '2027-05-31'), ...off(juneteenth, '2027-06-18'),
      ...off(independence, '2027-07-05'), ...off(labor, '2027-09-06'), ...off(columbus, '2027-10-11'), ...off(veterans, '2027-11-11'),
      ...off(thanksgiving, '2027-11-25'), ...off(christmas, '2027-12-24'),
    ],
  },
]
