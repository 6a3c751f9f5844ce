export { demandKind, demandsOf } from './kinds'
export { asPaper, papersFor } from './papers'
export { credentialById } from './read'
export { credentialKeepers, papersOfHolders } from './store'
