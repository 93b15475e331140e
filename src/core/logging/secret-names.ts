/** Ends of names, without case and separators, behind which there is something to keep secret. */
const ENDINGS = [
  'password',
  'passwd',
  'passphrase',
  'secret',
  'token',
  'tokens',
  'cookie',
  'cookies',
  'authorization',
  'credential',
  'credentials',
  'apikey',
  'privatekey',
  'ticket',
  'signature',
  'bogus',
  'sessionid',
  'sessionidss',
  'sidtt',
  'sidguard',
  'siducpv1',
  'uidtt',
  'ttwid',
  'odintt',
  'passportcsrftoken',
  'acnonce',
  'acsignature',
];
/** Ids of our own sessions, which are looked up by them. */
const HARMLESS: ReadonlySet<string> = new Set(['session_id', 'sessionId']);

/** Whether what is called so must not be shown: in a field, a header, a query or a file. */
export function isSecretName(name: string): boolean {
  if (HARMLESS.has(name)) return false;
  const plain = name
    .slice(-64)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
  return ENDINGS.some((ending) => plain.endsWith(ending));
}
