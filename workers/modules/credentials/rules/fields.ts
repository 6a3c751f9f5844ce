import { day } from '../../../kernel/imports/rules/cells'
import { checkBic } from '../../../kernel/rules/identifiers/bic'
import type { Check } from '../../../kernel/rules/identifiers/check'
import { checkCnaps } from '../../../kernel/rules/identifiers/cnaps'
import { checkEin } from '../../../kernel/rules/identifiers/ein'
import { checkEuVat } from '../../../kernel/rules/identifiers/eu-vat'
import { checkFoodLicence } from '../../../kernel/rules/identifiers/food-licence'
import { checkGbCompany } from '../../../kernel/rules/identifiers/gb-company'
import { checkGbVat } from '../../../kernel/rules/identifiers/gb-vat'
import { checkHkBr } from '../../../kernel/rules/identifiers/hk-br'
import { checkIban } from '../../../kernel/rules/identifiers/iban'
import { checkTwUbn } from '../../../kernel/rules/identifiers/tw-ubn'
import { checkUscc } from '../../../kernel/rules/identifiers/uscc'
import { oneLine, severalLines } from '../../../kernel/rules/text'
import type { FieldKind } from './kinds'

type Read = { value: string; problem: string | null; warnings: string[] }

const read = (value: string, problem: string | null = null): Read => ({ value, problem, warnings: [] })
const upTo = (most: number, value: string) => read(value, value.length > most ? 'too_long' : null)

const identifiers: Partial<Record<FieldKind, (typed: string) => Check>> = {
  uscc: checkUscc, tw_ubn: checkTwUbn, gb_company: checkGbCompany, gb_vat: checkGbVat, eu_vat: checkEuVat, iban: checkIban, food_licence: checkFoodLicence, ein: checkEin,
  hk_br: checkHkBr, cnaps: checkCnaps, bic: checkBic,
}

/** How a field is kept: identifiers in their own form, days `2026-12-09`, figures without what groups their digits. Nothing typed is no fault. */
export function checkField(kind: FieldKind, typed: string): Read {
  const text = kind === 'paragraph' ? severalLines(typed) : oneLine(typed)
  if (text === '') return read('')
  const check = identifiers[kind]
  if (check) {
    const { value, problem, warnings } = check(text)
    return { value, problem, warnings }
  }
  if (kind === 'date') return dayOf(text)
  if (kind === 'number' || kind === 'amount') return figureOf(text, kind)
  return upTo(kind === 'paragraph' ? 5000 : 200, text)
}

function dayOf(text: string) {
  const found = day(text.normalize('NFKC'))
  return 'value' in found ? read(found.value) : read(text, found.wrong)
}

const tenThousands: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** Digits grouped by commas or spaces; an amount may have a decimal point and be counted as licences print it, `500 万元`. */
function figureOf(text: string, kind: 'number' | 'amount') {
  const [, digits, unit] = /^(\d{1,15}(?:\.\d{1,4})?)([万萬亿億]?)元?$/.exec(text.normalize('NFKC').replace(/[\s,]/g, '')) ?? []
  const value = digits === undefined ? NaN : Number((Number(digits) * (tenThousands[unit!] ?? 1)).toFixed(2))
  const whole = kind === 'amount' || Number.isInteger(value)
  return Number.isSafeInteger(Math.round(value)) && whole ? read(String(value)) : read(text, 'not_a_number')
}
