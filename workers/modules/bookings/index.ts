export { jobsForFeed } from './calendar'
export { bookingReadiness } from './readiness'
export { bookingKeepers, offersWaiting } from './store'
