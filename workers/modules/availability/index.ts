export { asksWaiting, availabilityKeepers, blockedWithin } from './store'
