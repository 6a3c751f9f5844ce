// The answer to a form stands at its page's own address: going back to it, or loading it anew, sends nothing again and loses nothing that was typed.
;(({ document, history, location }) => {
  const fields = [...document.querySelectorAll('form [name]:not([type=hidden], [type=password])')].filter(({ type }) => type !== 'submit')
  const chosen = ({ type }) => type === 'checkbox' || type === 'radio'
  if ('answered' in document.currentScript.dataset) {
    const search = location.search.replace(/^\?\/[^&]*&?/, '?').replace(/^\?$/, '')
    history.replaceState({ typed: fields.map((field) => (chosen(field) ? field.checked : field.value)) }, '', location.pathname + search)
  } else if (history.state?.typed?.length === fields.length) {
    for (const [at, field] of fields.entries()) field[chosen(field) ? 'checked' : 'value'] = history.state.typed[at]
  }
})(globalThis)
