export const id = 694;
export const ids = [694];
export const modules = {

/***/ 694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  viewOf: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./src/model/once.ts
var once = __webpack_require__(1800);
// EXTERNAL MODULE: ./src/show/render/digest/digest.ts + 5 modules
var digest = __webpack_require__(2321);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
;// CONCATENATED MODULE: ./src/show/render/markdown/markdown.ts

/** The most characters of one untrusted text that are shown; a table of long cells reads badly, and the report has them whole. */
const textLimit = 200;
// GitHub makes links or images of these in any text, escaped or not: mentions, issues, addresses, commits. A zero-width space
// parts them.
const linked = /@(?=[\w-])|#(?=\d)|GH-(?=\d)|(?<=www)\.|:(?=\/\/)|(?:mailto|xmpp):|[0-9a-f]{6}(?=[0-9a-f])/gi;
// The colon of a shortcode, which makes an emoji together with one of ours, too: it is parted on both sides.
const shortcode = /(?<=[\w+-]):|:(?=[\w+-])/g;
/** Marks that begin something anywhere in a line, and the dot of an address. */
const marks = /[!"#$&*:<>@[\\\]^_`{|}~]|(?<=www)\./gi;
/** What begins a list, a quote, a heading or an HTML block where a line begins; an item of a list may begin with a text. */
const atStart = /^(?:[-+=()]|\d{1,9}[.)])/;
/** Untrusted text as Markdown that shows just that text, on one line, in a table cell too. Common marks stay plain, for e-mails show the Markdown. */
function markdown_text(untrusted) {
    return (clipped(untrusted)
        .replace(linked, (match) => `${match}\u200B`)
        .replace(shortcode, '\u200B:\u200B')
        .replace(marks, (mark) => `\\${mark}`)
        .replace(atStart, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
        .replaceAll('\u200B', '&#8203;')
        // GitHub looks for math after it has taken the backslash away: https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
        .replaceAll('\\$', '<span>$</span>'));
}
/** Untrusted text as a code span; nothing in a code span is a link, a mention or an image. */
function code(untrusted) {
    const content = clipped(untrusted);
    return content === '' ? '' : (0,model_text/* codeSpan */.SS)(content);
}
/** A code span in a table cell, where a pipe would end the cell. */
function codeCell(untrusted) {
    return code(untrusted).replaceAll('|', '\\|');
}
/** A table; cells are Markdown already. No rows, no table. */
function table(header, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line), ''];
}
/** A section under a heading; none where there are no lines. */
function section(title, lines) {
    return lines.length === 0 ? [] : [`#### ${title}`, '', ...lines];
}
/** A folded section; none where there are no lines. */
function folded(summary, lines) {
    return lines.length === 0 ? [] : ['<details>', `<summary>${summary}</summary>`, '', ...lines, '</details>', ''];
}
/** The rows that are tried, most first. */
const ladder = (/* unused pure expression or super */ null && ([400, 200, 100, 50, 20, 5]));
/** How long a text is: GitHub counts some in characters and some in bytes. */
const inBytes = (text) => Buffer.byteLength(text);
const inCharacters = (text) => text.length;
/** The rendering with the most rows a list that is within `limit`, else the one without rows. */
function withRows(render, limit, size = inCharacters) {
    for (const rows of ladder) {
        const rendering = render(rows);
        if (size(rendering) <= limit)
            return rendering;
    }
    return render(0);
}
function clipped(untrusted) {
    // A character has at most two UTF-16 units and is never spelled out as less than itself: the rest of a long text is not shown.
    const head = untrusted
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 2 * (textLimit + 1));
    const characters = [...(0,model_text/* spelledOut */.Si)(head)];
    return characters.length > textLimit ? `${characters.slice(0, textLimit).join('')}…` : characters.join('');
}

;// CONCATENATED MODULE: ./src/show/render/markdown/phrase-markdown.ts


