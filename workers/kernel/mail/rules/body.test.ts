import { expect, test } from 'vitest'
import { mailBody, type Letter } from './body'

const letter: Letter = {
  locale: 'zh-Hans',
  title: '有一个问题等您回答',
  paragraphs: ['陈明就《<Gala> & dinner》问：', '晚宴几位？\n有素食吗？'],
  action: { label: '回答问题', url: 'https://convoke.test/open/lark?to=%2Fportal&a="b"' },
  reason: '问题是向您提出的。',
  agency: '百灵会务',
}

test('says in its head which language it speaks, for readers and for screen readers', () => {
  expect(mailBody(letter).html).toContain('<html lang="zh-Hans" dir="ltr">')
})

test('has one action, once as a button', () => {
  expect(mailBody(letter).html.match(/<a /g)).toHaveLength(1)
})

test('what people wrote stays text', () => {
  const { html } = mailBody(letter)
  expect(html).toContain('《&lt;Gala&gt; &amp; dinner》')
  expect(html).toContain('晚宴几位？<br>有素食吗？')
  expect(html).not.toContain('a="b"')
})

test('says how to stop it, or why it cannot be stopped', () => {
  expect(mailBody(letter).html).toContain('无法停止接收')
  const stoppable = mailBody({ ...letter, stopUrl: 'https://convoke.test/mails' })
  expect(stoppable.html).toContain('href="https://convoke.test/mails"')
  expect(stoppable.html).not.toContain('无法停止接收')
  expect(stoppable.text).toContain('选择接收哪些邮件:\nhttps://convoke.test/mails')
})

test('the text says the same as the page', () => {
  const { text } = mailBody(letter)
  for (const part of [letter.title, ...letter.paragraphs, letter.action.url, letter.reason, '百灵会务']) expect(text).toContain(part)
})

test('the agency’s logo, colour and letterhead stand in its mails, and are written as text', () => {
  const brand = {
    logo: { url: 'https://convoke.test/api/agencies/logos/ab', width: 160, height: 40 }, colour: { light: '#7a1f3d', dark: '#d98aa3' },
    letterhead: { address: '<1> Quay', registration: null, phone: '+86 21 5555 0100' },
  }
  const { html, text } = mailBody({ ...letter, brand })
  expect(html).toContain('<img src="https://convoke.test/api/agencies/logos/ab" width="160" height="40" alt="百灵会务"')
  expect(html).toContain('background:#7a1f3d')
  expect(html).toContain('&lt;1&gt; Quay')
  expect(html).not.toContain('#0b5c7d')
  expect(text).toContain('<1> Quay\n\n+86 21 5555 0100')
})
