// What has changed since one last looked, with its words: comes when the page can be used, for none of it stands in the page.
export { default as SinceLook } from '$lib/since/SinceLook.svelte'
export { actWords } from './acts'
