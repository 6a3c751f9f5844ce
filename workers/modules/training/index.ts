export { logFor, type Attended } from './log-for'
export { progressFor, progressOfMany } from './progress'
export { cycleKeepers } from './scheme-store'
export { entriesWaiting, trainingKeepers } from './store'
