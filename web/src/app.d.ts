import type { Crumb } from '$lib/ui/navigation'

declare global {
  namespace App {
    interface Error {
      message: string
      code?: string
      requestId?: string
    }
    interface PageData {
      trail?: Crumb[]
    }
    interface Platform {
      env: { API: { fetch(request: Request): Response | Promise<Response> } }
    }
  }
}

export {}
