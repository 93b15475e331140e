import { ImError } from '#shared/im-errors.ts';

/** What a stream is opened with. Null: not given. */
export interface StreamQuery {
  readonly accountIds: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly lastEventId: string | null;
}

const MAX_ENTRIES = 1000;
const MAX_ID = 256;

/** From the parameters of the address: values by name, a list where one was given twice. */
export function readStreamQuery(query: Readonly<Record<string, unknown>>): StreamQuery {
  return {
    accountIds: listOf(query, 'account_id'),
    types: listOf(query, 'types'),
    lastEventId: textOf(query, 'last_event_id'),
  };
}

/** The same from the part of an address behind the question mark. */
export function queryOf(target: string): Readonly<Record<string, unknown>> {
  const mark = target.indexOf('?');
  const parameters = new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1));
  const query: Record<string, unknown> = {};
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    query[name] = values.length === 1 ? values[0] : values;
  }
  return query;
}

function listOf(query: Readonly<Record<string, unknown>>, parameter: string): readonly string[] | null {
  const text = textOf(query, parameter);
  if (text === null) return null;
  const entries = text.split(',').map((entry) => entry.trim());
  if (entries.length > MAX_ENTRIES || entries.some((entry) => entry === '' || entry.length > MAX_ID)) {
    throw invalid(parameter, `is a list of 1 to ${String(MAX_ENTRIES)} entries separated by commas`);
  }
  return entries;
}

function textOf(query: Readonly<Record<string, unknown>>, parameter: string): string | null {
  const value = query[parameter];
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string') throw invalid(parameter, 'may be given once only');
  return value;
}

function invalid(parameter: string, problem: string): ImError {
  return new ImError('INVALID_PARAMETER', `${parameter} ${problem}`, { parameter });
}
