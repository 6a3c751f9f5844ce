import { bare, type Check } from '../../../kernel/rules/identifiers/check'
import { checkEuVat } from '../../../kernel/rules/identifiers/eu-vat'
import { checkGbVat } from '../../../kernel/rules/identifiers/gb-vat'
import { checkTwUbn } from '../../../kernel/rules/identifiers/tw-ubn'
import { checkUscc } from '../../../kernel/rules/identifiers/uscc'

/** What a company's tax number is called by the product where its form is known. */
export type TaxId = { value: string } | { wrong: 'not_a_tax_id' | 'tax_id_check' }

const checks: Record<string, (typed: string) => Check> = { CN: checkUscc, TW: checkTwUbn, GB: checkGbVat }
const shapes: Record<string, { shape: RegExp; tidy?: (id: string) => string }> = {
  HK: { shape: /^\d{8}$/, tidy: (id) => (/^\d{8}000\d{4}[0-9A-Z]$/.test(id) ? id.slice(0, 8) : id) },
  US: { shape: /^\d{9}$/ },
}

/**
 * A company's tax number as it is kept, in capitals and without what people put between the digits, or what is wrong with it.
 * That it is well formed does not say that it is registered. Of a country whose form is not known every number is taken as it is typed,
 * unless it is an EU VAT number, prefix and all.
 *
 * HK business registration number, eight digits, without a check (Inland Revenue Department: Business Registration Ordinance,
 * Cap. 310) · US EIN, nine digits, without a check (IRS, publication 1635) · the others where they are checked.
 */
export function taxIdOf(country: string, typed: string): TaxId {
  const form = shapes[country]
  if (form) {
    const id = form.tidy?.(bare(typed)) ?? bare(typed)
    return form.shape.test(id) ? { value: id } : { wrong: 'not_a_tax_id' }
  }
  const check = checks[country]
  if (check) return read(check(typed))
  const european = checkEuVat(typed)
  return european.value.startsWith(vatPrefixOf(country)) && european.problem !== 'country' ? read(european) : { value: typed }
}

/** Greece calls itself EL in its VAT numbers. */
const vatPrefixOf = (country: string) => (country === 'GR' ? 'EL' : country)

function read({ value, problem }: Check): TaxId {
  if (problem === null) return { value }
  return { wrong: problem === 'checksum' || problem === 'organisation_code' ? 'tax_id_check' : 'not_a_tax_id' }
}
