// What the demo needs to speak to Convoke as its people do: sign in, read the mailbox, call the API.

/** @param origin such as http://localhost:8787 */
export function speaker(origin) {
  const call = async (cookie, method, path, body) => {
    const response = await fetch(origin + path, {
      method,
      headers: { origin, ...(cookie && { cookie }), ...(body !== undefined && { 'content-type': body instanceof Uint8Array ? 'application/octet-stream' : 'application/json' }) },
      body: body === undefined || body instanceof Uint8Array ? body : JSON.stringify(body),
    })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${JSON.stringify(answer.error)} to ${JSON.stringify(body)}`)
    return { answer, cookie: response.headers.getSetCookie().map((line) => line.split(';')[0]).find((line) => line.startsWith('__Host-session=')) }
  }

  const signedIn = (cookie) => ({
    get: async (path) => (await call(cookie, 'GET', path)).answer,
    post: async (path, body) => (await call(cookie, 'POST', path, body)).answer,
    put: async (path, body) => (await call(cookie, 'PUT', path, body)).answer,
    putBytes: async (path, bytes) => (await call(cookie, 'PUT', path, bytes)).answer,
    patch: async (path, body) => (await call(cookie, 'PATCH', path, body)).answer,
    del: async (path) => (await call(cookie, 'DELETE', path)).answer,
    /** The answer once it is as it should be; what is done after an answer takes a second or two. */
    until: (path, good) => sooner(`${path} as it should be`, async () => {
      const { answer } = await call(cookie, 'GET', path)
      return good(answer) ? answer : null
    }),
  })

  /** The token of the newest mail to this address whose link begins with `path`. */
  const tokenFor = (email, path) => sooner(`a mail with ${path} to ${email}`, async () => {
    const link = new RegExp(`${path}/([\\w.-]+)`)
    const { rows } = (await call(null, 'GET', `/api/dev/mails?to=${encodeURIComponent(email)}`)).answer
    for (const { id } of rows) {
      const token = link.exec((await call(null, 'GET', `/api/dev/mails/${id}`)).answer.text)?.[1]
      if (token) return token
    }
    return null
  })

  return {
    /** Signs an agency up and confirms it from the mailbox. @returns its owner, signed in, with their id */
    async signUp(agency, { email, family, given, latin, locale }, password) {
      await call(null, 'POST', '/api/sign-up', { agency, person: { email, family, given, latin, locale } })
      const { cookie } = await call(null, 'POST', '/api/sign-up/confirmation', { token: await tokenFor(email, '/sign-up'), password, privacyVersion: 1 })
      const boss = signedIn(cookie)
      return { id: (await boss.get('/api/session')).person.id, ...boss }
    },
    /** Applies as a supplier from outside and confirms it from the mailbox. */
    async apply(application) {
      await call(null, 'POST', '/api/applications', application)
      await call(null, 'POST', '/api/applications/confirmation', { token: await tokenFor(application.email, '/applications') })
    },
    /** Invites somebody and accepts from the mailbox. @returns them, signed in, with their id */
    async invite(by, { email, role, clientId, supplierId, scope, ...person }, password) {
      const { personId } = await by.post('/api/invitations', { email, role, clientId, supplierId, scope, ...person })
      const { family, given, latin, locale } = person
      const token = await tokenFor(email, '/invitations')
      const { cookie } = await call(null, 'POST', '/api/invitations/acceptance', { token, password, family, given, latin, locale, privacyVersion: 1 })
      return { id: personId, ...signedIn(cookie) }
    },
  }
}

/** Asks again until there is something; half a minute at most. */
async function sooner(what, find) {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((later) => setTimeout(later, 200))) {
    const found = await find()
    if (found !== null) return found
  }
  throw new Error(`${what} did not come`)
}
