// Every window that is not closed; apart from both `app` and `BrowserWindow` because each needs it.
export const openWindows = new Set();
