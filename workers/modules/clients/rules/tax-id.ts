import { digitsOf, weighed } from './check-digits'

/** What a company's tax number is called by the product where its form is known. */
export type TaxId = { value: string } | { wrong: 'not_a_tax_id' | 'tax_id_check' }

type Form = { shape: RegExp; isSound: (id: string) => boolean; tidy?: (id: string) => string }

const unchecked = () => true

const forms: Record<string, Form> = {
  CN: { shape: /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-Z]{9}[0-9A-HJ-NPQRTUWXY]$/, isSound: soundCreditCode },
  TW: { shape: /^\d{8}$/, isSound: soundUnifiedNumber },
  HK: { shape: /^\d{8}$/, isSound: unchecked, tidy: (id) => (/^\d{8}000\d{4}[0-9A-Z]$/.test(id) ? id.slice(0, 8) : id) },
  GB: { shape: /^(\d{9}|\d{12})$/, isSound: soundVat, tidy: (id) => id.replace(/^GB/, '') },
  US: { shape: /^\d{9}$/, isSound: unchecked },
}

/**
 * A company's tax number as it is kept, in capitals and without what people put between the digits, or what is wrong with it.
 * That it is well formed does not say that it is registered. Of a country whose form is not known every number is taken as it is typed.
 *
 * CN 统一社会信用代码, GB 32100-2015 with the organisation code of GB 11714 within · TW 統一編號, divisible by 5 since 1 April 2023
 * (財政部財政資訊中心: 營利事業統一編號檢查碼邏輯修正說明) · HK business registration number, eight digits, without a check (Inland Revenue
 * Department: Business Registration Ordinance, Cap. 310) · GB VAT number, modulus 97 and 97 − 55 (HMRC) · US EIN, nine digits, without
 * a check (IRS, publication 1635).
 */
export function taxIdOf(country: string, typed: string): TaxId {
  const form = forms[country]
  if (!form) return { value: typed }
  const bare = typed.normalize('NFKC').toUpperCase().replace(/[\s\-–.]/g, '')
  const id = form.tidy?.(bare) ?? bare
  if (!form.shape.test(id)) return { wrong: 'not_a_tax_id' }
  return form.isSound(id) ? { value: id } : { wrong: 'tax_id_check' }
}

const creditCode = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const organisationCode = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** Both check characters: that of the whole, and that of the organisation's code in positions 9 to 17. */
function soundCreditCode(id: string) {
  const sum = weighed([...id.slice(0, 17)].map((sign) => creditCode.indexOf(sign)), creditWeights)
  if (creditCode[(31 - (sum % 31)) % 31] !== id[17]) return false
  const inner = (11 - (weighed([...id.slice(8, 16)].map((sign) => organisationCode.indexOf(sign)), organisationWeights) % 11)) % 11
  return (inner === 10 ? 'X' : String(inner)) === id[16]
}

const unifiedWeights = [1, 2, 1, 2, 1, 2, 4, 1]

/** The digits of each product are added up. A 7 in the seventh place weighs 28, whose digits make 10: they count as 1 or as 0. */
function soundUnifiedNumber(id: string) {
  const sum = digitsOf(id).reduce((all, digit, at) => all + weighed(digitsOf(String(digit * unifiedWeights[at]!)), [1, 1]), 0)
  return sum % 5 === 0 || (id[6] === '7' && (sum + 1) % 5 === 0)
}

/** The last two of nine digits make up what the seven before weigh; branches have three more. */
function soundVat(id: string) {
  const sum = weighed(digitsOf(id.slice(0, 7)), [8, 7, 6, 5, 4, 3, 2]) + Number(id.slice(7, 9))
  return sum % 97 === 0 || (sum + 55) % 97 === 0
}
