import { expect, test } from 'vitest';
import { checkRequest, checkRequestBody, checkResponse, operationOf } from './contract.ts';

const REPOSITORY = '/repos/octo/ledger';
const ANNOTATION = { path: 'a.md', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'Wrong' };

test.each([
  ['GET', '/commits/heads/main/check-runs', 'checks/list-for-ref'],
  ['GET', '/actions/workflows', 'actions/list-repo-workflows'],
  ['GET', '/actions/workflows/ci.yml/runs?head_sha=abc', 'actions/list-workflow-runs'],
  ['GET', '/actions/runs/7/jobs', 'actions/list-jobs-for-workflow-run'],
  ['GET', '/contents/', 'repos/get-content'],
  ['GET', '/contents/docs/ledger.md?ref=main', 'repos/get-content'],
  ['GET', '/contents/docs%2Fledger.md', 'repos/get-content'],
  ['GET', '/compare/heads/main...work', 'repos/compare-commits-with-basehead'],
  ['GET', '/issues/comments/7', 'issues/get-comment'],
  ['GET', '/issues/7/comments', 'issues/list-comments'],
  ['PUT', '/issues/7/comments', undefined],
])('%s %s is the operation %s', (method, path, operation) => {
  expect(operationOf(method, `${REPOSITORY}${path}`)).toBe(operation);
});

test.each([
  [{ name: undefined }, "required property 'name'"],
  [{ head_sha: undefined }, "required property 'head_sha'"],
  [{ conclusion: 'great' }, '/conclusion must be equal to one of the allowed values'],
  [{ conclusion: 'stale' }, '/conclusion must not be "stale"'],
  [{ conclusion: undefined }, "required property 'conclusion'"],
  [{ completed_at: 'yesterday' }, '/completed_at must match format "date-time"'],
  [{ output: { summary: '' } }, "/output must have required property 'title'"],
  [output({ summary: 'x'.repeat(65_536) }), '/output/summary must NOT have more than 65535 characters'],
  [output({ text: 'x'.repeat(65_536) }), '/output/text must NOT have more than 65535 characters'],
  [output({ summary: 'ä'.repeat(32_768) }), '/output/summary exceeds a maximum bytesize of 65535'],
  [
    output({ annotations: Array.from({ length: 51 }, () => ANNOTATION) }),
    '/output/annotations must NOT have more than 50 items',
  ],
  [annotation({ message: undefined }), "/output/annotations/0 must have required property 'message'"],
  [annotation({ title: 'x'.repeat(256) }), '/output/annotations/0/title must NOT have more than 255 characters'],
  [annotation({ message: 'ä'.repeat(32_769) }), '/output/annotations/0/message must NOT have more than 65536 bytes'],
  [annotation({ start_column: 1, end_line: 2 }), 'start_column is only for annotations of one line'],
  [annotation({ start_line: 0, end_line: 0 }), 'lines and columns start at 1'],
])('A check run with %o violates: %s', (changes, violation) => {
  const run = { name: 'Release gates', head_sha: 'abc', status: 'completed', conclusion: 'success', ...changes };
  const body: unknown = JSON.parse(JSON.stringify(run));
  expect(checkRequestBody('POST', `${REPOSITORY}/check-runs`, body)).toEqual([expect.stringContaining(violation)]);
});

test('What is exactly at a limit violates nothing', () => {
  const annotations = Array.from({ length: 50 }, () => ({
    ...ANNOTATION,
    title: 'x'.repeat(255),
    message: 'x'.repeat(65_536),
  }));
  const body = { name: 'Release gates', head_sha: 'abc', ...output({ summary: 'x'.repeat(65_535), annotations }) };
  expect(checkRequest('POST', `${REPOSITORY}/check-runs`, body)).toEqual([]);
  expect(checkRequest('POST', `${REPOSITORY}/issues/1/comments`, { body: '😀'.repeat(65_536) })).toEqual([]);
});

test.each([
  ['/issues/x/comments', 'path parameter "issue_number" must be integer, and is "x"'],
  ['/issues/1/comments?per_page=many', 'query parameter "per_page" must be integer, and is "many"'],
  ['/issues/1/comments?per_page=101', 'per_page 101 is over 100'],
  ['/issues/1/comments?perPage=100', 'unknown query parameter "perPage"'],
  ['/actions/runs/7/jobs?filter=newest', 'query parameter "filter" must be equal to one of the allowed values'],
  [
    '/actions/workflows/ci.yml/runs?status=green',
    'query parameter "status" must be equal to one of the allowed values',
  ],
  ['/commits/main/check-runs?filter=newest', 'query parameter "filter" must be equal to one of the allowed values'],
])('GET %s violates: %s', (path, violation) => {
  expect(checkRequest('GET', `${REPOSITORY}${path}`, undefined)).toEqual([expect.stringContaining(violation)]);
});

test('A request without its body, or with a blank comment, is a violation', () => {
  expect(checkRequest('POST', `${REPOSITORY}/check-runs`, undefined)).toEqual(['checks/create: request has no body']);
  expect(checkRequest('POST', `${REPOSITORY}/check-runs`, 'no JSON')).toEqual([
    'checks/create: request body must be object',
  ]);
  expect(checkRequest('PATCH', `${REPOSITORY}/issues/comments/1`, { body: ' ' })).toEqual([
    'issues/update-comment: request /body must not be blank',
  ]);
});

test('A response is held against the schema of its status; refusals need not be declared', () => {
  const path = `${REPOSITORY}/issues/1/labels`;
  const label = {
    id: 1,
    node_id: 'L',
    url: 'https://example.com/',
    name: 'x',
    description: null,
    color: 'fff',
    default: false,
  };
  expect(checkResponse('GET', path, 200, [label])).toEqual([]);
  expect(checkResponse('GET', path, 200, [{ ...label, name: 7 }])).toEqual([
    'issues/list-labels-on-issue: response 200 /0/name must be string',
  ]);
  expect(checkResponse('GET', path, 204, undefined)).toEqual([
    'issues/list-labels-on-issue: status 204 is not declared',
  ]);
  expect(checkResponse('GET', path, 404, { message: 'Not Found' })).toEqual([]);
  expect(checkResponse('GET', path, 404, 'Not Found')).toEqual([
    'issues/list-labels-on-issue: response 404 body must be object',
  ]);
  expect(checkResponse('GET', path, 403, { message: 'Forbidden' })).toEqual([]);
  expect(checkResponse('DELETE', `${REPOSITORY}/issues/comments/1`, 204, {})).toEqual([
    expect.stringContaining('has a body'),
  ]);
});

function output(changes: object): object {
  return { output: { title: 'Title', summary: 'Summary', ...changes } };
}

function annotation(changes: object): object {
  return output({ annotations: [{ ...ANNOTATION, ...changes }] });
}
