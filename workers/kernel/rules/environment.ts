/** Whether this installation is somebody's laptop or a test. Whatever else it is called (staging, preview, nothing) is open to the world. */
export const isLocal = ({ ENVIRONMENT }: { ENVIRONMENT?: string }) => ENVIRONMENT === 'development' || ENVIRONMENT === 'test'
