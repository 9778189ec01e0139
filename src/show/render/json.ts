/** A value as the action writes it and the terminal prints it: two spaces a level, and a line end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
