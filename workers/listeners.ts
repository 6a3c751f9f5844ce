import { appointments } from './calendars'
import { inviteImported } from './identity/invite-imported'
import { callPeople } from './kernel/calendar/appointments'
import type { Listener } from './kernel/outbox/listener'
import { mailReplyAddress, repeatFacts } from './modules/agencies'
import { noticeListeners } from './modules/notices'
import { forgetPapers, mailPaperLink } from './modules/credentials'
import { askToSettle, tellOfComing } from './modules/courses'
import { followBrief } from './modules/briefs'
import { keepLedger } from './modules/promises'
import { keepIndex } from './modules/search'
import { mailSigningLink } from './modules/signoffs'
import { keepFacts, keepScores, mailApplicant } from './modules/suppliers'
import { warnOfLapses } from './modules/training'
import { searched } from './searched'

/** Everybody who hears news. */
export const listeners: Listener[] = [repeatFacts, mailReplyAddress, inviteImported, mailSigningLink, mailApplicant, mailPaperLink, forgetPapers, warnOfLapses, tellOfComing, askToSettle, keepLedger, followBrief, keepScores, keepFacts, ...noticeListeners, callPeople(appointments), keepIndex(searched)]
