import { words } from '../words'
import { christmas, easterMonday, goodFriday, newYear } from './names'
import { off, type SeededYear } from './year'

const earlyMay = words('Early May bank holiday', '五月初银行假日', '五月初銀行假日')
const spring = words('Spring bank holiday', '春季银行假日', '春季銀行假日')
const summer = words('Summer bank holiday', '夏季银行假日', '夏季銀行假日')
const boxing = words('Boxing Day', '节礼日', '節禮日')

const published = {
  country: 'GB', standing: 'official' as const, url: 'https://www.gov.uk/bank-holidays', asOf: '2026-11-25',
  source: words('Bank holidays in England and Wales, GOV.UK', 'GOV.UK：英格兰和威尔士银行假日', 'GOV.UK：英格蘭與威爾斯銀行假日'),
}

/** England and Wales; Scotland and Northern Ireland differ by a few days. */
export const gb: SeededYear[] = [
  {
    ...published, year: 2026,
    days: [
      ...off(newYear, '2026-01-01'), ...off(goodFriday, '2026-04-03'), ...off(easterMonday, '2026-04-06'), ...off(earlyMay, '2026-05-04'),
      ...off(spring, '2026-05-25'), ...off(summer, '2026-08-31'), ...off(christmas, '2026-12-25'), ...off(boxing, '2026-12-28'),
    ],
  },
  {
    ...published, year: 2027,
    days: [
      ...off(newYear, '2027-01-01'), ...off(goodFriday, '2027-03-26'), ...off(easterMonday, '2027-03-29'), ...off(earlyMay, '2027-05-03'),
      ...off(spring, '2027-05-31'), ...off(summer, '2027-08-30'), ...off(christmas, '2027-12-27'), ...off(boxing, '2027-12-28'),
    ],
  },
]
