export { listsOn, listsWithout } from './on-tasks'
export { checklistById } from './read'
export { checklistKeepers } from './store'
