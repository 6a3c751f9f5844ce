export { kindIn, paperTableAsked } from './kinds'
export { asPaper, factsOf, papersFor } from './papers'
export { credentialById } from './read'
export { credentialKeepers, papersOfHolders, papersOfSuppliers } from './store'
