import { expect, test } from 'vitest'
import { fold } from '../../../kernel/rules/fold'
import { soundsOf } from './pinyin'

test('a title is typed whole or by initials, from any of its words on', () => {
  expect(soundsOf('年度大会')).toEqual(['niandudahui', 'nddh', 'dahui', 'dh'])
})

test.each([
  ['曾国藩', 1, 'zengguofan', 'zgf'], ['单田芳', 1, 'shantianfang', 'stf'], ['解缙', 1, 'xiejin', 'xj'], ['仇英', 1, 'qiuying', 'qy'],
  ['任重远', 1, 'renzhongyuan', 'rzy'], ['乐嘉', 1, 'yuejia', 'yj'], ['查良镛', 1, 'zhaliangyong', 'zly'], ['欧阳修', 2, 'ouyangxiu', 'oyx'],
  ['尉迟恭', 2, 'yuchigong', 'ycg'], ['單田芳', 1, 'shantianfang', 'stf'],
])('%s is read as a name', (name, family, whole, initials) => {
  expect(soundsOf(fold(name), family).slice(0, 2)).toEqual([whole, initials])
})

test('ü is typed v', () => {
  expect(soundsOf('吕', 1)).toEqual(['lv', 'l'])
})
