import { words } from '../words'
import { dragonBoat, labourDay, midAutumn, nationalDay, newYear, qingming, springFestival } from './names'
import { off, type SeededYear } from './year'

const url = 'https://www.dgpa.gov.tw/'
const asOf = '2026-11-25'

const peace = words('Peace Memorial Day', '和平纪念日', '和平紀念日')
const children = words('Children’s Day', '儿童节', '兒童節')
const teachers = words('Confucius’ Birthday, Teachers’ Day', '孔子诞辰纪念日／教师节', '孔子誕辰紀念日／教師節')
const retrocession = words('Retrocession Day', '台湾光复暨金门古宁头大捷纪念日', '臺灣光復暨金門古寧頭大捷紀念日')
const constitution = words('Constitution Day', '行宪纪念日', '行憲紀念日')

/** Taiwan: a holiday on a Saturday is given on the working day before, one on a Sunday on the one after. */
export const tw: SeededYear[] = [
  {
    country: 'TW', year: 2026, standing: 'official', url, asOf,
    source: words('Government office calendar 2026, DGPA', '人事行政总处：2026年政府行政机关办公日历表', '人事行政總處：115年政府行政機關辦公日曆表'),
    days: [
      ...off(newYear, '2026-01-01'), ...off(springFestival, ['2026-02-14', '2026-02-22']), ...off(peace, '2026-02-27', '2026-02-28'),
      ...off(children, '2026-04-03', '2026-04-04'), ...off(qingming, '2026-04-05', '2026-04-06'), ...off(labourDay, '2026-05-01'),
      ...off(dragonBoat, '2026-06-19'), ...off(midAutumn, '2026-09-25'), ...off(teachers, '2026-09-28'), ...off(nationalDay, '2026-10-09', '2026-10-10'),
      ...off(retrocession, '2026-10-25', '2026-10-26'), ...off(constitution, '2026-12-25'),
    ],
  },
  {
    country: 'TW', year: 2027, standing: 'provisional', url, asOf,
    source: words(
      'By the Act on memorial days and holidays; not compared with the published calendar', '按《纪念日及节日实施条例》推算，未与公布的日历表核对', '依《紀念日及節日實施條例》推算，未與公布的辦公日曆表核對',
    ),
    days: [
      ...off(newYear, '2027-01-01', '2027-12-31'), ...off(springFestival, ['2027-02-04', '2027-02-10']), ...off(peace, '2027-02-28', '2027-03-01'),
      ...off(children, '2027-04-04', '2027-04-06'), ...off(qingming, '2027-04-05'), ...off(labourDay, '2027-04-30', '2027-05-01'),
      ...off(dragonBoat, '2027-06-09'), ...off(midAutumn, '2027-09-15'), ...off(teachers, '2027-09-28'), ...off(nationalDay, '2027-10-10', '2027-10-11'),
      ...off(retrocession, '2027-10-25'), ...off(constitution, '2027-12-24', '2027-12-25'),
    ],
  },
]
