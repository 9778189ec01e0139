import type { Report } from '../../src/judge/report/report.ts';
import { findingWith, gateWith, reportWith, signalWith } from './report.ts';

/** A report with one of two texts in every place where a document, a path or a tag can put one. */
export function reportFullOf(one: string, other: string): Report {
  const gates = [
    gateWith(one, {
      name: other,
      declared: 'GO',
      open: [one],
      effective: 'PARTIAL',
      needs: [{ kind: 'signal', id: one, status: 'NO-GO', owner: other, exit: one }],
      before: { effective: 'GO', go: 1, total: 1 },
    }),
  ];
  return reportWith({
    gates,
    signals: [signalWith(one, { gate: one, title: other, owner: one, exit: other })],
    changes: {
      signals: [
        {
          id: one,
          kind: 'promoted',
          from: 'NO-GO',
          to: 'GO',
          fields: ['title', 'owner'],
          edits: [
            { field: 'title', from: [other], to: [one] },
            { field: 'evidence', from: [one, other], to: [other] },
          ],
        },
      ],
      gates: [{ id: one, kind: 'removed', from: 'GO', to: null, edits: [{ field: 'name', from: [other], to: [] }] }],
      lost: [{ signal: one, path: other }],
      reopened: [one],
    },
    subject: { sha: 'a'.repeat(40), headSha: 'b'.repeat(40), baseSha: 'c'.repeat(40), tag: one },
    findings: [
      findingWith({ message: `Seen \`${one}\` ${other}`, path: one, rule: 'row-cells' }),
      findingWith({ message: other, path: other, blocks: false, severity: 'warning' }),
    ],
  });
}

/** The tags of a page, but for those that only a text decides: code and bold where it is not empty, a span for each dollar. */
export function shapeOf(html: string, blobUrl: string): readonly string[] {
  const isOurs = (attribute: string): string => (attribute.startsWith(`href="${blobUrl}/`) ? 'ours' : attribute);
  return [...html.matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag.replace(/href="[^"]*"/, isOurs))
    .filter((tag) => !/^<\/?(?:code|strong|span)>$/.test(tag));
}
