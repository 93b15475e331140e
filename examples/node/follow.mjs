// Lists accounts and conversations, follows events over breaks, and can send, with the client of this repository.
//
//   node examples/node/follow.mjs [--data-dir DIR] [--once | --seconds N] [--send TEXT]
//
// Needs Node 22.18 or newer, which runs the client's TypeScript as it is. Without --once or --seconds it
// follows until it is stopped. --send needs a crawler that is connected; a live room cannot be sent to.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ImClient } from '../../clients/typescript/im-client.ts';

/** Where this system has it; a running demo has one of its own inside. */
function defaultDataDir() {
  const { env, platform } = process;
  let folder = env.DANMUDECK_DATA;
  if (!folder && platform === 'win32') folder = join(env.APPDATA ?? homedir(), 'DanmuDeck', 'data');
  if (!folder && platform === 'darwin') {
    folder = join(homedir(), 'Library', 'Application Support', 'DanmuDeck', 'data');
  }
  folder ||= join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'danmudeck');
  return existsSync(join(folder, 'runtime.json')) ? folder : join(folder, 'demo');
}

const { values: chosen } = parseArgs({
  options: {
    'data-dir': { type: 'string' },
    once: { type: 'boolean' },
    seconds: { type: 'string' },
    send: { type: 'string' },
  },
});
const dataDir = chosen['data-dir'] ?? defaultDataDir();
if (!existsSync(join(dataDir, 'runtime.json'))) {
  process.stderr.write(`DanmuDeck is not running: there is no runtime.json in ${dataDir}.\n`);
  process.exit(1);
}
const { base_url: baseUrl } = JSON.parse(readFileSync(join(dataDir, 'runtime.json'), 'utf8'));
const { read, control } = JSON.parse(readFileSync(join(dataDir, 'api-tokens.json'), 'utf8'));
const client = new ImClient({ baseUrl, token: read });

let conversation = null;
for await (const account of client.rows('GET /api/im/accounts', {})) {
  process.stdout.write(`account ${account.account_id} ${account.user_name}\n`);
  // The first page is enough to look at; `rows` would read them all.
  const query = { account_id: account.account_id, count: 5 };
  const { conversations } = await client.call('GET /api/im/conversations', { query });
  for (const row of conversations) {
    process.stdout.write(`  conversation ${row.conversation_id} ${row.participant.user_name}\n`);
    conversation ??= row.conversation_id;
  }
}

if (chosen.send !== undefined) {
  // Only this needs the control token. The key makes it safe to repeat the call: nothing is sent twice.
  const sender = new ImClient({ baseUrl, token: control });
  const outcome =
    conversation === null
      ? 'no conversation'
      : await sender.send({ conversation_id: conversation, content: chosen.send }, randomUUID()).then(
          ({ status }) => status,
          (error) => `${error.message} (${error.code})`,
        );
  process.stdout.write(`send: ${outcome}\n`);
}

if (!chosen.once) {
  const signal =
    chosen.seconds === undefined ? undefined : AbortSignal.timeout(Math.round(Number(chosen.seconds) * 1000));
  for await (const one of client.events({ signal })) {
    process.stdout.write(
      one.kind === 'resync'
        ? 'events were lost: load the lists again\n'
        : `event ${one.event.seq} ${one.event.type}\n`,
    );
  }
}
