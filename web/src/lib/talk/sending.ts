// What comes after the page: all that sending files with a message takes, for most messages have none, and taking a conversation away.
export { default as Exports } from '$lib/exports/Exports.svelte'
export { Uploads } from '$lib/uploads.svelte'
export { default as Sending } from './Sending.svelte'
