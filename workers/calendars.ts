import type { Appointments } from './kernel/calendar/appointments'
import type { FeedSource } from './kernel/calendar/read-feed'
import { jobsForFeed } from './modules/bookings'
import { callAppointment } from './modules/calls'
import { sessionsForFeed } from './modules/courses'
import { eventAppointment, eventsForFeed } from './modules/events'
import { tasksForFeed } from './modules/plans'

/** What people are invited to: how each kind of thing says when it is and who comes. */
export const appointments: Appointments = { call: callAppointment, event: eventAppointment }

/** What stands in people's calendar feeds. */
export const feedSources: FeedSource[] = [eventsForFeed, tasksForFeed, sessionsForFeed, jobsForFeed]
