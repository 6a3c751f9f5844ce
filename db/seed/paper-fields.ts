import type { FieldKind, HolderKind, PaperField, PaperKind, Term } from '../../workers/modules/credentials/rules/kinds'
import { words, type Words } from './words'

type Limits = { hint?: Words; holders?: HolderKind[]; term?: Term; maxMonths?: number; freshMonths?: number; stamped?: boolean }

/** Most papers are a supplier's own, and end on a day. */
export const paper = (code: string, names: Words, fields: PaperField[], { hint, holders = ['supplier'], term = 'to_date', maxMonths, freshMonths, stamped = false }: Limits = {}): PaperKind =>
  ({ code, names, hint: hint ?? null, holders, term, maxMonths: maxMonths ?? null, freshMonths: freshMonths ?? null, fields, stamped })

export const field = (code: string, names: Words, kind: FieldKind = 'line'): PaperField => ({ code, names, kind, required: true })
export const open = (one: PaperField): PaperField => ({ ...one, required: false })

/** What several papers have beside them. */
export const number = field('number', words('Number', '编号', '證號'))
export const legalName = field('legal_name', words('Registered name', '登记名称', '登記名稱'))
export const holderName = field('holder_name', words('Name on it', '持证人', '持有人姓名'))
export const issuer = field('issuer', words('Issued by', '发证机关', '核發機關'))
export const scope = field('scope', words('Scope', '范围', '範圍'), 'paragraph')
export const address = field('address', words('Address', '地址', '地址'))
export const level = field('level', words('Class or level', '类别或等级', '類別或等級'))
export const insurer = field('insurer', words('Insurer', '保险公司', '保險公司'))
export const policy = field('policy_number', words('Policy number', '保单号', '保單號碼'))
export const currency = field('currency', words('Currency', '币种', '幣別'))
export const signatory = field('signatory', words('Signed by', '签署人', '簽署人'))
export const version = field('version', words('Version', '版本', '版本'))
export const signedOn = field('signed_on', words('Signed on', '签署日期', '簽署日期'), 'date')
