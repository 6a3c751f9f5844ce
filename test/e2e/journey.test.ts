import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { briefForm, steps } from './brief-form'
import { arrive, desktop, phone, test, visit, type Visitor } from './browser'
import { followMail, openMail, readMail, type Letter } from './mailbox'
import { wordsIn, type Language } from './words'

interface Side {
  device: Visitor
  language: Language
  locale: string
}
interface Cast {
  staff: Side
  client: Side
  agency: string
  company: string
  brief: string
}

const chinese: Side = { device: phone, language: 'zh-Hans', locale: 'zh-CN' }
const taiwanese: Side = { device: phone, language: 'zh-Hant', locale: 'zh-TW' }
const english: Side = { device: desktop, language: 'en', locale: 'en-GB' }
const patience = { timeout: 20_000 }

const casts: [string, Cast][] = [
  ['client on a phone in 简体中文, staff at a desk in English', { staff: english, client: chinese, agency: 'Pier Nine', company: '远帆仪器', brief: '春季新品发布会' }],
  ['client at a desk in English, staff on a phone in 繁體中文', { staff: taiwanese, client: english, agency: '山海策展', company: 'Farsail Instruments', brief: 'Spring launch' }],
]

test.concurrent.for(casts)('from the first mail to the event: %s', { timeout: 240_000 }, async ([, cast], { open, expect }) => {
  const { staff, client, agency, company, brief } = cast
  const tag = Date.now().toString(36) + staff.language.toLowerCase()
  const at = (name: string) => `${name}@${tag}.example`
  const ours = wordsIn(staff.language)
  const theirs = wordsIn(client.language)
  const begin = (side: Side) => open({ ...side.device, locale: side.locale })
  const letter = (to: string, as: Letter['as'], kind: Letter['kind'], about: Letter['about'] = { title: brief }): Letter =>
    ({ to: at(to), as, kind, language: as === 'staff' ? staff.language : client.language, about: { agency, ...about } })

  // An agency signs up.
  const owner = await begin(staff)
  await visit(owner, '/')
  await owner.getByRole('link', { name: ours('landing_start') }).first().click()
  await fill(owner, {
    [ours('sign_up_agency_name')]: agency, [ours('sign_up_slug')]: tag, [ours('name_family')]: 'Okafor', [ours('name_given')]: 'Ngozi',
    [ours('email')]: at('owner'),
  })
  await owner.getByLabel(ours('sign_up_country')).selectOption('CN')
  await owner.getByLabel(ours('sign_up_zone')).selectOption('Asia/Shanghai')
  await owner.getByLabel(ours('sign_up_currency')).selectOption('CNY')
  await press(owner, ours('sign_up_submit'))
  await owner.getByRole('heading', { name: ours('mailed_title') }).waitFor()
  await openMail(owner, at('owner'), signUpSubject[staff.language](agency), staff.language)
  await followMail(owner, staff.language)
  await fill(owner, { [ours('invitation_password')]: 'seven paper boats at dusk' })
  await press(owner, ours('sign_up_confirm'))
  await arrive(owner, '/home')
  expect(await owner.locator('html').getAttribute('lang')).toBe(staff.language)

  // The owner adds a client, and invites two contacts and a coordinator.
  await owner.getByRole('link', { name: ours('client_new') }).click()
  await fill(owner, { [ours('client_name')]: company })
  await owner.getByLabel(ours('client_country')).selectOption('CN')
  await press(owner, ours('client_add'))
  await owner.getByRole('heading', { name: company, level: 1 }).waitFor()
  await invite(owner, ours, at('helen'), ['赵', '海伦', 'Helen Zhao'], client.language, ours('invite_signer'))
  await owner.getByText(at('helen')).waitFor()
  await invite(owner, ours, at('wei'), ['Sun', 'Wei', ''], client.language, ours('invite_viewer'))
  await owner.getByText(at('wei')).waitFor()
  await visit(owner, '/people/new')
  await invite(owner, ours, at('hao'), ['Chen', 'Hao', ''], staff.language, ours('role_coordinator'))
  await arrive(owner, /people/)

  // Each accepts from the mail, on their own device.
  const [helen, wei, hao] = [await begin(client), await begin(client), await begin(staff)]
  await accept(helen, letter('helen', 'client', 'person.invited'), '/portal')
  await accept(wei, letter('wei', 'client', 'person.invited'), '/portal')
  await accept(hao, letter('hao', 'staff', 'person.invited'), '/home')

  // The contact begins the brief. What is written stays over a reload, and goes on from another device.
  await helen.getByRole('link', { name: theirs('portal_new_start') }).click()
  await fill(helen, { [theirs('portal_new_title')]: brief })
  await press(helen, theirs('portal_new_start'))
  await arrive(helen, /portal\/briefs\/bri_/)
  const address = new URL(helen.url()).pathname
  const writing = briefForm(helen, client.language)
  await writing.write('goal')
  await writing.goOn('dates')
  await writing.write('dates')
  await writing.field('vip').blur()
  await writing.saved()
  await visit(helen, `${address}?step=goal`)
  expect(await writing.field('goal').inputValue()).not.toBe('')

  const second = await begin({ ...client, device: client.device === phone ? desktop : phone })
  await visit(second, '/sign-in')
  await fill(second, { [theirs('email')]: at('helen') })
  await press(second, theirs('sign_in_by_link'))
  await openMail(second, at('helen'), signInSubject[client.language], client.language)
  await followMail(second, client.language)
  await press(second, theirs('sign_in'))
  await arrive(second, '/portal')
  await visit(second, address)
  await second.getByRole('heading', { name: theirs('brief_step_place'), level: 2 }).waitFor()
  await briefForm(second, client.language).write('place')
  await briefForm(second, client.language).goOn('programme')

  await visit(helen, `${address}?step=programme`)
  for (const [index, step] of steps.slice(3).entries()) {
    await writing.write(step)
    await writing.goOn(steps.slice(4)[index] ?? 'check')
  }
  await helen.locator('input[type=file]').setInputFiles({ name: 'programme.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj<</Title(Doors at nine)>>endobj\n%%EOF\n') })
  await helen.locator('.box', { hasText: 'programme.pdf' }).getByRole('link', { name: theirs('view') }).waitFor()
  await press(helen, theirs('brief_send'))
  await helen.getByText(theirs('brief_state_submitted')).first().waitFor()

  // Staff are told, and ask.
  await readMail(hao, letter('hao', 'staff', 'brief.submitted'))
  await visit(hao, '/home')
  await hao.getByRole('link', { name: ours('notices_unread', { count: 2 }) }).click()
  await press(hao, new RegExp('^' + ours('notice_brief_submitted', { who: shown('海伦', staff.language), title: brief })))
  await hao.getByRole('heading', { name: brief, level: 1 }).waitFor()
  const review = new URL(hao.url()).pathname
  await hao.getByRole('link', { name: ours('review_ask_about', { question: ours('brief_field_dietary') }) }).click()
  await fill(hao, { [ours('ask_about', { question: ours('brief_field_dietary') })]: 'How many halal meals?' })
  await press(hao, ours('ask_send'))
  await hao.getByText(ours('ask_sent')).waitFor()
  await hao.getByRole('link', { name: ours('notices'), exact: true }).waitFor()

  // The contact answers at the very field.
  await readMail(helen, letter('helen', 'client', 'question.asked'))
  await followMail(helen, client.language)
  await helen.getByText('How many halal meals?').first().waitFor()
  await fill(helen, { [theirs('brief_question_your_answer')]: '35, six of them VIP.' })
  await press(helen, theirs('brief_question_send'))
  await helen.getByText(theirs('brief_question_answered'), { exact: true }).waitFor()

  // Staff freeze a version; the contact agrees exactly that one.
  await readMail(hao, letter('hao', 'staff', 'question.answered'))
  await visit(hao, review)
  await hao.getByText('35, six of them VIP.').waitFor()
  await press(hao, ours('review_freeze', { version: 1 }))
  await hao.getByText(ours('review_frozen', { version: 1 })).waitFor()

  await readMail(helen, letter('helen', 'client', 'brief.ready_to_agree'))
  await followMail(helen, client.language)
  await helen.getByRole('link', { name: theirs('brief_open_version', { version: 1 }) }).click()
  const hash = await helen.getByText(/SHA-256 \w{4}…\w{4}/).innerText()
  await helen.getByText(hash.replace('SHA-256 ', ''), { exact: false }).nth(1).waitFor()
  await helen.getByRole('radio', { name: new RegExp(`^${theirs('sign_approve')} ?${theirs('sign_approve_means')}`) }).check()
  await helen.getByLabel(theirs('sign_name')).fill('赵海伦')
  await press(helen, theirs('sign_send'))
  await helen.getByText(theirs('brief_then_agreed', { agency })).waitFor()

  // It becomes an event with a coordinator.
  for (const one of ['owner', 'hao']) await readMail(owner, letter(one, 'staff', 'brief.agreed'))
  await readMail(wei, letter('wei', 'client', 'brief.agreed'))
  await visit(owner, review)
  await owner.getByRole('link', { name: ours('review_make_event') }).click()
  await choose(owner, ours('make_coordinator'), 'Hao')
  await press(owner, ours('make_make'))
  await arrive(owner, /events\/evt_/)
  await owner.getByRole('heading', { name: brief, level: 1 }).waitFor()

  await readMail(hao, letter('hao', 'staff', 'event.made'))
  for (const one of ['helen', 'wei']) await readMail(helen, letter(one, 'client', 'event.made'))
  await readMail(helen, letter('helen', 'client', 'event.made'))
  await followMail(helen, client.language)
  await helen.getByRole('heading', { name: brief, level: 1 }).waitFor()
  await helen.getByText('Hao').first().waitFor()

  // A task is given, and done by its owner.
  await owner.getByRole('link', { name: ours('task_new') }).first().click()
  const task = 'Hold the lakeside pavilion'
  await owner.getByRole('textbox', { name: ours('task_title'), exact: true }).fill(task)
  await choose(owner, ours('task_owner'), 'Hao')
  await press(owner, ours('task_give'))
  await owner.getByRole('link', { name: task }).waitFor()
  await readMail(hao, letter('hao', 'staff', 'task.given', { title: task }))
  await followMail(hao, staff.language)
  await hao.getByRole('button', { name: ours('task_finish', { title: task }) }).click()
  await hao.getByText(ours('task_finished', { title: task })).first().waitFor()
  await expect.poll(() => owner.getByRole('button', { name: ours('task_reopen', { title: task }) }).count(), patience).toBe(1)
})

