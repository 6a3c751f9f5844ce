import { app } from './app'
import { pages } from './pages'

export { Stage } from './live/stage'

export default {
  fetch(request, env, ctx) {
    if (new URL(request.url).pathname.startsWith('/api/')) return app.fetch(request, env, ctx)
    return pages(request, { API: { fetch: (asked) => app.fetch(asked, env, ctx) } })
  },
} satisfies ExportedHandler<Env>
