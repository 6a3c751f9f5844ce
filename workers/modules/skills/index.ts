export { skillKeepers } from './store'
