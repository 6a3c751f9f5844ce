export { checklistById } from './read'
export { checklistKeepers } from './store'
