/**
 * Who may speak to this server at all, decided from the request's own words before anything is
 * routed. Any page in any browser of this machine can reach a loopback port: the Host rule stops
 * DNS rebinding, the Origin and Sec-Fetch-Site rules stop foreign pages.
 */

/** What the decision is made from. Lists, because a header that comes twice is itself a lie. */
export interface SourceFacts {
  /** The request target as it was sent. */
  readonly target: string;
  readonly hosts: readonly string[];
  readonly origins: readonly string[];
  readonly fetchSites: readonly string[];
}

export interface SourcePolicy {
  readonly hosts: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
}

/** `origin` is the allowed Origin that was sent, or null when none was. */
export type Verdict =
  | { readonly allowed: true; readonly origin: string | null }
  | { readonly allowed: false; readonly reason: 'HOST_NOT_ALLOWED' | 'ORIGIN_NOT_ALLOWED' };

/** The app's own window. */
const APP_ORIGIN = 'app://danmudeck';

/** What is let in on this port. `corsOrigins` are further exact origins the user has added. */
export function sourcePolicy(port: number, corsOrigins: readonly string[]): SourcePolicy {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${String(port)}`);
  return {
    hosts: new Set(hosts),
    origins: new Set([...hosts.map((host) => `http://${host}`), APP_ORIGIN, ...corsOrigins]),
  };
}

export function judgeSource(facts: SourceFacts, policy: SourcePolicy): Verdict {
  const [host, ...otherHosts] = facts.hosts;
  const isOriginForm = facts.target.startsWith('/');
  if (!isOriginForm || host === undefined || otherHosts.length > 0 || !policy.hosts.has(host)) {
    return { allowed: false, reason: 'HOST_NOT_ALLOWED' };
  }

  const [origin, ...otherOrigins] = facts.origins;
  const [fetchSite, ...otherFetchSites] = facts.fetchSites;
  const isOwnFetch = fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none';
  const isOriginAllowed = origin === undefined ? isOwnFetch : policy.origins.has(origin);
  if (!isOriginAllowed || otherOrigins.length > 0 || otherFetchSites.length > 0) {
    return { allowed: false, reason: 'ORIGIN_NOT_ALLOWED' };
  }
  return { allowed: true, origin: origin ?? null };
}

/** `rawHeaders` is Node's flat list of names and values: the parsed form hides a second Host. */
export function readSource(target: string, rawHeaders: readonly string[]): SourceFacts {
  return {
    target,
    hosts: valuesOf(rawHeaders, 'host'),
    origins: valuesOf(rawHeaders, 'origin'),
    fetchSites: valuesOf(rawHeaders, 'sec-fetch-site'),
  };
}

/** Every value of one header, in order. */
export function valuesOf(rawHeaders: readonly string[], name: string): string[] {
  const values: string[] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.toLowerCase() === name) values.push(rawHeaders[at + 1] ?? '');
  }
  return values;
}