const signUpSubject: Record<Language, (agency: string) => string> = {
  en: (agency) => `Confirm ${agency} on Convoke`,
  'zh-Hans': (agency) => `在 Convoke 上确认${agency}`,
  'zh-Hant': (agency) => `在 Convoke 上確認${agency}`,
}
const signInSubject: Record<Language, string> = { en: 'Sign in to Convoke', 'zh-Hans': '登录 Convoke', 'zh-Hant': '登入 Convoke' }

/** 赵海伦, as somebody reads who reads this language. */
const shown = (given: string, language: Language) => (language === 'en' ? 'Helen Zhao' : `赵${given}`)

async function fill(page: Page, fields: Record<string, string>) {
  for (const [name, value] of Object.entries(fields)) await page.getByRole('textbox', { name, exact: true }).fill(value)
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click()

async function choose(page: Page, label: string, like: string) {
  const select = page.getByRole('combobox', { name: label, exact: true })
  const value = await select.locator('option', { hasText: like }).getAttribute('value')
  await select.selectOption(value)
}

async function invite(page: Page, words: ReturnType<typeof wordsIn>, email: string, [family, given, latin]: [string, string, string], language: Language, role: string) {
  await fill(page, { [words('name_family')]: family, [words('name_given')]: given, [words('name_latin')]: latin, [words('invite_email')]: email })
  await page.getByLabel(words('invite_language'), { exact: true }).selectOption(language)
  await page.getByRole('radio', { name: new RegExp(`^${role}\\s`) }).check()
  await press(page, words('invite_send'))
  await page.getByText(words('invite_sent')).waitFor()
}

async function accept(page: Page, letter: Letter, home: string) {
  const words = wordsIn(letter.language)
  await readMail(page, letter)
  await followMail(page, letter.language)
  await press(page, words('invitation_join'))
  await arrive(page, home)
  expect(await page.locator('html').getAttribute('lang')).toBe(letter.language)
}
