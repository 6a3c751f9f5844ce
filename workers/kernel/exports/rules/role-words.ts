import type { Role } from '../../rules/roles'
import type { Titles } from './columns'
import { told } from './titles'

/** Roles as files say them, in the words of the pages. */
export const roleWords: Record<Role, Titles> = {
  owner: told('Owner', '所有者', '擁有者'),
  director: told('Director', '总监', '總監'),
  manager: told('Manager', '经理', '經理'),
  coordinator: told('Coordinator', '会议协调员', '會議協調員'),
  finance: told('Finance', '财务', '財務'),
  crew: told('Crew', '现场人员', '現場人員'),
  trainer: told('Trainer', '培训师', '培訓師'),
  auditor: told('Auditor', '审计员', '稽核人員'),
  client_admin: told('Client contact who is admin', '客户联系人（管理员）', '客戶聯絡人（管理員）'),
  client_signer: told('Client contact who signs', '客户联系人（可确认）', '客戶聯絡人（可確認）'),
  client_viewer: told('Client contact who reads', '客户联系人（仅查看）', '客戶聯絡人（僅檢視）'),
  supplier: told('Supplier contact', '供应商联系人', '供應商聯絡人'),
}
