// Imported first by every entry script. An old Node must be able to parse this file and the one that
// imports it, so that it can say what it lacks instead of dying on syntax or inside a native module.
// 22.18 is the first Node that runs TypeScript without a flag; better-sqlite3 13 alone needs 22.15.
const needed = [22, 18];
const found = process.versions.node.split('.').map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  process.stderr.write(
    'DanmuDeck needs Node >= ' +
      needed.join('.') +
      ', found ' +
      process.versions.node +
      '; run it through npm (npm ci && npm run), which brings its own.\n',
  );
  process.exit(1);
}
