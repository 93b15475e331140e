import { AppError } from '#shared/errors.ts';
import type { DevToolsFields } from '../../ports.ts';
import { fieldsOf, numberOf, textOf } from './devtools-fields.ts';

/** Headers with which the service asks for its slider puzzle. */
const SLIDER_HEADERS = ['bdturing-verify', 'x-vc-bdturing-parameters'];
const SLIDER_PATH = '/verifycenter/captcha';

/** Whether an answer that the page received asks for a person. */
export function asksForSlider(method: string, params: DevToolsFields): boolean {
  if (method !== 'Network.responseReceived') return false;
  const response = fieldsOf(params, 'response');
  const names = Object.keys(fieldsOf(response, 'headers')).map((name) => name.toLowerCase());
  return SLIDER_HEADERS.some((name) => names.includes(name)) || textOf(response, 'url').includes(SLIDER_PATH);
}

/** What is wrong with the document of the room; null when it can be waited for. */
export function documentError(params: DevToolsFields): AppError | null {
  const status = numberOf(fieldsOf(params, 'response'), 'status');
  if (status === 404 || status === 410) {
    return new AppError('E104', 'There is no such room. Check the number.', { status });
  }
  if (status === 401 || status === 403 || status === 444) {
    return new AppError(
      'E101',
      'Douyin does not show this room to this network right now. Log in, or wait a while.',
      {
        reason: 'risk',
        status,
      },
    );
  }
  return null;
}

export const sliderError = (): AppError =>
  new AppError(
    'E101',
    'Douyin shows a slider puzzle instead of the room. Open the room in a browser on this network, solve it there, and start again.',
    { reason: 'slider' },
  );
