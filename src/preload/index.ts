import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

/** The page's only way out: two functions with fixed channels. No event object reaches a listener. */
contextBridge.exposeInMainWorld(
  'danmudeck',
  Object.freeze({
    request: (name: string, input: unknown): Promise<unknown> =>
      ipcRenderer.invoke('danmudeck:request', name, input),
    on: (event: string, listener: (payload: unknown) => void): (() => void) => {
      const forward = (_event: IpcRendererEvent, name: string, payload: unknown): void => {
        if (name === event) listener(payload);
      };
      ipcRenderer.on('danmudeck:event', forward);
      return () => void ipcRenderer.off('danmudeck:event', forward);
    },
  }),
);
