export { demandTable } from './kinds'
export { asPaper, papersFor } from './papers'
export { credentialById } from './read'
export { credentialKeepers, papersOfHolder } from './store'
