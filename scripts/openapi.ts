// `npm run -s openapi` prints the API document; no server is needed.
import { app } from '../workers/app'
import { openapi } from '../workers/kernel/openapi'
import { parameters } from '../workers/parameters'
import { summaries } from '../workers/summaries'

console.log(JSON.stringify(openapi(app, { summaries, parameters }), null, 2))
