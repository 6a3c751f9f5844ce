import type { InApp } from '$shapes/kernel/rules/in-app'
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
      /** In which app's own browser the page is read. */
      inApp?: InApp | null
    }
    interface Platform {
      env: { API: { fetch(request: Request): Response | Promise<Response> } }
      requestId: string
      /** The page was answered: one line of it, without an address. */
      answered(route: string | null, status: number): void
      bug(error: unknown): void
    }
  }
}

export {}
