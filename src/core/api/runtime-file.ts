import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { writePrivateFile } from './private-file.ts';

const runtimeSchema = z.object({
  pid: z.int(),
  port: z.int(),
  base_url: z.string(),
  epoch: z.string(),
  /** ms since 1970 UTC. */
  started_at: z.number(),
});

/** Where the running app is: how tools find it when the default port was taken. */
export type RuntimeFacts = z.infer<typeof runtimeSchema>;

export async function writeRuntimeFile(file: string, facts: RuntimeFacts): Promise<void> {
  await writePrivateFile(file, `${JSON.stringify(facts)}\n`);
}

/** Removes the file only while it is ours: an app started later may have replaced it. */
export async function removeRuntimeFile(file: string, ours: RuntimeFacts): Promise<void> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return;
  }
  const found = runtimeSchema.safeParse(parseJson(text));
  if (found.success && found.data.pid === ours.pid && found.data.epoch === ours.epoch) {
    await rm(file, { force: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