/** The most characters of one message that are shown; the report has it whole. */
const messageLimit = 1000;
/** A phrase as Markdown in which no text of a document does anything. */
function phraseMarkdown(phrase, blobUrl) {
    return phrase.map((span) => spanMarkdown(span, blobUrl)).join('');
}
function spanMarkdown(span, blobUrl) {
    if (typeof span === 'string')
        return span;
    if ('text' in span)
        return markdown_text(span.text);
    if ('code' in span)
        return code(span.code);
    if ('message' in span)
        return messageMarkdown(span.message);
    if ('strong' in span)
        return `**${phraseMarkdown(span.strong, blobUrl)}**`;
    if ('status' in span)
        return span.status;
    return fileLink(span, blobUrl);
}
function fileLink({ label, path, line }, blobUrl) {
    const name = code(label);
    const place = line === null ? '' : `#L${String(line)}`;
    return blobUrl === null ? name : `[${name}](${blobUrl}/${urlPath(path)}${place})`;
}
/** A path in a link of Markdown: `encodeURIComponent` leaves parentheses, which would end the link. */
function urlPath(path) {
    const encoded = (0,model_text/* wellFormed */.ES)(path).split('/').map(encodeURIComponent).join('/');
    return encoded.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A message has its values between backticks; these stay code, all else is text. */
function messageMarkdown(message) {
    const shown = message.length > messageLimit ? `${message.slice(0, messageLimit)}…` : message;
    return shown
        .split(/(`[^`]*`)/)
        .map((part, index, parts) => {
        if (/^`[^`]+`$/.test(part))
            return code(part.slice(1, -1));
        // Between two spans without a space the backticks would make one of them.
        return part === '' && index > 0 && index < parts.length - 1 ? ' ' : spaced(part);
    })
        .join('');
}
function spaced(part) {
    if (part === '')
        return '';
    const [, lead = '', middle = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
    return `${lead === '' ? '' : ' '}${markdown_text(middle)}${trail === '' ? '' : ' '}`;
}

// EXTERNAL MODULE: ./src/show/render/digest/section.ts
var digest_section = __webpack_require__(9168);
// EXTERNAL MODULE: ./src/show/render/digest/phrase.ts
var digest_phrase = __webpack_require__(4394);
;// CONCATENATED MODULE: ./src/show/render/markdown/list-markdown.ts



/** A list of Markdown of at most so many lines, and how many are left out; no items, no lines. */
function listMarkdown(items, { blobUrl, rows, isNumbered }) {
    if (items.length === 0)
        return [];
    const lines = [];
    let [all, number] = [0, 0];
    for (const item of items) {
        // A note between the steps is not one of them.
        const isStep = isNumbered && 'finding' in item;
        if (isStep)
            number += 1;
        const mark = isStep ? `${String(number)}. ` : '- ';
        const below = (0,digest_section/* linesBelow */.$)(item);
        if (lines.length < rows)
            lines.push(`${mark}${itemMarkdown(item, blobUrl)}`);
        const indent = ' '.repeat(mark.length);
        for (const phrase of below.slice(0, Math.max(0, rows - lines.length)))
            lines.push(`${indent}- ${phraseMarkdown(phrase, blobUrl)}`);
        all += 1 + below.length;
    }
    const dropped = all - lines.length;
    if (dropped === 0)
        return [...lines, ''];
    const note = `${String(dropped)} ${lines.length === 0 ? '' : 'more '}not shown here; the report has them all.`;
    return [...lines, ...(lines.length === 0 ? [] : ['']), note, ''];
}
function itemMarkdown(item, blobUrl) {
    if ('finding' in item)
        return findingMarkdown(item.finding, blobUrl);
    const { phrase, below, isInline = false } = item;
    const inline = isInline && below.length > 0 ? [': ', ...(0,digest_phrase/* joined */.oR)(below, ', ')] : [];
    return phraseMarkdown([...phrase, ...inline], blobUrl);
}
/** What is wrong and what to do, then where, with a link to the line at the judged commit, and the rule. */
function findingMarkdown({ path, line, rule, message }, blobUrl) {
    const place = { label: `${path}:${String(line)}`, path, line };
    return phraseMarkdown([{ message }, ' ', place, ' (', { code: rule }, ')'], blobUrl);
}

;// CONCATENATED MODULE: ./src/show/render/markdown/body.ts





/** A page of a few screens is read; of more the rest is folded. */
const room = { lines: 12, gates: 3, needs: 2, isWhole: true };
/** The view of a report; a body that is shown in several places is made once. */
function viewOf(report, comparison, blobUrl) {
    const said = (0,digest/* digest */.b)(report, comparison, room);
    const first = [firstMarkdown(said.first), ...(said.note === null ? [] : ['', said.note])].join('\n');
    const last = `<sub>${phraseMarkdown(said.last, blobUrl)}</sub>`;
    return {
        report,
        first,
        last,
        body: (0,once/* remembering */.M)((rows) => [first, '', ...sections(said, blobUrl, rows), last, ''].join('\n')),
    };
}
function firstMarkdown({ sign, decision, release }) {
    const bold = `### ${sign} **${phraseMarkdown(decision, null)}**`;
    return release === null ? bold : `${bold} ${release}`;
}
function sections({ sections }, blobUrl, rows) {
    return sections.flatMap(({ title, items, isFolded, isNumbered = false }) => {
        const lines = listMarkdown(items, { blobUrl, rows, isNumbered });
        return isFolded ? folded(title, lines) : section(title, lines);
    });
}


/***/ })

};
