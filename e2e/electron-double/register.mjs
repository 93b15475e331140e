// Loaded before the app: every `import` and `require` of `electron` gets the stand-in.
import { registerHooks } from 'node:module';

const url = new URL('./electron.mjs', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url, format: 'module', shortCircuit: true } : next(specifier, context),
});
