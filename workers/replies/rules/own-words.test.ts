import { describe, expect, test } from 'vitest'
import { ownWords } from './own-words'

const quoted = (head: string) => `Thirty-five, six of them VIP.\n\n${head}`
const mine = 'Thirty-five, six of them VIP.'

describe('the answered mail is cut', () => {
  test.each([
    ['Gmail', 'On Wed, 25 Nov 2026 at 10:02, Harbourline Events <a@b.example> wrote:\n> How many?'],
    ['Gmail, broken over two lines', 'On Wed, 25 Nov 2026 at 10:02, Harbourline Events via Convoke\n<notices@convoke.example> wrote:\n\n> How many?'],
    ['Apple Mail', '> On 25 Nov 2026, at 10:02, Chen Hao <hao@harbourline.example> wrote:\n>\n> How many?'],
    ['Gmail 简体', '陈浩 <hao@harbourline.example> 于2026年11月25日周三 10:02写道：\n> 几位？'],
    ['Gmail 繁體', '陳浩 <hao@harbourline.example> 於 2026年11月25日 週三 上午10:02寫道：\n> 幾位？'],
    ['Apple Mail 简体', '> 在 2026年11月25日，上午10:02，陈浩 <hao@harbourline.example> 写道：\n> 几位？'],
    ['Apple Mail 繁體', '> 陳浩 <hao@harbourline.example> 於 2026年11月25日 上午10:02 寫道：\n> 幾位？'],
    ['网易', '在 2026-11-25 10:02:11，"陈浩" <hao@harbourline.example> 写道：\n几位？'],
    ['no address in the head', '2026年11月25日 10:02，陈浩写道：\n几位？'],
    ['Outlook', '________________________________\nFrom: Harbourline Events <a@b.example>\nSent: Wednesday\nTo: Helen\nSubject: A question'],
    ['Outlook without its line', 'From: Harbourline Events <a@b.example>\nSent: Wednesday, November 25, 2026 10:02\nTo: Helen\nSubject: A question\n\nHow many?'],
    ['Outlook with stars and blank lines', '*From:* Harbourline Events\n\n*Date:* Wednesday\n\nHow many?'],
    ['Outlook 简体', '发件人: 陈浩 <hao@harbourline.example>\n发送时间: 2026年11月25日 10:02\n收件人: 赵海伦\n主题: 一个问题'],
    ['Outlook 繁體', '寄件者: 陳浩 <hao@harbourline.example>\n寄件日期: 2026年11月25日\n收件者: 趙海倫\n主旨: 一個問題'],
    ['full-width colons', '寄件人：陳浩\n主旨：一個問題'],
    ['Outlook of old', '-----Original Message-----\nFrom: a@b.example\n\nHow many?'],
    ['QQ', '------------------ 原始邮件 ------------------\n发件人: "陈浩" <hao@harbourline.example>;\n发送时间: 2026年11月25日'],
    ['traditional of old', '-----原始郵件-----\n寄件者: 陳浩'],
    ['our own line', '##- To answer, reply to this mail and write above this line -##\nA question'],
    ['our own line, quoted', '> ##- 直接回复本邮件即可答复，请写在此行上方 -##\n> 一个问题'],
    ['plain quoting marks alone', '> How many?\n> Ten days before.'],
  ])('%s', (_, head) => {
    expect(ownWords(quoted(head))).toBe(mine)
  })
})

describe('what is put underneath is cut', () => {
  test.each([
    ['a signature', '-- \nHelen Zhao\nMeridian Health'],
    ['a signature without its space', '--\nHelen Zhao'],
    ['iPhone', 'Sent from my iPhone'],
    ['Outlook for iOS', 'Get Outlook for iOS<https://aka.ms/o0ukef>'],
    ['Yahoo', 'Sent from Yahoo Mail on Android'],
    ['iPhone 简体', '发自我的 iPhone'],
    ['小米', '发自我的小米手机'],
    ['网易邮箱', '来自网易邮箱大师'],
    ['iPhone 繁體', '從我的 iPhone 傳送'],
    ['Android 繁體', '寄自我的 Android 手機'],
    ['QQ', '发自QQ邮箱'],
    ['Outlook 简体', '获取适用于 iOS 的 Outlook'],
    ['a footer and then the quote', 'Sent from my iPhone\n\n> On 25 Nov 2026, at 10:02, Chen Hao <hao@h.example> wrote:\n> How many?'],
  ])('%s', (_, foot) => {
    expect(ownWords(`${mine}\n\n${foot}`)).toBe(mine)
  })
})

describe('what is theirs stays', () => {
  test.each([
    ['answers between the lines', '> How many guests?\n35.\n> And VIP?\nSix.', '35.\nSix.'],
    ['paragraphs', 'One.\n\nTwo.\r\n\r\n\r\n\r\nThree.', 'One.\n\nTwo.\n\nThree.'],
    ['a sentence with wrote', 'On Monday I wrote to the venue: they agree.\nFine?', 'On Monday I wrote to the venue: they agree.\nFine?'],
    ['a line that begins with From', 'From: Shanghai\nwe fly to Taipei.', 'From: Shanghai\nwe fly to Taipei.'],
    ['a list with dashes', 'We need:\n- two lifts\n- one ramp', 'We need:\n- two lifts\n- one ramp'],
    ['a sentence that names a phone', 'Sent from my iPhone are the photos of the hall, see below.\nThanks', 'Sent from my iPhone are the photos of the hall, see below.\nThanks'],
    ['中文', '三十五位，其中六位贵宾。\n\n谢谢！', '三十五位，其中六位贵宾。\n\n谢谢！'],
    ['the date of a talk', '我在会上写道，\n按原计划。', '我在会上写道，\n按原计划。'],
  ])('%s', (_, text, expected) => {
    expect(ownWords(text)).toBe(expected)
  })

  test('nothing is nothing', () => {
    expect(ownWords('')).toBe('')
    expect(ownWords('\n> How many?\n')).toBe('')
    expect(ownWords('Sent from my iPhone')).toBe('')
  })

  test('a long text of one line is read in a moment', () => {
    const begun = performance.now()
    ownWords(`On ${'a <b@c '.repeat(20_000)}`)
    ownWords('于'.repeat(100_000))
    expect(performance.now() - begun).toBeLessThan(1_000)
  })
})
