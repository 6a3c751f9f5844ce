import { Hono } from 'hono'
import type { App } from '../kernel/http/app-env'
import { applicationRoutes } from './application-routes'
import { enquiryRoutes } from './enquiry-routes'
import { invitationRoutes } from './invitation-routes'
import { membershipRoutes } from './membership-routes'
import { sessionRoutes } from './session-routes'
import { signInRoutes } from './sign-in-routes'
import { signUpRoutes } from './sign-up-routes'
import { tokenRoutes } from './token-routes'

export const identity = new Hono<App>()
  .route('/', sessionRoutes)
  .route('/', signInRoutes)
  .route('/', signUpRoutes)
  .route('/', enquiryRoutes)
  .route('/', applicationRoutes)
  .route('/', invitationRoutes)
  .route('/', membershipRoutes)
  .route('/', tokenRoutes)
