const browsers: [RegExp, string][] = [
  [/MicroMessenger/, 'WeChat'], [/\bLine\//, 'LINE'], [/wxwork/, 'WeCom'], [/Edg(e|A|iOS)?\//, 'Edge'], [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS/, 'Firefox'], [/Chrome\/|CriOS/, 'Chrome'], [/Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'], [/HarmonyOS/, 'HarmonyOS'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/CrOS/, 'ChromeOS'], [/Linux/, 'Linux'],
]

/** What a person calls their device: its browser and system, as far as the header tells. */
export function deviceOf(userAgent: string) {
  const first = (names: [RegExp, string][]) => names.find(([sign]) => sign.test(userAgent))?.[1] ?? null
  return { browser: first(browsers), system: first(systems) }
}
