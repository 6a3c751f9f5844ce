/** Browsers inside other apps, by what they say of themselves; WeCom also calls itself WeChat, so it comes first. */
const apps = [
  ['wecom', /wxwork/i],
  ['wechat', /MicroMessenger/i],
  ['line', /\bLine\//i],
  ['dingtalk', /DingTalk/i],
  ['lark', /\bLark\/|Feishu/i],
  ['qq', /\bQQ\/|\bMQQBrowser\/[\d.]+ Mobile.*\bQQ\//],
  ['weibo', /Weibo/i],
  ['alipay', /AlipayClient/i],
  ['facebook', /FBAN\/|FBAV\/|FB_IAB\//],
  ['instagram', /Instagram/],
  ['kakaotalk', /KAKAOTALK/i],
] as const
export type InApp = (typeof apps)[number][0]

/** In which app's own browser this is; null in a browser that is one, as far as it tells. */
export const inAppOf = (userAgent: string): InApp | null => apps.find(([, sign]) => sign.test(userAgent))?.[0] ?? null

/** LINE leaves its own browser by a link that says so; others only by their menu. */
export function outsideLink(app: InApp, url: string) {
  if (app !== 'line') return null
  const outside = new URL(url)
  outside.searchParams.set('openExternalBrowser', '1')
  return outside.href
}
