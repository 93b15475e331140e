import { ACCOUNT } from './fixture.ts';
import { reads, refuses, writes } from './route-case.ts';
import type { RouteCase } from './route-case.ts';

const CONTENT = `cont_${ACCOUNT}_w1`;
const COMMENT = `comm_${ACCOUNT}_c1`;

/** Under one of the two names of works. */
function works(name: string): readonly RouteCase[] {
  const path = `/api/im/${name}`;
  const change = (method: 'PUT' | 'DELETE', rest: string, body?: unknown): RouteCase =>
    writes(
      method,
      `${path}/:id${rest}`,
      async (fixture) => ({
        path: `${path}/${await fixture.content()}${rest}`,
        ...(body !== undefined && { body }),
      }),
      [refuses(`${path}/nobody${rest}`, 404, 'CONTENT_NOT_FOUND', body)],
    );
  return [
    reads(path, () => ({ path: `${path}?account_id=${ACCOUNT}` }), {
      refusals: [
        refuses(`${path}?content_type=bogus`, 400, 'INVALID_PARAMETER'),
        refuses(`${path}?is_new=maybe`, 400, 'INVALID_PARAMETER'),
        refuses(`${path}?cursor=x!`, 400, 'INVALID_CURSOR'),
      ],
    }),
    reads(`${path}/:id`, () => ({ path: `${path}/${CONTENT}` }), {
      refusals: [refuses(`${path}/nobody`, 404, 'CONTENT_NOT_FOUND')],
    }),
    reads(`${path}/:id/stats`, () => ({ path: `${path}/${CONTENT}/stats` }), {
      refusals: [refuses(`${path}/nobody/stats`, 404, 'CONTENT_NOT_FOUND')],
    }),
    writes('POST', path, () => ({ path, body: { title: '作品', content_type: 'video' } }), [
      refuses(path, 400, 'MISSING_PARAMETER', { title: '作品' }),
      refuses(path, 400, 'INVALID_PARAMETER', { title: '作品', content_type: 'bogus' }),
      refuses(path, 409, 'ALREADY_EXISTS', { title: '作品', content_type: 'video', content_id: CONTENT }),
      refuses(path, 404, 'ACCOUNT_NOT_FOUND', { title: '作品', content_type: 'video', account_id: 'nobody' }),
    ]),
    change('PUT', '', { title: '新标题' }),
    change('PUT', '/read'),
    change('DELETE', ''),
  ];
}

const changeComment = (method: 'PUT' | 'DELETE', rest: string, body?: unknown): RouteCase =>
  writes(
    method,
    `/api/im/discussions/:id${rest}`,
    async (fixture) => ({
      path: `/api/im/discussions/${await fixture.comment()}${rest}`,
      ...(body !== undefined && { body }),
    }),
    [refuses(`/api/im/discussions/nobody${rest}`, 404, 'DISCUSSION_NOT_FOUND', body)],
  );

const replies = (route: string, path: string): RouteCase =>
  reads(route, () => ({ path }), {
    refusals: [
      refuses(`${path}?is_read=maybe`, 400, 'INVALID_PARAMETER'),
      refuses(`${path}?cursor=x!`, 400, 'INVALID_CURSOR'),
    ],
  });

const discussions: readonly RouteCase[] = [
  reads('/api/im/discussions', () => ({ path: `/api/im/discussions?account_id=${ACCOUNT}` }), {
    refusals: [
      refuses('/api/im/discussions?is_read=maybe', 400, 'INVALID_PARAMETER'),
      refuses('/api/im/discussions?cursor=x!', 400, 'INVALID_CURSOR'),
    ],
  }),
  reads('/api/im/discussions/:id', () => ({ path: `/api/im/discussions/${COMMENT}` }), {
    refusals: [refuses('/api/im/discussions/nobody', 404, 'DISCUSSION_NOT_FOUND')],
  }),
  replies('/api/im/comments/:id/discussions', `/api/im/comments/${COMMENT}/discussions`),
  replies(
    '/api/im/discussions/comments/:id/discussions',
    `/api/im/discussions/comments/${COMMENT}/discussions`,
  ),
  writes(
    'POST',
    '/api/im/discussions',
    () => ({ path: '/api/im/discussions', body: { content: '说一句', content_id: CONTENT } }),
    [
      refuses('/api/im/discussions', 400, 'MISSING_PARAMETER', {}),
      refuses('/api/im/discussions', 409, 'ALREADY_EXISTS', { content: '说', discussion_id: COMMENT }),
    ],
  ),
  changeComment('PUT', '', { content: '改一句' }),
  changeComment('PUT', '/read'),
  changeComment('DELETE', ''),
];

/** Works under both names, comments and replies. */
export const CONTENT_CASES: readonly RouteCase[] = [...works('contents'), ...works('works'), ...discussions];
