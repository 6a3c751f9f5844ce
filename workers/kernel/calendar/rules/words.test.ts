import { expect, test } from 'vitest'
import { whenWords, words } from './words'

test('each language says when and where, and in which zone', () => {
  const when = whenWords({ zone: 'Asia/Taipei', from: '2027-03-09', to: '2027-03-10' }, 'en')
  expect(when).toMatch(/March.*9.*10.*2027.*\(Asia\/Taipei\)/)
  expect(whenWords({ zone: 'Europe/London', startsAt: '2027-06-01T09:00:00.000Z', endsAt: '2027-06-01T10:30:00.000Z' }, 'zh-Hant')).toMatch(/2027年6月1日.*10:00.*11:30/)
  for (const { invited, changed, off, reason } of Object.values(words)) {
    for (const say of [invited, changed]) expect(say({ what: '春展', when, where: '台北', agency: '島嶼' }).lines).toContain('台北')
    expect(off({ what: '春展', when, where: null, agency: '島嶼' }).subject).toContain('春展')
    expect(reason('島嶼')).toContain('島嶼')
  }
})
