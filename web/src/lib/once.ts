import type { SubmitFunction } from '@sveltejs/kit'

/** For `use:enhance`: a form that is on its way is not sent again, so what is pressed twice is done once. */
export const once: SubmitFunction = ({ formElement, cancel }) => {
  if (formElement.dataset.sending) return cancel()
  formElement.dataset.sending = 'true'
  return async ({ update }) => {
    await update()
    delete formElement.dataset.sending
  }
}
