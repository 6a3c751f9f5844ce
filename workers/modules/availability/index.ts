export { availabilityKeepers, blockedWithin } from './store'
