export { award } from './award'
export { badgeFound } from './read'
export { badgeKeepers } from './store'
