import { expect, test } from 'vitest'
import { role } from './person-cells'

test.each([['coordinator', 'coordinator'], ['Crew', 'crew'], ['总监', 'director'], ['客戶聯絡人（可確認）', 'client_signer'], ['客户联系人(仅查看)', 'client_viewer']])('%s is the role %s', (text, value) => {
  expect(role(text)).toEqual({ value })
})

test.each(['supplier', 'boss', ''])('%s is none that a table gives', (text) => {
  expect(role(text)).toEqual({ wrong: 'not_a_role' })
})
