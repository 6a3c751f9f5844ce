declare global {
  namespace App {
    interface Error {
      message: string
      code?: string
      requestId?: string
    }
    interface Platform {
      env: { API: { fetch(request: Request): Response | Promise<Response> } }
    }
  }
}

export {}
