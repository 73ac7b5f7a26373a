import { expect, test } from 'vitest';
import { linesOf, summarise } from './summary.mjs';

const PAGE = 'http://127.0.0.1:4000/';

const run = (performance: number, seo = 1, url = `${PAGE}assets/index.js`) => ({
  categories: {
    performance: {
      title: 'Performance',
      score: performance,
      auditRefs: [
        { id: 'largest-contentful-paint', weight: 25 },
        { id: 'unused-javascript', weight: 0 },
      ],
    },
    accessibility: { title: 'Accessibility', score: 1, auditRefs: [] },
    'best-practices': { title: 'Best Practices', score: 1, auditRefs: [] },
    seo: { title: 'SEO', score: seo, auditRefs: [{ id: 'meta-description', weight: 1 }] },
  },
  audits: {
    'largest-contentful-paint': { title: 'Largest paint', score: performance, displayValue: '1.9 s' },
    'unused-javascript': { title: 'Unused', score: 0 },
    'meta-description': { title: 'Has a description', score: seo },
    'network-requests': { title: 'Requests', score: null, details: { type: 'table', items: [{ url }] } },
  },
});

test('the median counts, so one slow run of three fails nothing', () => {
  const summary = summarise('mobile', PAGE, [run(0.98), run(0.6), run(0.97)]);
  expect(summary.problems).toEqual([]);
  expect(linesOf(summary)).toEqual([
    'mobile',
    '  Performance       97   of 98, 60, 97',
    '  Accessibility    100   of 100, 100, 100',
    '  Best Practices   100   of 100, 100, 100',
    '  SEO              100   of 100, 100, 100',
    '  costs points: largest-contentful-paint, 1.9 s (98)',
    '  costs points: largest-contentful-paint, 1.9 s (60)',
    '  costs points: largest-contentful-paint, 1.9 s (97)',
  ]);
});

test('a category below its floor fails, with what it is and must be', () => {
  expect(summarise('desktop', PAGE, [run(0.94), run(0.99, 0.9), run(0.94, 0.9)]).problems).toEqual([
    'desktop: Performance is 94, below 95',
    'desktop: SEO is 90, below 100',
  ]);
});

test('a request that leaves the machine fails in whichever run it was made', () => {
  const runs = [run(1), run(1, 1, 'https://example.com/x.js'), run(1, 1, 'data:image/png;base64,')];
  expect(summarise('desktop', PAGE, runs).problems).toEqual([
    'desktop: asked for https://example.com/x.js, which is not on this machine',
  ]);
});

test('a run that does not list its requests proves nothing', () => {
  const silent = { ...run(1), audits: {} };
  expect(() => summarise('desktop', PAGE, [silent])).toThrow('did not list the requests');
});
