import type { LiveUser } from './message.ts';

/**
 * True for somebody hidden of whom nothing but a masked name is left: two messages of one such person
 * cannot be told from two people, so they belong in no total by viewer and no count of viewers.
 */
export function isUnrecognisable({ masked, basis }: Pick<LiveUser, 'masked' | 'basis'>): boolean {
  return masked && basis === 'name';
}
