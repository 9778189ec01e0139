/** Why this version of Node cannot run the program; null where it can. Written for the oldest Node that may try. */
export function nodeProblem(version: string): string | null {
  return Number(version.split('.', 1)[0]) >= 20 ? null : `Gate Ledger needs Node 20 or newer, this is Node ${version}.`;
}
