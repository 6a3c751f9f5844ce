type Place = { bindings: string; script: string; persist: string }

export function prepare(): Promise<Place & { remove(): void }>
export function serve(place: Place): Promise<{ url: string; stop(): Promise<void>; kill(): Promise<void> }>
export function letTimePass(place: Place): void
export function flawsOnDisk(place: Place): string[]
