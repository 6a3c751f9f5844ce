export { award, awarding } from './award'
export { badgeAbove, badgeFound } from './read'
export { badgeKeepers } from './store'
