export { logFor, type Attended } from './log-for'
export { entriesWaiting, trainingKeepers } from './store'
