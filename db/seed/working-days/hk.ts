import { words } from '../words'
import { christmas, dragonBoat, easterMonday, goodFriday, labourDay, nationalDay, newYear, qingming, springFestival } from './names'
import { off, type SeededYear } from './year'

const url = 'https://www.gov.hk/en/about/abouthk/holiday/'
const asOf = '2026-11-25'

const afterGoodFriday = words('The day following Good Friday', '耶稣受难日翌日', '耶穌受難節翌日')
const buddha = words('The Birthday of the Buddha', '佛诞', '佛誕')
const establishment = words('HKSAR Establishment Day', '香港特别行政区成立纪念日', '香港特別行政區成立紀念日')
const afterMidAutumn = words('The day following the Mid-Autumn Festival', '中秋节翌日', '中秋節翌日')
const chungYeung = words('Chung Yeung Festival', '重阳节', '重陽節')
const afterChristmas = words('The first weekday after Christmas Day', '圣诞节后首个工作日', '聖誕節後第一個周日')

/** Hong Kong: general holidays. */
export const hk: SeededYear[] = [
  {
    country: 'HK', year: 2026, standing: 'official', url, asOf,
    source: words('General holidays for 2026, HKSAR Government', '香港特区政府：2026年公众假期', '香港特區政府：2026年公眾假期'),
    days: [
      ...off(newYear, '2026-01-01'), ...off(springFestival, ['2026-02-17', '2026-02-19']),
      ...off(goodFriday, '2026-04-03'), ...off(afterGoodFriday, '2026-04-04'), ...off(qingming, '2026-04-06'), ...off(easterMonday, '2026-04-07'),
      ...off(labourDay, '2026-05-01'), ...off(buddha, '2026-05-25'), ...off(dragonBoat, '2026-06-19'), ...off(establishment, '2026-07-01'),
      ...off(afterMidAutumn, '2026-09-26'), ...off(nationalDay, '2026-10-01'), ...off(chungYeung, '2026-10-19'),
      ...off(christmas, '2026-12-25'), ...off(afterChristmas, '2026-12-26'),
    ],
  },
  {
    country: 'HK', year: 2027, standing: 'provisional', url, asOf,
    source: words('By the General Holidays Ordinance (Cap. 149); not compared with the published list', '按《公众假期条例》（第149章）推算，未与公布名单核对', '按《公眾假期條例》（第149章）推算，未與公布名單核對'),
    days: [
      ...off(newYear, '2027-01-01'), ...off(springFestival, '2027-02-06', '2027-02-08', '2027-02-09'),
      ...off(goodFriday, '2027-03-26'), ...off(afterGoodFriday, '2027-03-27'), ...off(easterMonday, '2027-03-29'), ...off(qingming, '2027-04-05'),
      ...off(labourDay, '2027-05-01'), ...off(buddha, '2027-05-13'), ...off(dragonBoat, '2027-06-09'), ...off(establishment, '2027-07-01'),
      ...off(afterMidAutumn, '2027-09-16'), ...off(nationalDay, '2027-10-01'), ...off(chungYeung, '2027-10-08'),
      ...off(christmas, '2027-12-25'), ...off(afterChristmas, '2027-12-27'),
    ],
  },
]
