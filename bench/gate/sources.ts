/** Header lines that name who asks: 24 hosts of DNS rebinding and 6 origins of foreign pages. */

export interface Source {
  /** Put in front of the path: an absolute-form target. */
  readonly prefix: string;
  readonly lines: readonly string[];
}

/** Everything but our three names with our port, once. */
export function evilHosts(port: number): readonly Source[] {
  const hosts: readonly (readonly string[])[] = [
    ['evil.example'],
    [`evil.example:${port}`],
    [`127.0.0.1.evil.example:${port}`],
    [`localhost.evil.example:${port}`],
    [`x.localhost:${port}`],
    [`localhost.:${port}`],
    [''],
    [],
    [`127.0.0.1:${port}`, 'evil.example'],
    [`127.0.0.1:${port}`, `127.0.0.1:${port}`],
    [`0.0.0.0:${port}`],
    [`[::]:${port}`],
    [`127.1:${port}`],
    [`2130706433:${port}`],
    [`127.0.0.1:${port === 65_535 ? port - 1 : port + 1}`],
    ['127.0.0.1'],
    ['localhost'],
    [`127.0.0.1 :${port}`],
    [`127.0.0.1\t:${port}`],
    [`127.0.0.1: ${port}`],
    [`127.0.0.1:${port}, evil.example`],
    [`user@127.0.0.1:${port}`],
    [`LOCALHOST:${port}`],
  ];
  return [
    ...hosts.map((names) => ({ prefix: '', lines: names.map((name) => `Host: ${name}`) })),
    { prefix: `http://127.0.0.1:${port}`, lines: [`Host: 127.0.0.1:${port}`] },
  ];
}

export function evilOrigins(port: number): readonly Source[] {
  return [
    'https://evil.example',
    'null',
    'file://',
    'chrome-extension://x',
    `http://127.0.0.1:${port}.evil.example`,
    `https://127.0.0.1:${port}`,
  ].map((origin) => ({ prefix: '', lines: [`Host: 127.0.0.1:${port}`, `Origin: ${origin}`] }));
}
