import { yamlWord } from '../../model/text.ts';
import type { PolicyFile } from '../../read/policy/policy.ts';

/** The address of the schemas that editors use for completion. */
export const schemaUrl = 'https://raw.githubusercontent.com/gate-ledger/gate-ledger/v1/schema';

/** In characters; longer values are written on several lines. */
const width = 100;

/** A policy as a person would write it, with a line that lets editors complete it. */
export function policyText(file: PolicyFile): string {
  const lines = Object.entries(file).map(([key, value]) => {
    const line = `${key}: ${flow(value)}`;
    if (line.length <= width || typeof value !== 'object' || Array.isArray(value)) return line;
    const inner = Object.entries(value as object).map(([name, one]) => `  ${yamlWord(name)}: ${flow(one)}`);
    return [`${key}:`, ...inner].join('\n');
  });
  return [`# yaml-language-server: $schema=${schemaUrl}/policy.json`, ...lines, ''].join('\n');
}

/** The same policy in one line, which is also valid. */
export function policyLine(file: PolicyFile): string {
  return flow(file);
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${yamlWord(key)}: ${flow(one)}`)
      .join(', ')} }`;
  return typeof value === 'string' ? yamlWord(value) : String(value);
}
