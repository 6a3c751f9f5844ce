// All that sending files with a message takes: comes after the page, for most messages have none.
export { Uploads } from '$lib/uploads.svelte'
export { default as Sending } from './Sending.svelte'
