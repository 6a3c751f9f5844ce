import { kernelKeepers } from './kernel/keepers'
import type { Keeper } from './kernel/personal'
import { approvalKeepers } from './modules/approvals'
import { availabilityKeepers } from './modules/availability'
import { badgeKeepers } from './modules/badges'
import { bookingKeepers } from './modules/bookings'
import { analysisKeepers, briefKeepers, pairKeepers, readingKeepers } from './modules/briefs'
import { callKeepers } from './modules/calls'
import { checklistKeepers } from './modules/checklists'
import { clientKeepers } from './modules/clients'
import { courseKeepers, requestKeepers } from './modules/courses'
import { credentialKeepers, paperLinkKeepers } from './modules/credentials'
import { crewKeepers } from './modules/crews'
import { dutyKeepers } from './modules/events'
import { noticeKeepers } from './modules/notices'
import { peopleKeepers } from './modules/people'
import { issueKeepers, taskKeepers } from './modules/plans'
import { privacyKeepers } from './modules/privacy'
import { promiseKeepers } from './modules/promises'
import { linkKeepers, signoffKeepers } from './modules/signoffs'
import { growthKeepers, skillKeepers } from './modules/skills'
import { supplierKeepers } from './modules/suppliers'
import { threadKeepers } from './modules/threads'
import { cycleKeepers, trainingKeepers } from './modules/training'

/** Everybody who holds something about people: what a copy tells, and what erasing removes. */
export const keepers: Keeper[] = [
  ...peopleKeepers, ...clientKeepers, ...dutyKeepers, ...taskKeepers, ...issueKeepers, ...checklistKeepers, ...promiseKeepers, ...approvalKeepers, ...threadKeepers, ...briefKeepers, ...analysisKeepers, ...pairKeepers, ...readingKeepers, ...callKeepers, ...courseKeepers, ...requestKeepers, ...credentialKeepers, ...paperLinkKeepers, ...crewKeepers, ...skillKeepers, ...growthKeepers, ...supplierKeepers, ...availabilityKeepers, ...badgeKeepers, ...bookingKeepers, ...trainingKeepers, ...cycleKeepers, ...signoffKeepers, ...linkKeepers, ...noticeKeepers, ...privacyKeepers, ...kernelKeepers,
]
