export { kindIn, paperTableAsked } from './kinds'
export { asPaper, factsOf, papersFor } from './papers'
export { credentialById } from './read'
export { credentialKeepers, papersOfHolders } from './store'
