import { expect, test } from 'vitest'
import { paperKinds } from '../../../../db/seed/paper-kinds'
import { differences, knownFields, onProfile, type Holder } from './known'

const kindOf = (code: string) => paperKinds.find((kind) => kind.code === code)!
const holder: Holder = { name: '明线影音（上海）有限公司', latin: 'Brightline AV Co., Ltd.', postalAddress: '上海市徐汇区', naturalPerson: false }
const licence = { kind: 'business_licence', fields: { legal_name: '明线影音(上海)有限公司', uscc: '91310104MA1FR4K75U', representative: '钱进' } }

test('a profile shows who a paper was given to, by which number, and where they are paid', () => {
  expect(onProfile(kindOf('business_licence')).map(({ code }) => code)).toEqual(['uscc', 'legal_name'])
  expect(onProfile(kindOf('bank_account')).map(({ code }) => code)).toEqual(['bank', 'account_name', 'account', 'iban', 'bic', 'cnaps', 'sort_code'])
  expect(onProfile(kindOf('public_liability'))).toEqual([])
  expect(onProfile(kindOf('case_studies'))).toHaveLength(8)
})

test('what is known is not typed again', () => {
  expect(knownFields(kindOf('bank_account'), holder, [])).toEqual({ account_name: holder.name })
  expect(knownFields(kindOf('bank_account'), holder, [licence])).toEqual({ account_name: licence.fields.legal_name })
  expect(knownFields(kindOf('business_registration_hk'), holder, [])).toEqual({ legal_name: holder.name, address: holder.postalAddress })
  expect(knownFields(kindOf('identity'), { ...holder, naturalPerson: true }, [])).toEqual({ holder_name: holder.name })
  expect(knownFields(kindOf('health_certificate'), holder, [licence])).toEqual({})
})

test('a paper in another name is seen; width, case and stops are no other name', () => {
  const account = (name: string, others = [licence]) => differences(kindOf('bank_account'), { account_name: name }, holder, others)
  expect(account('明线影音(上海)有限公司')).toEqual([])
  expect(account('BRIGHTLINE AV CO LTD')).toEqual([])
  expect(account('钱进')).toEqual([{ field: 'account_name', of: 'profile', says: holder.name }])
  expect(account('钱进', [{ ...licence, fields: { ...licence.fields, legal_name: '旧名有限公司' } }])).toEqual([
    { field: 'account_name', of: 'profile', says: holder.name }, { field: 'account_name', of: 'business_licence', says: '旧名有限公司' },
  ])
  expect(account('')).toEqual([])
})

test('a number that another paper gives otherwise is seen', () => {
  expect(differences(kindOf('business_licence'), { uscc: '91350100M000100Y43' }, holder, [{ ...licence, kind: 'tax_card' }])).toEqual([{ field: 'uscc', of: 'tax_card', says: licence.fields.uscc }])
})
