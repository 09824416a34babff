import { describe, expect, test } from 'vitest';
import { returnTo } from './return-to.ts';

describe('after the sign-in the browser goes', () => {
  test.each([
    '/',
    '/customers/0198c1de-0000-7000-8000-000000000001?section=billing#invoices',
    '/desk/notice',
    '/signed-in',
  ])('back to %s', (path) => expect(returnTo(path)).toBe(path));

  test.each([
    ['another site', 'https://evil.example/'],
    ['another site without a scheme', '//evil.example'],
    ['three slashes', '///evil.example'],
    ['a backslash', '/\\evil.example'],
    ['a backslash later', '/a\\..\\evil'],
    ['dots before slashes', '/.//evil.example'],
    ['dots that go up to slashes', '/a/..//evil.example'],
    ['a tab, which a browser leaves out', '/\t/evil.example'],
    ['a line break', '/a\r\nSet-Cookie: x=y'],
    ['a script', 'javascript:alert(1)'],
    ['no path', 'evil.example'],
    ['an encoded control character that it would decode', '/%0d/../\u0000'],
    ['the API', '/v1/sessions'],
    ['the sign-in again', '/sign-in?return_to=/'],
    ['something endless', `/${'a'.repeat(600)}`],
    ['two of them', ['/a', '/b']],
    ['nothing', undefined],
  ])('to the first page instead of %s', (_what, wish) => expect(returnTo(wish)).toBe('/'));
});
