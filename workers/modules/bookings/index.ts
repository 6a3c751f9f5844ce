export { bookingReadiness } from './readiness'
export { bookingKeepers } from './store'
