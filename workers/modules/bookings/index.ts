export { bookingById, listBookings } from './list'
export { bookingKeepers } from './store'
