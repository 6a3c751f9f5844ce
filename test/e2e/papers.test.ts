import { expect } from 'vitest'
import { test, visit } from './browser'
import { newOffice } from './office'
import { wordsIn } from './words'

const words = wordsIn('en')
const kind = 'anti_bribery'
const title = 'Anti-bribery undertaking'

const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>', '<< /Length 22 >>\nstream\n72 720 m 300 720 l S   \nendstream',
]
const pdf = Buffer.from(`%PDF-1.7\n${objects.map((one, at) => `${at + 1} 0 obj\n${one}\nendobj\n`).join('')}trailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n`)

test('a supplier sends a paper, hears why it is not accepted, sends it again, and it holds', async ({ open }) => {
  const { boss, join } = await newOffice()
  const { id: supplierId } = await boss.post('/api/suppliers', { name: 'Moonrise Lighting', country: 'GB', category: 'av' })
  const qian = await join({ role: 'supplier', family: 'Qian', given: 'Jin', supplierId })
  const [theirs, ours] = [await open({ cookie: qian.cookie }), await open({ cookie: boss.cookie })]
  const sendFile = async () => {
    await theirs.locator('input[name=files]').setInputFiles({ name: 'undertaking.pdf', mimeType: 'application/pdf', buffer: pdf })
    await theirs.getByRole('heading', { name: words('paper_preview') }).waitFor()
  }
  const send = () => theirs.getByRole('button', { name: words('paper_send_review') }).click()

  await visit(theirs, '/supplier')
  await theirs.getByRole('button', { name: `${words('paper_send')}: ${title}` }).click()
  await theirs.getByRole('textbox', { name: 'Version' }).fill('2026')
  await send()
  await theirs.getByRole('link', { name: words('paper_missing_file') }).waitFor()
  await sendFile()
  await theirs.getByRole('textbox', { name: 'Signed by' }).fill('Jin Qian')
  await theirs.getByLabel('Signed on').fill('2026-10-01')
  await send()
  await theirs.getByText(words('paper_sent')).waitFor()

  await visit(ours, '/reviews')
  await ours.getByText(words('review_unticked')).first().waitFor()
  await ours.keyboard.press('r')
  await ours.getByRole('combobox', { name: words('review_reason') }).selectOption('illegible')
  await ours.getByRole('textbox', { name: words('review_note') }).fill('The signature is cut off.')
  await ours.getByRole('button', { name: words('review_send_back') }).click()
  await ours.getByText(words('reviews_none')).waitFor()

  await visit(theirs, '/supplier')
  await theirs.getByText('The signature is cut off.').waitFor()
  await theirs.getByRole('button', { name: `${words('paper_again')}: ${title}` }).click()
  await sendFile()
  expect(await theirs.getByRole('textbox', { name: 'Signed by' }).inputValue()).toBe('Jin Qian')
  await send()
  await theirs.getByText(words('paper_sent')).waitFor()

  await visit(ours, '/reviews')
  await ours.getByRole('button', { name: words('review_accept') }).waitFor()
  for (const key of '12345') await ours.keyboard.press(key)
  await ours.locator('#accept:enabled').waitFor()
  await ours.keyboard.press('a')
  await ours.getByText(words('reviews_none')).waitFor()
  const { lines } = await qian.get(`/api/suppliers/${supplierId}/papers`)
  expect(lines.find((line: { kind: string }) => line.kind === kind)).toMatchObject({ standing: 'verified' })
})
