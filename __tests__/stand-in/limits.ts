/** Characters in a comment's body. Not in GitHub's description; beyond it GitHub answers 422 "body is too long (maximum is 65536 characters)". */
const COMMENT_LIMIT = 65_536;
/** Bytes in a check run's summary and text: the documentation says characters, and GitHub refuses by bytes: https://github.com/github/docs/issues/35252 */
const OUTPUT_LIMIT = 65_535;
/** Characters in an annotation's title: https://docs.github.com/rest/checks/runs#create-a-check-run */
const ANNOTATION_TITLE_LIMIT = 255;
/** Bytes in an annotation's message, and in its details: "The maximum size is 64 KB", same page. */
const ANNOTATION_TEXT_LIMIT = 64 * 1024;

/** The limits that GitHub states in prose, or only in its refusals, and that a schema therefore does not hold. */
export function checkLimits(operationId: string, body: unknown): string[] {
  if (!isRecord(body)) return [];
  if (operationId === 'issues/create-comment' || operationId === 'issues/update-comment') return checkComment(body);
  if (operationId === 'checks/create' || operationId === 'checks/update') return checkCheckRun(body);
  return [];
}

function checkComment({ body }: Readonly<Record<string, unknown>>): string[] {
  if (typeof body !== 'string') return [];
  if (body.trim() === '') return ['/body must not be blank'];
  return characters(body) > COMMENT_LIMIT
    ? [`/body must NOT have more than ${String(COMMENT_LIMIT)} characters, and has ${String(characters(body))}`]
    : [];
}

function checkCheckRun(body: Readonly<Record<string, unknown>>): string[] {
  const isDone = body['status'] === 'completed' || body['completed_at'] !== undefined;
  const conclusion =
    isDone && body['conclusion'] === undefined
      ? ["body must have required property 'conclusion' when it is completed"]
      : [];
  // "You cannot change a check run conclusion to `stale`, only GitHub can set this."
  const stale = body['conclusion'] === 'stale' ? ['/conclusion must not be "stale", which only GitHub sets'] : [];
  const output = isRecord(body['output']) ? body['output'] : {};
  const annotations = Array.isArray(output['annotations']) ? output['annotations'] : [];
  const texts = ['summary', 'text'].filter((name) => {
    const text = output[name];
    // More characters than that are against the description already.
    return typeof text === 'string' && characters(text) <= OUTPUT_LIMIT && Buffer.byteLength(text) > OUTPUT_LIMIT;
  });
  return [
    ...conclusion,
    ...texts.map((name) => `/output/${name} exceeds a maximum bytesize of ${String(OUTPUT_LIMIT)}`),
    ...stale,
    ...annotations.flatMap((annotation, index) =>
      checkAnnotation(annotation).map((problem) => `/output/annotations/${String(index)}/${problem}`),
    ),
  ];
}

function checkAnnotation(annotation: unknown): string[] {
  if (!isRecord(annotation)) return [];
  const { title, message, raw_details, start_line, end_line, start_column, end_column } = annotation;
  const hasColumn = start_column !== undefined || end_column !== undefined;
  return [
    ...(typeof title === 'string' && characters(title) > ANNOTATION_TITLE_LIMIT
      ? [`title must NOT have more than ${String(ANNOTATION_TITLE_LIMIT)} characters`]
      : []),
    ...(isTooLarge(message) ? [`message must NOT have more than ${String(ANNOTATION_TEXT_LIMIT)} bytes`] : []),
    ...(isTooLarge(raw_details) ? [`raw_details must NOT have more than ${String(ANNOTATION_TEXT_LIMIT)} bytes`] : []),
    ...(hasColumn && start_line !== end_line ? ['start_column is only for annotations of one line'] : []),
    ...([start_line, end_line, start_column, end_column].some((number) => typeof number === 'number' && number < 1)
      ? ['start_line: lines and columns start at 1']
      : []),
  ];
}

function isTooLarge(text: unknown): boolean {
  return typeof text === 'string' && Buffer.byteLength(text) > ANNOTATION_TEXT_LIMIT;
}

/** Code points, as in JSON Schema's maxLength and in GitHub's database. */
function characters(text: string): number {
  return Array.from(text).length;
}

/** Whether a parsed JSON value is an object, and no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
