/** The page asks, the shell answers. */
export const askChannel = 'desk';
/** The shell tells, unasked. */
export const eventChannel = 'desk-event';
