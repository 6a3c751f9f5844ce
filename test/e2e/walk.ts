import type { Page } from 'playwright-core'

interface Walk {
  unreached: string[]
  unseen: string[]
  covered: string[]
}

/** Tabs once around the page. What can be focused but never is, is unreached; 2.4.7 and 2.4.11 speak of the others. */
export async function walk(page: Page): Promise<Walk> {
  await page.evaluate(inThePage)
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate('step()')) !== 'on') break
  }
  return page.evaluate('ended()')
}

const inThePage = `(() => {
  const name = (one) => one.localName + ' ' + (one.getAttribute('aria-label') || one.name || one.textContent.trim().slice(0, 30))
  const radios = (name) => [...document.querySelectorAll('input[type=radio]')].filter((one) => one.name === name)
  const oneOfMany = (one) => one.type === 'radio' && one !== (radios(one.name).find(({ checked }) => checked) ?? radios(one.name)[0])
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && one.tabIndex >= 0 && one.type !== 'hidden' && !oneOfMany(one))

  // A field may wear its ring on the box around it, a hidden one on the button beside it.
  const around = (one) => [one, one.nextElementSibling, one.parentElement, one.closest('.control, .check, label')].filter(Boolean)
  const ring = ({ outlineStyle, outlineColor, boxShadow }) => (outlineStyle === 'none' ? boxShadow : outlineColor)
  const looks = (one) => around(one).map((near) => ring(getComputedStyle(near))).join()
  const before = new Map(all.map((one) => [one, looks(one)]))

  const shares = [0.5, 0.1, 0.9]
  const points = ({ left, top, width, height }) => shares.flatMap((x) => shares.map((y) => [left + width * x, top + height * y]))
  const isOn = (one, [x, y]) => {
    const hit = document.elementFromPoint(x, y)
    const own = around(one).filter((near) => near !== document.body)
    return hit !== null && (hit.contains(one) || own.some((near) => near.contains(hit)))
  }

  const met = new Set()
  const [unseen, covered] = [[], []]
  let first
  window.step = () => {
    const one = document.activeElement
    if (!one || one === document.body) return 'out'
    first ??= one
    // A date field stops the Tab several times.
    if (met.has(one)) return one === first && met.size > 1 ? 'round' : 'on'
    met.add(one)
    if (before.get(one) === looks(one)) unseen.push(name(one))
    if (!points(one.getBoundingClientRect()).some((point) => isOn(one, point))) covered.push(name(one))
    return 'on'
  }
  window.ended = () => ({ unreached: all.filter((one) => one.isConnected && !met.has(one)).map(name), unseen, covered })
})()`
