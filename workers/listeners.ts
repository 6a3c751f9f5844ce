import { appointments } from './calendars'
import { callPeople } from './kernel/calendar/appointments'
import type { Listener } from './kernel/outbox/listener'
import { tellPeople } from './modules/notices'

/** Everybody who hears news. */
export const listeners: Listener[] = [tellPeople, callPeople(appointments)]
