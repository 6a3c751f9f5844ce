import { appointments } from './calendars'
import { callPeople } from './kernel/calendar/appointments'
import type { Listener } from './kernel/outbox/listener'
import { tellPeople } from './modules/notices'
import { keepIndex } from './modules/search'
import { searched } from './searched'

/** Everybody who hears news. */
export const listeners: Listener[] = [tellPeople, callPeople(appointments), keepIndex(searched)]
