// The answer to a form stands at its page's own address: going back to it, or loading it anew, sends nothing again.
const { history, location } = globalThis
history.replaceState(null, '', location.pathname + location.search.replace(/^\?\/[^&]*&?/, '?').replace(/^\?$/, ''))
