interface Toast {
  id: number
  text: string
  undo: (() => void) | undefined
  refused: boolean
  seconds: number
}

const shownFor = 8

class Toasts {
  list = $state<Toast[]>([])
  #next = 1

  say(text: string, undo?: () => void) {
    this.#show({ text, undo, refused: false })
  }

  /** What did not happen, and why. */
  refuse(text: string) {
    this.#show({ text, undo: undefined, refused: true })
  }

  /** The newest alone: what a toast says is of the last act, and a pile of them hides the page. */
  #show(toast: Pick<Toast, 'text' | 'undo' | 'refused'>) {
    this.list = [{ id: this.#next++, seconds: shownFor, ...toast }]
  }

  /** What was said before no longer holds. */
  clear() {
    this.list = []
  }

  close(id: number) {
    this.list = this.list.filter((toast) => toast.id !== id)
  }

  undo({ id, undo }: Toast) {
    this.close(id)
    undo?.()
  }

  tick() {
    for (const toast of this.list) toast.seconds -= 1
    this.list = this.list.filter(({ seconds }) => seconds > 0)
  }
}

/** Only ever spoken to in the browser: on the server it would be shared between visitors. */
export const toasts = new Toasts()
