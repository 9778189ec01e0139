import type { Report } from '../../judge/report/report.ts';

/** The type of a statement's predicate, which is the report: the address of its JSON Schema. */
export const predicateType = 'https://github.com/gate-ledger/gate-ledger/blob/v1/schema/report.json';

/** A verdict as an in-toto statement about a commit: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly [{ readonly name: string; readonly digest: { readonly gitCommit: string } }];
  readonly predicateType: typeof predicateType;
  readonly predicate: Report;
}

/** The statement of a report on a commit; its subject is named by the tag, or `_`, the specification's word for no name. */
export function statementOf(report: Report, sha: string): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: report.subject.tag ?? '_', digest: { gitCommit: sha } }],
    predicateType,
    predicate: report,
  };
}
