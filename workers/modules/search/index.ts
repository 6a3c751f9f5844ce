export { buildMissing } from './build-missing'
export { keepIndex } from './keep'
export { titlesOf } from './store'
