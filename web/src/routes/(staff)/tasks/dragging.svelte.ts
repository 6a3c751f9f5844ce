/** So far a pointer may tremble before it drags. */
const still = 6
/** So near the edge the page scrolls along. */
const edge = 72
/** So much stays free between a card and the edge of the screen. */
const margin = 4

/** A card that follows a finger or a mouse until it is let go over a column, an element with `data-column`. */
export class Dragging {
  id = $state<string>()
  by = $state({ x: 0, y: 0 })
  over = $state<string>()
  #held: { id: string; x: number; y: number; least: number; most: number } | undefined

  begin(event: PointerEvent & { currentTarget: Element }, id: string) {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { left, right } = (event.currentTarget.closest('li') ?? event.currentTarget).getBoundingClientRect()
    this.#held = { id, x: event.pageX, y: event.pageY, least: Math.min(0, margin - left), most: Math.max(0, document.documentElement.clientWidth - margin - right) }
  }

  move(event: PointerEvent) {
    if (!this.#held) return
    const by = { x: event.pageX - this.#held.x, y: event.pageY - this.#held.y }
    if (!this.id && Math.hypot(by.x, by.y) < still) return
    this.id = this.#held.id
    // The card stays on the screen, however far the finger goes.
    this.by = { x: Math.min(Math.max(by.x, this.#held.least), this.#held.most), y: by.y }
    this.over = columnAt(event)
    if (event.clientY < edge || event.clientY > innerHeight - edge) scrollBy(0, event.clientY < edge ? -12 : 12)
  }

  /** Where the card was let go, if anywhere. */
  end(): { id: string; over: string } | null {
    const dropped = this.id && this.over ? { id: this.id, over: this.over } : null
    this.cancel()
    return dropped
  }

  cancel() {
    this.#held = this.id = this.over = undefined
  }
}

/** The card itself lies above whatever it is held over. */
const columnAt = ({ clientX, clientY }: PointerEvent) =>
  document.elementsFromPoint(clientX, clientY).flatMap((one) => (one instanceof HTMLElement ? (one.dataset.column ?? []) : []))[0]
