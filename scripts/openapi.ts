// `npm run -s openapi` prints the API document; no server is needed.
import { app } from '../workers/app'
import { openapi } from '../workers/kernel/openapi'

console.log(JSON.stringify(openapi(app), null, 2))
