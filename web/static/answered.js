// The answer to a form stands at its page's own address: going back to it, or loading it anew, sends nothing again.
globalThis.history.replaceState(null, '', globalThis.location.pathname + globalThis.location.search.replace(/^\?\/[^&]*&?/, '?').replace(/^\?$/, ''))
