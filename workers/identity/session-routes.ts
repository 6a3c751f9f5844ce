import { Hono } from 'hono'
import type { App } from '../kernel/http/app-env'
import { signedIn } from '../kernel/http/guard'
import { answers, body } from '../kernel/http/shape'
import { changeLocale } from './accounts'
import { endDevice, endOtherDevices, myDevices } from './devices'
import { ctxOfMember, here } from './door'
import { blankCookie, endSession } from './sessions'
import { Choice, Devices, Ended, Language, SignedIn, WhoAmI } from './shapes'
import { switchAgency } from './switch-agency'
import { whoAmI } from './who-am-i'

export const sessionRoutes = new Hono<App>()
  .get('/session', signedIn(), answers(WhoAmI), async (c) =>
    c.json(await whoAmI(...(await here(c)), await ctxOfMember(c)), 200))
  .put('/session/membership', signedIn(), body(Choice), answers(SignedIn), async (c) =>
    c.json(await switchAgency(...(await here(c)), c.req.valid('json').membershipId), 200))
  .put('/session/language', signedIn(), body(Language), answers(Language), async (c) => {
    const [{ directory }, { userId }] = await here(c)
    await changeLocale(directory, userId, c.req.valid('json').locale)
    return c.json(c.req.valid('json'), 200)
  })
  .delete('/session', signedIn(), answers(Ended), async (c) => {
    const [{ directory, recall }, session] = await here(c)
    await endSession(directory, session.idHash)
    recall(session)
    c.header('set-cookie', blankCookie(directory), { append: true })
    return c.json({ ended: 1 }, 200)
  })
  .get('/sessions', signedIn(), answers(Devices), async (c) => c.json(await myDevices(...(await here(c))), 200))
  .delete('/sessions/:id', signedIn(), answers(Ended), async (c) =>
    c.json(await endDevice(...(await here(c)), c.req.param('id')), 200))
  .delete('/sessions', signedIn(), answers(Ended), async (c) => c.json(await endOtherDevices(...(await here(c))), 200))
