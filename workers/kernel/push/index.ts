export { addPushes } from './push-row'
