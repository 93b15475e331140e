import { resolve } from 'node:path';
import { app, dialog, Menu, powerMonitor } from 'electron';
import type { App } from '#core/app.ts';
import { registerAppScheme, serveDashboard } from './app-scheme.ts';
import { builtFiles } from './built-files.ts';
import { devServer, serveFromDevServer } from './dev-server.ts';
import { openLog, startEngine } from './engine.ts';
import { answerRequests, tellEvents } from './ipc.ts';
import { isFirstInstance, quitAfter } from './lifecycle.ts';
import { lockDown } from './security.ts';
import { focusWindow, openWindow } from './window.ts';

// Everything down to `whenReady` has to happen before Electron is ready, so nothing here may await.
const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData !== '') app.setPath('userData', resolve(userData));
registerAppScheme();
app.enableSandbox();

if (isFirstInstance(focusWindow)) void app.whenReady().then(start);
else app.exit(0);

function start(): void {
  const logger = openLog();
  process.on('uncaughtExceptionMonitor', (error) => {
    logger.error('uncaught exception', { error });
  });
  process.on('unhandledRejection', (error) => {
    logger.error('unhandled rejection', { error });
  });

  const engine = startEngine(logger);
  quitAfter(async () => {
    // Also while it is still starting.
    await (await engine).close();
    await logger.close();
  });
  lockDown();
  const development = devServer();
  if (development === null) serveDashboard(builtFiles.dashboard);
  else serveFromDevServer(development);
  answerRequests(engine, (message, fields) => {
    logger.warn(message, fields);
  });
  // macOS keeps its menu: copy and paste live there. Elsewhere the window needs none.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);

  const { webContents } = openWindow(builtFiles.preload, builtFiles.icon);
  engine.then(
    (running: App) => {
      tellEvents(running.events, webContents);
      powerMonitor.on('resume', () => {
        running.wake();
      });
    },
    (error: unknown) => {
      logger.error('the engine did not start', { error });
      logger.flushSync();
      dialog.showErrorBox('弹幕台无法启动 · DanmuDeck cannot start', String(error));
      app.exit(1);
    },
  );
}
