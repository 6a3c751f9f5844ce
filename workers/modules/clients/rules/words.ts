import type { Titles } from '../../../kernel/exports/rules/columns'
import { told } from '../../../kernel/exports/rules/titles'
import { oneOf, plain } from '../../../kernel/imports/rules/cells'
import { invoiceKinds, type InvoiceKind } from './billing'
import { importances, type Importance } from './fields'
import { industries, industryWords } from './industries'

/** Kinds of invoice as files say them, in the words of the pages. */
export const invoiceWords: Record<InvoiceKind, Titles> = {
  vat_special: told('Special VAT fapiao (mainland China)', '增值税专用发票', '增值稅專用發票（中國大陸）'),
  vat_ordinary: told('Ordinary VAT fapiao (mainland China)', '增值税普通发票', '增值稅普通發票（中國大陸）'),
  triplicate: told('Triplicate uniform invoice (Taiwan)', '三联式统一发票（台湾）', '三聯式統一發票'),
  duplicate: told('Duplicate uniform invoice (Taiwan)', '二联式统一发票（台湾）', '二聯式統一發票'),
  invoice: told('Invoice', '发票', '發票'),
}

export const importanceWords: Record<Importance, Titles> = {
  key: told('Key client', '重点客户', '重點客戶'),
  regular: told('Regular client', '普通客户', '一般客戶'),
}

const codeIn = <Code extends string>(codes: readonly Code[], words: Record<Code, Titles>) =>
  new Map(codes.flatMap((code) => [code, ...Object.values(words[code])].map((word): [string, string] => [plain(word), code])))

/** By their codes or their names in any of the languages. */
export const invoiceKind = oneOf(codeIn(invoiceKinds, invoiceWords), 'not_an_invoice_kind')
export const industry = oneOf(codeIn(industries, industryWords), 'not_an_option')
export const importance = oneOf(codeIn(importances, importanceWords), 'not_an_importance')
