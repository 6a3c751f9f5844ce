import type { Titles } from '../../../kernel/exports/rules/columns'
import { told } from '../../../kernel/exports/rules/titles'
import type { Registration } from './registration'
import type { RestrictionKind } from './restriction'
import type { Tier } from './tier'

/** How a file says where a supplier stands. */
export const registrationTitles: Record<Registration, Titles> = {
  applied: told('Applied', '已申请', '已申請'),
  draft: told('Draft', '草稿', '草稿'),
  invited: told('Invited', '已邀请', '已邀請'),
  in_progress: told('Being filled in', '填写中', '填寫中'),
  submitted: told('Sent to the agency', '已提交', '已提交'),
  in_review: told('In review', '审核中', '審核中'),
  registered: told('Registered', '已注册', '已登錄'),
  changes_requested: told('Changes asked for', '需修改', '需修改'),
  denied: told('Denied', '未通过', '未通過'),
  offboarded: told('No longer a supplier', '已终止合作', '已終止合作'),
}

export const restrictionTitles: Record<Exclude<RestrictionKind, 'none'>, Titles> = {
  suspended: told('Suspended', '暂停合作', '暫停合作'),
  blacklisted: told('Blacklisted', '黑名单', '黑名單'),
  probation: told('Probation', '考察', '觀察'),
}

export const tierTitles: Record<Tier, Titles> = { strategic: told('Strategic', '战略', '策略'), preferred: told('Preferred', '优选', '優選'), routine: told('Routine', '常规', '一般'), watch_list: told('Watch list', '观察名单', '觀察名單') }
