import type { D1Migration } from 'cloudflare:test'

declare global {
  namespace Cloudflare {
    interface Env {
      MIGRATIONS: { directory: D1Migration[]; agency: D1Migration[] }
    }
  }
}
