import { Hono } from 'hono'
import type { App } from '../kernel/http/app-env'
import { strangers } from '../kernel/http/ground'
import { anybody } from '../kernel/http/guard'
import { answers, body } from '../kernel/http/shape'
import { AgencyDoor } from '../modules/agencies/shapes'
import { confirmEnquiry, openEnquiry } from './confirm-enquiry'
import { doorOf } from './door'
import { enquire, enquiryDoor } from './enquire'
import { Enquired, Enquiry, EnquiryToken, OpenEnquiry } from './enquiry-shapes'
import { Mailed } from './shapes'

/** Wishes told from outside, on an agency's own page. */
export const enquiryRoutes = new Hono<App>()
  .get('/enquiries/doors/:slug', strangers, anybody(), answers(AgencyDoor), async (c) =>
    c.json(await enquiryDoor(await doorOf(c), c.req.param('slug')), 200))
  .post('/enquiries', strangers, anybody(), body(Enquiry), answers(Mailed, 201), async (c) =>
    c.json(await enquire(await doorOf(c), c.req.valid('json')), 201))
  .get('/enquiries/by-token/:token', anybody(), answers(OpenEnquiry), async (c) => c.json(await openEnquiry(await doorOf(c), c.req.param('token')), 200))
  .post('/enquiries/confirmation', anybody(), body(EnquiryToken), answers(Enquired, 201), async (c) =>
    c.json(await confirmEnquiry(await doorOf(c), c.req.valid('json').token), 201))
