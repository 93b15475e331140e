import { InvalidArgumentError } from 'commander';

/** Parsers of option values: a wrong one is refused with what is expected. */

export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

export function parsePositive(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('A number above 0 is needed.');
  return value;
}

export function parseSeed(text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new InvalidArgumentError('A seed is a whole number of at most nine digits.');
  return Number(text);
}

/** Only a server on this machine: the fake is never a stand-in for somebody else's. */
export function parseLocalOrigin(text: string): string {
  if (!/^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(text)) {
    throw new InvalidArgumentError('An address like http://127.0.0.1:47900 is needed.');
  }
  return text;
}
