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
    this.list.push({ id: this.#next++, text, undo, refused: false, seconds: shownFor })
  }

  /** What did not happen, and why. */
  refuse(text: string) {
    this.list.push({ id: this.#next++, text, undo: undefined, refused: true, seconds: shownFor })
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
