import type { DevToolsFields } from '../../ports.ts';

/** Fields of the DevTools Protocol, read without trust: what is missing or of another type is empty. */

export function textOf(fields: DevToolsFields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

export function numberOf(fields: DevToolsFields, name: string): number {
  const value = fields[name];
  return typeof value === 'number' ? value : 0;
}

export function fieldsOf(fields: DevToolsFields, name: string): DevToolsFields {
  const value = fields[name];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
