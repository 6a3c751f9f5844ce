import { words } from '../words'
import { dragonBoat, labourDay, midAutumn, nationalDay, newYear, qingming, springFestival } from './names'
import { off, worked, type SeededYear } from './year'

const url = 'https://www.gov.cn/zhengce/'
const asOf = '2026-11-25'

/** Mainland China: swapped weekends are worked. */
export const cn: SeededYear[] = [
  {
    country: 'CN', year: 2026, standing: 'official', url, asOf,
    source: words('State Council notice on holidays in 2026', '国务院办公厅关于2026年部分节假日安排的通知', '國務院辦公廳關於2026年部分節假日安排的通知'),
    days: [
      ...off(newYear, ['2026-01-01', '2026-01-03']), ...worked(newYear, '2026-01-04'),
      ...off(springFestival, ['2026-02-15', '2026-02-23']), ...worked(springFestival, '2026-02-14', '2026-02-28'),
      ...off(qingming, ['2026-04-04', '2026-04-06']),
      ...off(labourDay, ['2026-05-01', '2026-05-05']), ...worked(labourDay, '2026-05-09'),
      ...off(dragonBoat, ['2026-06-19', '2026-06-21']),
      ...off(midAutumn, ['2026-09-25', '2026-09-27']),
      ...off(nationalDay, ['2026-10-01', '2026-10-07']), ...worked(nationalDay, '2026-09-20', '2026-10-10'),
    ],
  },
  {
    country: 'CN', year: 2027, standing: 'provisional', url, asOf,
    source: words(
      'Statutory days of the holiday regulation; swapped days await the State Council’s notice',
      '《全国年节及纪念日放假办法》规定的放假日；调休以国务院通知为准', '《全國年節及紀念日放假辦法》規定的放假日；調休以國務院通知為準',
    ),
    days: [
      ...off(newYear, '2027-01-01'), ...off(springFestival, ['2027-02-05', '2027-02-08']), ...off(qingming, '2027-04-05'),
      ...off(labourDay, ['2027-05-01', '2027-05-02']), ...off(dragonBoat, '2027-06-09'), ...off(midAutumn, '2027-09-15'),
      ...off(nationalDay, ['2027-10-01', '2027-10-03']),
    ],
  },
]
