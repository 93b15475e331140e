/** `    at Gate.judge (file:///…/gate.ts:55:12)`, or without a name: `    at file:///…/gate.ts:55:12`. */
const FRAME = /^\s+at (?:(?:async )?(.+?) \()?(.*?):(\d+):\d+\)?$/m;

/**
 * Who called `below`, as `function:line` with the file where the function has no name. Only a file's name,
 * never its path: that would name the user.
 */
export function callerOf(below: (...given: never[]) => unknown): string {
  const holder: { stack?: string } = {};
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  Error.captureStackTrace(holder, below);
  Error.stackTraceLimit = stackTraceLimit;
  const [, name, file = '', line = '0'] = FRAME.exec(holder.stack ?? '') ?? [];
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return `${name === undefined || name.includes('<anonymous>') ? base : name}:${line}`;
}
