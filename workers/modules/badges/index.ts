export { award, awarding } from './award'
export { badgeFound } from './read'
export { badgeKeepers } from './store'
