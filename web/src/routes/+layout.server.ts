import { inAppOf } from '$shapes/kernel/rules/in-app'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ request }) => ({ inApp: inAppOf(request.headers.get('user-agent') ?? '') })
