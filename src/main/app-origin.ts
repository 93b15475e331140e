/** The dashboard's own origin. `file://` is never used: it would share one origin with every file. */
export const APP_ORIGIN = 'app://danmudeck';
