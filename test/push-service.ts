import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'

export type Received = { headers: Record<string, string>; body: string }

declare module 'vitest' {
  interface ProvidedContext {
    pushService: string
  }
}

/**
 * A push service on the loopback, for stories: `POST /201/key` answers 201, `/429,201/key` the first time 429 and from then on
 * 201; `GET` of the same address says what it was sent, bodies in base64.
 */
export default async function setup({ provide }: TestProject) {
  const received = new Map<string, Received[]>()
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const before = received.get(path) ?? []
    if (request.method === 'GET') return void response.end(JSON.stringify(before))
    const answers = path.split('/')[1]!.split(',').map(Number)
    void bodyOf(request).then((body) => {
      received.set(path, [...before, { headers: request.headers as Record<string, string>, body }])
      response.writeHead(answers[Math.min(before.length, answers.length - 1)]!, { 'retry-after': '120' }).end('said in a body that nobody reads')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  provide('pushService', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return () => new Promise((resolve) => server.close(resolve))
}

async function bodyOf(request: IncomingMessage) {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('base64')
}
