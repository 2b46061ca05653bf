export const id = 113;
export const ids = [113];
export const modules = {

/***/ 9113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./src/cancellation.ts
/** Milliseconds that requests under way get to finish once the job is cancelled. The runner kills the step 7.5 s to 10 s after its first signal. */
const GRACE = 5000;
/** Listens for the job's cancellation: the runner sends SIGINT, then SIGTERM. `abort` follows `stop` after `grace` milliseconds. */
function listenForCancellation(grace = GRACE) {
    const stop = new AbortController();
    const abort = new AbortController();
    let timer;
    const cancel = () => {
        if (stop.signal.aborted)
            return;
        stop.abort(new Error('the job was cancelled'));
        timer = setTimeout(() => abort.abort(new Error('the job was cancelled')), grace);
    };
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    return {
        stop: stop.signal,
        abort: abort.signal,
        cancel,
        dispose() {
            clearTimeout(timer);
            process.off('SIGINT', cancel).off('SIGTERM', cancel);
        },
    };
}

;// CONCATENATED MODULE: ./src/failure.ts
/** A failure for the workflow author: what happened (`message`) and what to do (`remedy`). */
class Failure extends Error {
    name;
    code;
    fate;
    transient;
    retryAfter;
    remedy;
    constructor(name, message, options) {
        super(message, options.cause === undefined ? {} : { cause: options.cause });
        this.name = name;
        this.code = options.code;
        this.fate = options.fate ?? 'unsent';
        this.transient = options.transient ?? false;
        this.retryAfter = options.retryAfter;
        this.remedy = options.remedy;
    }
    get explanation() {
        return `${this.message} ${this.remedy}`;
    }
    with(changes) {
        const { name, message, code, fate, transient, retryAfter, remedy, cause } = this;
        const options = { code, fate, transient, retryAfter, remedy, cause, ...changes };
        return new Failure(name, changes.message ?? message, options);
    }
}
/** The first thing to do about a message that may be on its way. */
const LOOK_FIRST = 'Look at the phone before you run the job again.';
/** @param before completes `The job was cancelled before …` */
function cancelled(before, fate, cause) {
    const remedy = fate === 'unsent' ? 'The message was not sent.' : LOOK_FIRST;
    return new Failure('cancelled', `The job was cancelled before ${before}.`, {
        fate,
        remedy,
        cause,
    });
}
const REPORT = 'If the runner is not at fault, report this with the log of a run with debug logging.';
/** `error` itself if it is a {@link Failure}, else an `internal` one with this `fate`. */
function toFailure(error, fate = 'unsent') {
    if (error instanceof Failure)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new Failure('internal', `The action itself failed: ${message}`, {
        fate,
        remedy: fate === 'unknown' ? `${LOOK_FIRST} ${REPORT}` : REPORT,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/message/gsm7.ts
/** The GSM 7-bit default alphabet and its extension (3GPP TS 23.038, 6.2.1). Of ASCII, only the backtick and most controls are missing. */
const GSM7 = /^[\n\f\r -_a-~¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ€]*$/;
/** The extension's characters, which are sent as an escape and a second septet. */
const EXTENSION = /[\f[\\\]^{|}~€]/g;
/** What looks the same, or is read as the same, as a character of GSM-7. */
const lookAlikes = invert({
    "'": '‘’‚‛′‵´`ʹʻʼʽˈˊˋ❛❜︐︑',
    '"': '“”„‟″‶«»ʺˮ❝❞〝〞',
    '-': '−•‣⁃∙·⎼⎽─',
    _: '‗',
    '/': '÷⁄∕⧸',
    '\\': '⧵⧹∖',
    '|': '¦∣⎸⎹⎜⎟⏐│',
    '<': '‹〈',
    '>': '›〉',
    '(': '❨❪⟮⦅',
    ')': '❩❫⟯⦆',
    '{': '❴',
    '}': '❵',
    '*': '⁎∗⊛✢✣✤✥✱✲✳✺✻✼✽❃❉❊❋⧆',
    '+': '˖',
    '=': '꞊',
    ':': 'ː˸⦂꞉∶',
    ';': '⁏',
    ',': '、،',
    '.': '。․',
    '!': 'ǃ',
    '~': '˜˷∼',
    '^': 'ˆ',
    x: '×',
    '->': '→',
    '<-': '←',
    '=>': '⇒',
});
/** Letters that Unicode does not decompose into a plain letter and a mark. */
const plainLetters = invert({
    a: 'ɑ',
    d: 'đð',
    D: 'ĐÐ',
    e: 'ə',
    h: 'ħ',
    H: 'Ħ',
    i: 'ı',
    k: 'ĸ',
    l: 'ł',
    L: 'Ł',
    n: 'ŋ',
    N: 'Ŋ',
    oe: 'œ',
    Oe: 'Œ',
    SS: 'ẞ',
    t: 'ŧ',
    T: 'Ŧ',
    th: 'þ',
    Th: 'Þ',
});
/** Whether every character is in GSM-7. */
function isGsm7(text) {
    return GSM7.test(text);
}
/** The length of a GSM-7 text in septets, of which one segment holds 160. */
function septets(text) {
    return text.length + (text.match(EXTENSION)?.length ?? 0);
}
/**
 * What a reader takes for the same as `grapheme`, in GSM-7; `''` for what is invisible, undefined if there is nothing. Letters
 * keep their accents and numbers their value: č has no look-alike, and 1½ must not become 11/2.
 */
function lookAlike(grapheme) {
    const composed = visible(grapheme).normalize('NFC');
    const similar = replaced(composed, lookAlikes);
    if (isGsm7(similar))
        return similar;
    if (/\p{No}/u.test(similar))
        return undefined;
    // Full-width forms, ligatures, the ellipsis.
    const compatible = replaced(similar.normalize('NFKC'), lookAlikes);
    return isGsm7(compatible) ? compatible : undefined;
}
/** Any text as one line of GSM-7: see {@link transliterate}. */
function toGsm7(text) {
    return transliterate(text).replace(/\s+/g, ' ').trim();
}
/** Any text in GSM-7. Letters lose accents that GSM-7 lacks. Emoji and all else without a look-alike are dropped. */
function transliterate(text) {
    if (isGsm7(text))
        return text;
    return Array.from(graphemes(text), ({ segment }) => lookAlike(segment) ?? bare(segment)).join('');
}
/** Whether a grapheme is one that people see, and {@link transliterate} drops it. */
function isLost(grapheme) {
    return lookAlike(grapheme) === undefined && bare(grapheme) === '';
}
/** What is left of a grapheme without accents: `c` of č, nothing of an emoji. */
function bare(grapheme) {
    const parts = replaced(grapheme.normalize('NFKD'), plainLetters);
    return Array.from(replaced(parts, lookAlikes)).filter(isGsm7).join('');
}
/** `text` without what cannot be seen, and with the plain space, hyphen and line break for their variants. */
function visible(text) {
    return text
        .replace(/[\v\u0085\p{Zl}\p{Zp}]/gu, '\n')
        .replace(/[\t\p{Zs}]/gu, ' ')
        .replace(/\p{Pd}/gu, '-')
        .replace(/(?![\n\f\r])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '');
}
function replaced(text, table) {
    return Array.from(text, character => table.get(character) ?? character).join('');
}
function invert(table) {
    return new Map(Object.entries(table).flatMap(([plain, others]) => Array.from(others, other => [other, plain])));
}
let segmenter;
/** What people see as characters: an accented letter, a flag, a family of emoji are one each. */
function graphemes(text) {
    // Made on first use: it takes some 25 ms, and most texts do without.
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}

;// CONCATENATED MODULE: ./src/message/encoding.ts

/** Units that a segment holds, alone and as one of several: septets, and 16-bit code units. */
const capacity = {
    'GSM-7': { alone: 160, split: 153 },
    'UCS-2': { alone: 70, split: 67 },
};
/** Longest text that the gateway takes, in UTF-16 code units. */
const LONGEST_TEXT = 1600;
/** The encoding that the gateway will pick for `text`, and the segments that it takes. */
function measure(text) {
    const encoding = isGsm7(text) ? 'GSM-7' : 'UCS-2';
    const { alone, split } = capacity[encoding];
    const units = encoding === 'GSM-7' ? septets(text) : text.length;
    if (units <= alone)
        return { encoding, segments: 1 };
    const lengths = encoding === 'GSM-7'
        ? Array.from(text, septets)
        : Array.from(graphemes(text), ({ segment }) => segment.length);
    return { encoding, segments: segmentsFor(lengths, split) };
}
/** Segments of `room` units each for characters of these lengths. A character is cut in two only if it is longer than a segment. */
function segmentsFor(lengths, room) {
    let segments = 1;
    let left = room;
    for (const length of lengths) {
        if (length > left && length <= room) {
            segments++;
            left = room;
        }
        left -= length;
        while (left < 0) {
            segments++;
            left += room;
        }
    }
    return segments;
}
/** The characters outside GSM-7, each once, in the order of their first occurrence. */
function outsideGsm7(text) {
    const outsiders = new Map();
    let position = 0;
    for (const { segment: character } of graphemes(text)) {
        position++;
        if (isGsm7(character))
            continue;
        const known = outsiders.get(character);
        if (known === undefined)
            outsiders.set(character, { character, position, count: 1 });
        else
            known.count++;
    }
    return [...outsiders.values()];
}
/** Replaces characters outside GSM-7 by look-alikes, if that saves segments. */
function smartEncode(text) {
    const unchanged = { text, changes: [] };
    const { encoding, segments } = measure(text);
    if (encoding === 'GSM-7' || segments === 1)
        return unchanged;
    const changes = new Map();
    let encoded = '';
    for (const { segment: from } of graphemes(text)) {
        const to = isGsm7(from) ? from : (lookAlike(from) ?? from);
        encoded += to;
        if (to === from)
            continue;
        const known = changes.get(from);
        if (known === undefined)
            changes.set(from, { from, to, count: 1 });
        else
            known.count++;
    }
    // The gateway must not refuse what it would have taken: nothing may be left of invisible characters, and
    // an ellipsis becomes longer.
    const accepted = encoded.trim() !== '' && encoded.length <= Math.max(text.length, LONGEST_TEXT);
    return accepted && measure(encoded).segments < segments
        ? { text: encoded, changes: [...changes.values()] }
        : unchanged;
}

;// CONCATENATED MODULE: ./src/message/truncate.ts


/** What tells the reader that there was more; plain dots, since an ellipsis is not in GSM-7. */
const DOTS = '...';
const LARGEST_SEGMENT = 160;
/** `text` if it fits the limits, else its longest beginning that fits with `...`. Never cuts inside a visible character. */
function truncate(text, limits) {
    const { characters, segments } = limits;
    const longest = segments === undefined ? characters : Math.min(characters, segments * LARGEST_SEGMENT);
    const fits = (candidate) => candidate.length <= longest &&
        (segments === undefined || measure(candidate).segments <= segments);
    if (fits(text))
        return text;
    // Where the text may end. Two characters more than can be kept are enough to tell whether the last ones
    // belong together, however long the text is.
    const ends = [0];
    for (const { segment, index } of graphemes(text.slice(0, longest + 2))) {
        const end = index + segment.length;
        if (end + DOTS.length > longest)
            break;
        if (!/\s$/.test(segment))
            ends.push(end);
    }
    const shortened = (end) => text.slice(0, end) + DOTS;
    // The longest that fits, by bisection: what is longer never takes fewer segments.
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(shortened(ends[middle] ?? 0)))
            low = middle;
        else
            high = middle - 1;
    }
    return shortened(ends[low] ?? 0);
}

;// CONCATENATED MODULE: ./src/message/fit.ts


/** Makes a text fit the rules and the gateway: first by look-alikes, then, if so wished, by cutting it. */
function fitText(given, rules) {
    const { smartEncoding, maxSegments, overflow } = rules;
    const { text, changes } = smartEncoding ? smartEncode(given) : { text: given, changes: [] };
    const size = measure(text);
    if (text.length <= LONGEST_TEXT && size.segments <= (maxSegments ?? size.segments)) {
        return { text, ...size, changes, cut: false };
    }
    if (overflow === 'truncate') {
        const shorter = truncate(text, { characters: LONGEST_TEXT, segments: maxSegments });
        return { text: shorter, ...measure(shorter), changes, cut: true };
    }
    const hint = 'To cut the text, set overflow: truncate.';
    return text.length > LONGEST_TEXT
        ? { problem: `has ${text.length} characters; 1 to ${LONGEST_TEXT} are allowed. ${hint}` }
        : {
            problem: `takes ${size.segments} segments in ${size.encoding}; max-segments allows ${maxSegments}. ${hint}`,
        };
}
const FEW = 5;
/** @returns undefined where there is nothing to save, or the text as a whole is not in GSM-7 */
function encodingHint({ text, encoding, segments }) {
    if (encoding === 'GSM-7' || segments === 1)
        return undefined;
    const outsiders = outsideGsm7(text);
    if (outsiders.length > FEW)
        return undefined;
    const left = outsiders.reduce((rest, { character }) => rest.replaceAll(character, ''), text);
    const without = measure(left).segments;
    if (without >= segments)
        return undefined;
    const encoded = smartEncode(text);
    const smart = encoded.changes.length === 0 ? undefined : measure(encoded.text).segments;
    return { outsiders, without, smart };
}

;// CONCATENATED MODULE: ./src/plain-text.ts
/** Longest remote text that is passed on, in characters: room for any sentence, not for a page. */
const LONGEST = 300;
/** Any text as one harmless line. Line breaks, control characters and invisible characters become spaces, and no command starts in it. */
function plainLine(text, longest = LONGEST) {
    // Long before it is cut for people, so that a page takes no longer than a sentence.
    const line = text
        .slice(0, 8 * longest)
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
        .trim();
    const characters = Array.from(withoutCommands(line));
    return characters.length <= longest
        ? characters.join('')
        : `${characters.slice(0, longest - 1).join('')}…`;
}
/** `line` as one line that starts no workflow command, with `::` and `##[` broken up. */
function withoutCommands(line) {
    return line
        .replace(/[\r\n]+/g, ' ')
        .replace(/:(?=:)/g, ': ')
        .replace(/##(?=\[)/g, '# #');
}

;// CONCATENATED MODULE: ./src/message/pattern.ts



/** What a pattern can name of a workflow run. */
const placeholders = [
    'repository',
    'owner',
    'workflow',
    'outcome',
    'previous-outcome',
    'job',
    'step',
    'ref',
    'sha',
    'actor',
    'run',
    'attempt',
    'event',
    'run-url',
    'pull-request',
    'tag',
    'release',
    'environment',
];
/** A pattern's pieces, in order. A brace that neither begins nor ends a name is `stray`. */
function tokensOf(pattern) {
    const pieces = pattern.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+/g);
    return Array.from(pieces, ({ 0: piece, 1: name }) => {
        if (name !== undefined)
            return { name: name.trim() };
        if (piece === '{{' || piece === '}}')
            return { words: piece.slice(1) };
        return piece === '{' || piece === '}' ? { stray: piece } : { words: piece };
    });
}
function isPlaceholder(name) {
    return placeholders.some(known => known === name);
}
/** Whether a pattern has this placeholder. */
function hasPlaceholder(pattern, wanted) {
    return tokensOf(pattern).some(token => 'name' in token && token.name === wanted);
}
const pattern_FEW = 5;
/**
 * All that is wrong with a pattern, for people.
 * @param excerpt makes the beginning of words fit to be shown
 */
function* faultsOf(pattern, excerpt = plainLine) {
    const tokens = tokensOf(pattern);
    for (const brace of new Set(tokens.flatMap(token => ('stray' in token ? token.stray : [])))) {
        yield `has a ${brace} on its own; write ${brace.repeat(2)} for a brace.`;
    }
    const unknown = tokens
        .flatMap(token => ('name' in token ? token.name : []))
        .filter(name => !isPlaceholder(name));
    if (unknown.length > 0) {
        const names = fewOf(unknown.map(name => `{${excerpt(name, 40)}}`));
        yield `has the unknown placeholder ${names}; allowed are ${placeholders.map(name => `{${name}}`).join(', ')}.`;
    }
    const words = tokens.map(token => ('words' in token ? token.words : ' ')).join('');
    const lost = outsideGsm7(words).filter(({ character }) => isLost(character));
    if (lost.length > 0) {
        const characters = fewOf(lost.map(({ character }) => withCodePoint(character)));
        yield `has ${characters}, which the SMS alphabet GSM-7 lacks. Remove it, or use the input text: it takes any character.`;
    }
}
function fewOf(things) {
    const more = things.length > pattern_FEW ? ` and ${things.length - pattern_FEW} more` : '';
    return things.slice(0, pattern_FEW).join(', ') + more;
}
/** `Д (U+0414)`; of an emoji that is made of several, the first. */
function withCodePoint(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${plainLine(character, 10)} (U+${code})`;
}

;// CONCATENATED MODULE: ./src/message/from-others.ts

/** Most characters of a name that are looked at. A segment holds a few dozen. */
const from_others_LONGEST = 1000;
const SCHEMES = 'https?|ftps?|wss?|file|mailto|tel|sms|mms|geo|market|intent';
/** What begins a link, or is a whole one. */
const LINK = new RegExp(`:/|\\b(?:${SCHEMES}):\\S|\\bwww\\.`, 'i');
/** A dot that no space follows, with what stands before it. Phones make a link of every `word.tld`. */
const INNER_DOT = /(?<=[^\s.])\.(?=[\p{L}\p{N}])/gu;
/** What holds dots and is no link: `v1.4.0`, `1.2.3-rc.1`, `app-2.0`, `20.x`. Four numbers may be an address. */
const VERSION = /(?<![^\s(/:,;=])(?:[a-z\d]+[-_])*v?\d+(?:\.\d+)?\.(?:\d+|x)(?:-[a-z]+\.?\d*)?(?!\.?[\w/+-]|:[\w/])/gi;
/** Brackets and quotation marks with nothing between them: what is left of an emoji in brackets. */
const EMPTY = /\(\s*\)|\[\s*\]|\{\s*\}|(?<![^\s([{])"\s*"(?![^\s)\]}])/g;
/**
 * Other people's words as one line of GSM-7 without links: some accounts may not send links, and nobody should follow one.
 * Drops words with a URL, and the dot in any name but a version. `''` if no letter or digit is left.
 */
function fromOthers(text) {
    const harmless = toGsm7(text.slice(0, from_others_LONGEST))
        .split(' ')
        .filter(word => !LINK.test(word))
        .join(' ')
        .replace(/(?<=\S)@(?=\S)/g, ' ')
        .replace(/\/{2,}/g, '/');
    const words = withoutEmptyBrackets(harmless);
    let line = '';
    let done = 0;
    for (const { index, 0: version } of words.matchAll(VERSION)) {
        line += withoutDots(words.slice(done, index)) + version;
        done = index + version.length;
    }
    line = (line + withoutDots(words.slice(done))).replace(/ +/g, ' ');
    const trimmed = line.replace(/^[\s)\],:;>|]+|[\s([,:;>|]+$/g, '');
    return /[\p{L}\p{N}]/u.test(trimmed) ? trimmed : '';
}
/** A workflow's name. One without a name has its file's path in place of it. */
function workflowName(name) {
    const [, file, extension] = /^\.github\/workflows\/(.*)(\.ya?ml)$/i.exec(name) ?? [];
    return file === undefined ? fromOthers(name) : fromOthers(file) + extension;
}
/** Ends and beginnings of names that hold no link, but may be one side by side. */
const joints = [
    // evil. + ru, 1.x + yz, 1.2 + 3.4.5
    [/\S\.[\p{L}\p{N}]*$/u, /^[\p{L}\p{N}]/u],
    // evil + .ru
    [/\S$/, /^\.[\p{L}\p{N}]/u],
    // http: + /evil, / + /evil, // + evil
    [/[:/]$/, /^\//],
    [/\/\/$/, /^\S/],
    [new RegExp(`\\b(?:${SCHEMES}):$`, 'i'), /^\S/],
    // eve@ + 1.2.3
    [/\S@[^\s/]*$/, /^[^\s/]*[^\s/.]\.[\p{L}\p{N}]/u],
];
const LONGEST_LABEL = 63;
/** Whether two texts may be a link side by side, though neither holds one. */
function mayLink(left, right) {
    if (left === '' || right === '')
        return false;
    const end = left.slice(-LONGEST_LABEL - 2);
    return joints.some(([before, after]) => before.test(end) && after.test(right));
}
/** From the inside out: brackets may hold empty ones. */
function withoutEmptyBrackets(text) {
    const left = text.replace(EMPTY, ' ');
    return left === text ? text : withoutEmptyBrackets(left);
}
function withoutDots(text) {
    return text.replace(INNER_DOT, ' ');
}

;// CONCATENATED MODULE: ./src/message/layout.ts

/** Fits GSM-7 fields into a room. Shortens them in the middle, one after another as `yields` says, no more than needed. */
function layOut(given, yields, write) {
    return room => {
        let fields = given;
        let text = write(fields);
        for (const [field, least] of yields) {
            // A shorter field may be written with other characters around it, so that it has to be shortened once more.
            while (septets(text) > room && septets(fields[field]) > least) {
                const excess = septets(text) - room;
                const left = least === 0 ? 0 : Math.max(least, septets(fields[field]) - excess);
                fields = { ...fields, [field]: shorten(fields[field], left) };
                text = write(fields);
            }
        }
        return text;
    };
}
const layout_DOTS = '...';
/** The beginning and the end of a text: a matrix or a version often stands at the end. */
function shorten(text, room) {
    if (septets(text) <= room)
        return text;
    if (room <= layout_DOTS.length)
        return '';
    const half = (room - layout_DOTS.length) / 2;
    const start = fill(text, Math.ceil(half));
    const end = reversed(fill(reversed(text), Math.floor(half)));
    return `${start.trimEnd()}${layout_DOTS}${end.trimStart()}`;
}
function fill(text, room) {
    let end = Math.min(text.length, room);
    while (septets(text.slice(0, end)) > room)
        end--;
    return text.slice(0, end);
}
/** Only for GSM-7, in which every character is one code unit. */
function reversed(text) {
    return text.split('').reverse().join('');
}

;// CONCATENATED MODULE: ./src/message/render.ts



/** Words that go with an unknown value right behind them, also with a capital. `AT`, `DE` and `A` may be names, and stay. */
const labels = {
    English: 'after and at before branch by commit for from in job of on PR run step to v was with',
    French: 'à au d dans de du en et l par pour sur',
    German: 'am an auf bei für im in nach und von vor zu zum',
    Italian: 'a al con da dal del dell di e in l nel nell per su sul sull',
    Spanish: 'a al con de del desde en para por y',
};
/**
 * Reads a pattern, to write it with any values. What the author wrote stays, but for what belongs to an unknown value alone:
 * a label right before it, the separator beside it, brackets or quotation marks in which nothing is left, and a line such as
 * `Job: {job}`, unless it is the first. Names side by side do not become a link.
 */
function rendererOf(pattern) {
    const { lines, groups } = read(pattern);
    return values => {
        const texts = new Map(placeholders.map((name, at) => [slot(at), values[name]]));
        for (const [at, { open, inside, close }] of groups.entries()) {
            const text = write(inside, texts);
            texts.set(groupSlot(at), text === '' ? '' : open + text + close);
        }
        const written = lines
            .map((line, at) => write(line, texts, at > 0))
            .filter((text, at) => text !== '' || lines[at] === '');
        const text = written.join('\n');
        // Of two blank lines around one that is gone, one stays.
        return (written.length < lines.length ? text.replace(/\n{3,}/g, '\n\n') : text).trim();
    };
}
// In a line that has been read, each placeholder and each group is one character of Unicode's private use. So no value is ever
// taken for the author's words. An input has room for fewer groups than there are such characters.
const SLOT = String.raw `\u{E000}-\u{F8FE}\u{F0000}-\u{10FFFD}`;
const GONE = '\u{F8FF}';
const slot = (placeholder) => String.fromCodePoint(0xe000 + placeholder);
const groupSlot = (group) => String.fromCodePoint(0xf0000 + group);
const hasSlot = new RegExp(`[${SLOT}]`, 'u');
/** Lines, and the groups in them, inner ones first. */
function read(pattern) {
    const groups = [];
    const text = tokensOf(pattern)
        .map(token => {
        if ('words' in token)
            return transliterate(token.words);
        return 'name' in token && isPlaceholder(token.name)
            ? slot(placeholders.indexOf(token.name))
            : '';
    })
        .join('');
    const lines = text
        .split(/\r\n|\r|\n/)
        .map(line => withGroups(line.replace(/\s+/g, ' ').trim(), groups));
    return { lines, groups };
}
const closing = { '(': ')', '[': ']', '{': '}', '"': '"' };
/** A line with its groups as one character each. Brackets without a placeholder are words. */
function withGroups(line, groups) {
    const around = [];
    let text = '';
    for (const character of line) {
        const open = around.at(-1)?.open ?? '';
        if (closing[open] === character) {
            const before = around.pop()?.before ?? '';
            const isGroup = hasSlot.test(text);
            if (isGroup)
                groups.push({ open, inside: text, close: character });
            text = before + (isGroup ? groupSlot(groups.length - 1) : open + text + character);
        }
        else if (character in closing) {
            around.push({ open: character, before: text });
            text = '';
        }
        else {
            text += character;
        }
    }
    return around.map(({ before, open }) => before + open).join('') + text;
}
/** @param mayGo whether the line goes if it is but a name and a colon before what is not known */
function write(line, texts, mayGo = false) {
    const marked = line.replace(EACH_SLOT, slot => (texts.get(slot) === '' ? GONE : slot));
    if (!marked.includes(GONE))
        return render_fill(marked, texts);
    const left = mayGo && LABELLED.test(marked) ? '' : withoutGone(marked);
    return SAYS.test(left) ? render_fill(left, texts) : '';
}
const EACH_SLOT = new RegExp(`([${SLOT}])`, 'gu');
/** A letter, a digit or a value. */
const SAYS = new RegExp(`[${SLOT}\\p{L}\\p{N}]`, 'u');
/** `Job: {job}` */
const LABELLED = new RegExp(`^[^${SLOT}${GONE}]*: ${GONE}[^${SLOT}\\p{L}\\p{N}]*$`, 'u');
const MARK = String.raw `[,;:.!?<>|/\\@#=&+*~_'\-]`;
/** What belongs together, as `{job} > {step}` or `{ref}@{sha}`, and what parts it from the next, as `, ` or ` - `. */
const ITEM = new RegExp(`(\\S+?(?: [<>/@=&+]+ \\S+?)*)([,;:.!?]*(?: ${MARK}+(?= ))*(?: |$))`, 'gu');
/** Items without what is not known, and without the labels right before that. */
function withoutGone(line) {
    const kept = [];
    let isEnd = false;
    for (const [, item = '', after = ''] of line.matchAll(ITEM)) {
        const text = withoutGonePart(item);
        isEnd = text === '';
        if (text !== '') {
            kept.push({ text, after });
            continue;
        }
        while (isLabel(kept.at(-1)))
            kept.pop();
        const last = kept.at(-1);
        if (last !== undefined)
            last.after = looser(last.after, after);
    }
    const last = kept.at(-1);
    if (isEnd && last !== undefined)
        last.after = /^[.!?]+/.exec(last.after)?.[0] ?? '';
    return kept.map(({ text, after }) => text + after).join('');
}
const GONE_PART = new RegExp(`( ${MARK}* ?|(?<!${MARK})${MARK}*)${GONE}(?: ?${MARK}* ?${GONE})*( ?${MARK}* ?)`, 'gu');
/** `''` if nothing is left but marks or a label, as of `v{tag}`. */
function withoutGonePart(item) {
    if (!item.includes(GONE))
        return item;
    const left = item.replace(GONE_PART, (part, before, after, at) => {
        if (at === 0 || at + part.length === item.length)
            return '';
        const mark = before || after;
        return /[.:]/.test(mark) ? ' ' : mark;
    });
    return SAYS.test(left) && !allLabels.has(left) ? left : '';
}
const allLabels = new Set(Object.values(labels)
    .flatMap(words => words.split(' '))
    .flatMap(word => [word, word.replace(/^.(?=.)/, first => first.toUpperCase())]));
function isLabel(item) {
    return item !== undefined && /^:? $/.test(item.after) && allLabels.has(item.text);
}
/** Separators by how far they keep apart what stands on their sides. */
const separators = [/ [^ ]/, /,/, /;/, /:/, /[.!?]/];
/** Of the separators on both sides of what is gone, the one that stays. */
function looser(before, after) {
    const rank = (gap) => separators.findLastIndex(mark => mark.test(gap));
    return rank(after) > rank(before) ? after : before;
}
/** Words that bring a dot or a colon to what stands right before or behind them: `.com`, `https://`. */
const OWN_START = /^[.:]+[^\s.:]/;
const OWN_END = /(?<!\S)(?=\S*[.:])(?=\S*[\p{L}\p{N}])\S+$/u;
/** Puts the texts in. A space parts texts that would be a link side by side, unless the author's words make it one. */
function render_fill(line, texts) {
    let filled = '';
    let isOwn = false;
    for (const piece of line.split(EACH_SLOT)) {
        const isWords = !texts.has(piece);
        const text = texts.get(piece) ?? piece;
        if (isWords)
            isOwn = OWN_START.test(piece);
        filled += !isOwn && mayLink(filled, text) ? ` ${text}` : text;
        isOwn = isWords && OWN_END.test(piece);
    }
    return filled;
}

;// CONCATENATED MODULE: ./src/message/templates.ts






/** The built-in templates, as patterns. */
const patterns = {
    'job-status': '{repository}: {workflow} {outcome} at {job} > {step}. PR {pull-request} {ref} {sha} by {actor}, run {run}',
    // A merge queue's branch is the one that the pull request goes to.
    'job-status in a merge queue': '{repository}: {workflow} {outcome} at {job} > {step}. PR {pull-request} to {ref} {sha} by {actor}, run {run}',
    // A schedule's actor is whoever touched the workflow file last.
    'job-status on a schedule': '{repository}: {workflow} {outcome} at {job} > {step}. {ref} {sha} on schedule, run {run}',
    release: '{repository} {tag} {outcome}: {release}',
    deployment: '{repository}: deployment to {environment} {outcome} ({ref} {sha})',
    'workflow-run': '{repository}: {workflow} {outcome}. {ref} {sha} by {actor}, run {run}',
};
/**
 * Composes a text from the run in GSM-7. It takes one segment, and more only if the pattern's own words or a URL leave no room.
 * A template for another event becomes `job-status`. So does a pattern of which nothing is known, or the template of the
 * deployment or the run that it is about.
 */
function composeTemplate(template, context, options) {
    const subject = subjectOf(template, context, options.jobStatus);
    const values = valuesOf(subject, context, options);
    const own = typeof template === 'object' ? template.pattern : '';
    const pattern = says(rendererOf(own)(values)) ? own : patternFor(subject, context);
    const render = rendererOf(pattern);
    const link = options.runLink && !hasPlaceholder(pattern, 'run-url') ? values['run-url'] : '';
    const layout = layOut(values, yields, values => `${render(values)} ${link}`.trim());
    let segments = 1;
    let text = layout(septetsOf(segments));
    const fits = () => septets(text) <= septetsOf(segments) && says(text);
    while (!fits() && segments < MOST_SEGMENTS)
        text = layout(septetsOf(++segments));
    return text;
}
function says(text) {
    return /[\p{L}\p{N}]/u.test(text);
}
const MOST_SEGMENTS = 11;
/** Septets that surely fit. Each border between segments may cost one, if a character of two stands there. */
function septetsOf(segments) {
    return segments === 1 ? 160 : Math.min(segments * 152 + 1, LONGEST_TEXT);
}
/** What `auto` and patterns are about, by event; for all other events it is this job. */
const eventSubjects = new Map([
    ['release', 'release'],
    ['deployment_status', 'deployment'],
    ['workflow_run', 'workflow-run'],
]);
function subjectOf(template, context, jobStatus) {
    const { eventName, release, deployment, workflowRun } = context;
    const byEvent = eventSubjects.get(eventName) ?? 'job-status';
    // The outcome that a pattern tells is that of the job, if the job publishes a release or failed after a deployment.
    const ofJob = byEvent === 'release' || (byEvent === 'deployment' && jobStatus === 'failure');
    const ofPattern = ofJob ? 'job-status' : byEvent;
    const chosen = typeof template === 'object' ? ofPattern : template === 'auto' ? byEvent : template;
    const known = {
        'job-status': true,
        release: release !== undefined,
        deployment: deployment !== undefined,
        'workflow-run': workflowRun !== undefined,
    };
    return known[chosen] ? chosen : 'job-status';
}
function patternFor(subject, { eventName }) {
    if (subject !== 'job-status')
        return patterns[subject];
    if (eventName === 'merge_group')
        return patterns['job-status in a merge queue'];
    return eventName === 'schedule' ? patterns['job-status on a schedule'] : patterns['job-status'];
}
/** What gives way where there is too little room, one after another, and the septets that are left to it. */
const yields = [
    ['release', 24],
    ['ref', 24],
    ['workflow', 24],
    ['job', 24],
    ['environment', 32],
    ['step', 32],
    ['tag', 24],
    // GitHub's own are never longer.
    ['actor', 40],
    ['event', 40],
    ['run', 20],
    ['pull-request', 20],
    ['release', 0],
    ['actor', 0],
    ['event', 0],
    ['sha', 0],
    ['ref', 12],
    ['workflow', 12],
    ['job', 12],
    ['ref', 0],
    ['environment', 12],
    ['run', 0],
    ['attempt', 0],
    ['pull-request', 0],
    ['step', 16],
    ['job', 0],
    ['workflow', 0],
    ['step', 0],
    ['environment', 0],
    ['repository', 60],
    ['tag', 0],
];
/** What the placeholders stand for in a text about `subject`. */
function valuesOf(subject, context, options) {
    const common = {
        ...jobValues(context, options),
        repository: toGsm7(context.repository),
        owner: toGsm7(context.repository.replace(/\/.*/s, '')),
        event: fromOthers(context.eventName),
        'previous-outcome': options.previousStatus === '' ? '' : verb(options.previousStatus),
        'run-url': context.runUrl,
        'pull-request': fromOthers(context.pullRequest),
        ...releaseValues(context),
        environment: fromOthers(context.deployment?.environment ?? ''),
    };
    const { release, deployment, workflowRun } = context;
    if (subject === 'release' && release)
        return { ...common, outcome: releaseVerb(release) };
    if (subject === 'deployment' && deployment) {
        const { state, ref, sha } = deployment;
        const outcome = verb(state || options.jobStatus);
        return { ...common, outcome, 'previous-outcome': '', ref: fromOthers(ref), sha: templates_short(sha) };
    }
    if (subject === 'workflow-run' && workflowRun) {
        const { workflow, conclusion, branch, sha, actor, number, attempt, url } = workflowRun;
        return {
            ...common,
            workflow: workflowName(workflow),
            outcome: verb(conclusion),
            'previous-outcome': '',
            job: '',
            step: '',
            ref: fromOthers(branch),
            sha: templates_short(sha),
            actor: fromOthers(actor),
            ...runValues(number, attempt),
            'run-url': url,
        };
    }
    return common;
}
function jobValues(context, { jobStatus, previousStatus, failure }) {
    const recovered = jobStatus === 'success' && previousStatus === 'failure';
    const { job = '', step = '' } = jobStatus === 'failure' ? (failure ?? {}) : {};
    return {
        workflow: workflowName(context.workflow),
        outcome: recovered ? 'works again' : verb(jobStatus),
        job: fromOthers(job),
        step: fromOthers(step),
        ref: fromOthers(context.ref),
        sha: templates_short(context.sha),
        actor: fromOthers(context.actor),
        ...runValues(context.runNumber, context.runAttempt),
    };
}
/** A run's number tells a later attempt, too: `128.2`. */
function runValues(number, attempt) {
    const run = fromOthers(number);
    return {
        run: run !== '' && attempt > 1 ? `${run}.${attempt}` : run,
        attempt: String(attempt),
    };
}
function releaseValues({ release, refType, ref }) {
    if (release === undefined)
        return { tag: refType === 'tag' ? fromOthers(ref) : '', release: '' };
    const tag = fromOthers(release.tag);
    return { tag, release: titleOf(fromOthers(release.name), tag) };
}
function releaseVerb({ action, prerelease }) {
    if (['edited', 'deleted', 'unpublished'].includes(action))
        return action;
    return prerelease ? 'pre-released' : 'released';
}
/** A release's name without the tag, with which many begin. */
function titleOf(name, tag) {
    const start = [tag, tag.replace(/^v/, '')].find(start => start !== '' && name.startsWith(start) && /^$|^[\s:,]/.test(name.slice(start.length)));
    return start === undefined ? name : name.slice(start.length).replace(/^[\s:,-]+/, '');
}
/** GitHub's words for how a job, a run or a deployment stands, as verbs. */
const verbs = new Map([
    ['success', 'succeeded'],
    ['failure', 'failed'],
    ['error', 'failed'],
    ['startup_failure', 'failed to start'],
    ['cancelled', 'was cancelled'],
    ['skipped', 'was skipped'],
    ['timed_out', 'timed out'],
    ['action_required', 'needs action'],
    ['neutral', 'ended neutral'],
    ['stale', 'went stale'],
    ['inactive', 'is inactive'],
    ['in_progress', 'is in progress'],
    ['queued', 'is queued'],
    ['pending', 'is pending'],
    ['waiting', 'is waiting'],
    ['requested', 'was requested'],
]);
function verb(state) {
    return verbs.get(state) ?? 'ran';
}
function templates_short(sha) {
    return /^[\da-f]{7}/i.exec(sha)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./src/compose.ts




/** The given text, or what a template makes of this run. Throws `invalid-input` if it does not keep the rules. */
async function compose({ content, fitRules, jobStatus }, sources) {
    const given = 'text' in content;
    const text = given ? content.text : await fillTemplate(content, jobStatus, sources);
    const fitted = fitText(text, fitRules);
    if ('problem' in fitted) {
        const subject = given ? 'text:' : 'template: its text';
        throw new Failure('invalid-input', `${subject} ${fitted.problem}`, {
            remedy: 'Nothing was sent. Correct the inputs of this step.',
        });
    }
    return { ...fitted, shown: !given };
}
async function fillTemplate({ template, runLink }, jobStatus, { run, earlier, explain }) {
    const failure = jobStatus === 'failure' ? await run.failedJob(explain) : undefined;
    const previousStatus = (earlier ?? (await askedFor(template, run, explain)))?.status ?? '';
    return composeTemplate(template, run.context, { jobStatus, previousStatus, failure, runLink });
}
async function askedFor(template, run, explain) {
    const asked = typeof template === 'object' && hasPlaceholder(template.pattern, 'previous-outcome');
    return asked ? run.earlierStatus(explain) : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/destination.ts
const MOST_DESTINATIONS = 1000;
const E164 = /^\+[1-9]\d{6,14}$/;
/** The entries of a list that newlines, commas and semicolons separate. Drops blank ones and lines that begin with `#`. */
function listEntries(list) {
    return list
        .split(/\r\n|\r|\n/)
        .filter(line => !line.trim().startsWith('#'))
        .flatMap(line => line.split(/[,;]/))
        .map(entry => entry.trim())
        .filter(entry => entry !== '');
}
/**
 * A number as people write it, in E.164 form. Drops spaces, dashes, dots, parentheses and the invisible characters that come
 * with a copied number. A leading `00` becomes `+`.
 * @returns undefined if the result is no E.164 number
 */
function toE164(typed) {
    const number = typed.replace(/[\p{Zs}\p{Pd}\p{Cf}\t.()]/gu, '').replace(/^00/, '+');
    return E164.test(number) ? number : undefined;
}
/** Country codes of one and two digits; all others have three (ITU-T E.164, list of 15 December 2016). */
const COUNTRY_CODE = /^\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?=\d)/;
function nationalOf(number) {
    return number.replace(COUNTRY_CODE, '');
}
/** Shortest national number that is told from any other digits. */
const SHORTEST_NATIONAL = 7;
function formsOf({ number, typed }) {
    const digits = number.slice(1);
    const national = nationalOf(number);
    const forms = [number, digits, `00${digits}`, typed];
    return [...new Set(national.length < SHORTEST_NATIONAL ? forms : [...forms, national])];
}
/** What people see of a number, or of anything typed in its place: `+39*******567`. */
function maskNumber(number) {
    const characters = Array.from(number);
    if (characters.length < 8)
        return '*'.repeat(characters.length);
    const [start, end] = [characters.slice(0, 3), characters.slice(-3)];
    return `${start.join('')}${'*'.repeat(characters.length - 6)}${end.join('')}`;
}

// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/pool.js
var pool = __webpack_require__(628);
var pool_default = /*#__PURE__*/__webpack_require__.n(pool);
// EXTERNAL MODULE: ./src/http/connection.ts
var connection = __webpack_require__(9886);
;// CONCATENATED MODULE: ./src/http/proxy.ts
/**
 * The proxy that the environment asks for: `HTTPS_PROXY` or `HTTP_PROXY` by the target's scheme, unless `NO_PROXY` exempts the
 * target. Lower-case names win, as in curl. Libraries either exempt loopback, or take a proxy without a scheme for one that
 * speaks TLS.
 * @returns undefined for a direct connection
 * @throws {ProxyVariableError} if the variable is not the URL of an HTTP proxy
 */
function proxyFor(target, environment) {
    const name = target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const value = variable(environment, name);
    if (value === '' || isExempt(target, variable(environment, 'NO_PROXY')))
        return undefined;
    const proxy = parseProxy(value);
    if (proxy === null || !/^https?:$/.test(proxy.protocol))
        throw new ProxyVariableError(name);
    return proxy;
}
/** An environment variable that is not the URL of an HTTP proxy. Its value may hold a password, and is not told. */
class ProxyVariableError extends Error {
    variable;
    constructor(variable) {
        super(`${variable} is not the URL of an HTTP proxy`);
        this.variable = variable;
    }
}
/** What must not be seen of the proxies in the environment: passwords and Basic credentials. */
function proxySecrets(environment) {
    return ['HTTPS_PROXY', 'HTTP_PROXY']
        .flatMap(name => [environment[name], environment[name.toLowerCase()]])
        .flatMap(value => {
        const proxy = parseProxy(value?.trim() ?? '');
        if (proxy === null || proxy.password === '')
            return [];
        return [proxy.password, decoded(proxy.password), proxyCredential(proxy)];
    });
}
/** A proxy's URL; people leave out `http://`. */
function parseProxy(value) {
    return URL.parse(value.includes('://') ? value : `http://${value}`);
}
/** `NO_PROXY` lists hosts, domains with or without a leading `.` or `*.`, each with or without a port, or `*`. Ranges of addresses are not understood. */
function isExempt(target, list) {
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(entry => entry !== '')
        .some(entry => {
        // A bare IPv6 address is full of colons, none of which begins a port.
        const { host = entry, only } = /^(?<host>\[.*\]|[^:]+):(?<only>\d+)$/.exec(entry)?.groups ?? {};
        if (only !== undefined && only !== port)
            return false;
        const domain = host.replace(/^\*?\./, '').replace(/^\[(.*)\]$/, '$1');
        const name = target.hostname.replace(/^\[(.*)\]$/, '$1');
        return host === '*' || `.${name}`.endsWith(`.${domain}`);
    });
}
function variable(environment, name) {
    return (environment[name.toLowerCase()] || environment[name] || '').trim();
}
/** The `Proxy-Authorization` that the proxy's URL asks for. */
function proxyAuthorization(proxy) {
    if (proxy.username === '' && proxy.password === '')
        return undefined;
    return `Basic ${proxyCredential(proxy)}`;
}
function proxyCredential(proxy) {
    return Buffer.from(`${decoded(proxy.username)}:${decoded(proxy.password)}`).toString('base64');
}
/** A component of a URL as it was before it was percent-encoded, as far as it was. */
function decoded(component) {
    try {
        return decodeURIComponent(component);
    }
    catch {
        return component;
    }
}

;// CONCATENATED MODULE: ./src/http/tunnel.ts


/** A proxy that would not open a way to the server. */
class ProxyRefusal extends Error {
    name = 'ProxyRefusal';
    status;
    constructor(status) {
        super(`the proxy answered ${status} to CONNECT`);
        this.status = status;
    }
}
const LARGEST_HEAD = 16 * 1024;
const END_OF_HEAD = '\r\n\r\n';
/**
 * Asks a proxy to connect to a server. Node and undici do not read past a 1xx here, and undici's proxy agent accepts only 200.
 * @returns the same socket, which now leads to the server
 * @throws {ProxyRefusal} if the proxy refuses
 */
async function openTunnel(socket, proxy, server) {
    const target = `${server.hostname}:${(0,connection/* portOf */.HM)(server)}`;
    const authorization = proxyAuthorization(proxy);
    const head = [
        `CONNECT ${target} HTTP/1.1`,
        `host: ${target}`,
        ...(authorization === undefined ? [] : [`proxy-authorization: ${authorization}`]),
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    try {
        const status = await readStatus(socket);
        if (status >= 200 && status < 300)
            return socket;
        throw new ProxyRefusal(status);
    }
    catch (error) {
        socket.destroy();
        throw error;
    }
}
/** The status of the answer to CONNECT. What comes behind its head stays in the socket. */
function readStatus(socket) {
    return new Promise((resolve, reject) => {
        let bytes = Buffer.alloc(0);
        const take = (chunk) => {
            bytes = Buffer.concat([bytes, chunk]);
            for (;;) {
                const end = bytes.indexOf(END_OF_HEAD);
                if (end === -1)
                    break;
                const head = bytes.toString('latin1', 0, end);
                const status = Number(/^HTTP\/1\.[01] (\d{3})\b/.exec(head)?.[1] ?? 0);
                bytes = bytes.subarray(end + END_OF_HEAD.length);
                if (status >= 100 && status < 200)
                    continue;
                socket.off('data', take).pause();
                if (bytes.length > 0)
                    socket.unshift(bytes);
                if (status === 0)
                    reject(new Error('the proxy does not speak HTTP'));
                else
                    resolve(status);
                return;
            }
            if (bytes.length > LARGEST_HEAD)
                reject(new Error("the proxy's answer is too long"));
        };
        socket
            .on('data', take)
            .once('error', reject)
            .once('close', () => reject(new Error('the proxy closed the connection')));
    });
}

;// CONCATENATED MODULE: ./src/http/exchange-failure.ts



/** The failure of a broken exchange. Only this function decides whether the server can have the request. */
function exchangeFailure(broken, peer) {
    if (broken.ending === 'cancelled') {
        const fate = broken.started ? 'unknown' : 'unsent';
        const before = broken.started ? 'the answer came' : 'the request went out';
        return cancelled(before, fate, broken.cause);
    }
    return broken.started ? lostReply(broken, peer) : noConnection(broken, peer);
}
function lostReply({ cause, ending }, peer) {
    if (ending === 'timeout') {
        return new Failure('timeout', `No answer from ${nameOf(peer)} within ${secondsOf(peer)}.`, {
            fate: 'unknown',
            remedy: `${LOOK_FIRST} If the server is slow, raise timeout.`,
            cause,
        });
    }
    const what = `The connection to ${nameOf(peer)} broke before the answer was complete`;
    return new Failure('connection-lost', `${what}${inBrackets(cause)}.`, {
        fate: 'unknown',
        remedy: `${LOOK_FIRST} Check the network between this runner and the server.`,
        cause,
    });
}
function noConnection({ cause, ending }, peer) {
    if (cause instanceof ProxyRefusal)
        return proxyRefusal(cause.status, cause);
    const code = codeOf(cause);
    const known = tlsFaults.get(code);
    if (known !== undefined || HANDSHAKE_FAULT.test(code)) {
        const what = known?.what ?? 'the TLS handshake failed';
        return new Failure('tls', `Could not connect to ${nameOf(peer)}: ${what} (${code}).`, {
            remedy: `The message was not sent. ${known?.remedy ?? 'Check that the URL leads to an HTTPS server.'}`,
            cause,
        });
    }
    const why = ending === 'timeout'
        ? `no connection within ${secondsOf(peer)}`
        : `${connectionFaults.get(code) ?? 'the connection failed'}${inBrackets(cause)}`;
    return new Failure('network', `Could not connect to ${nameOf(peer)}: ${why}.`, {
        transient: true,
        remedy: 'The message was not sent. Check the URL, the firewall and the proxy.',
        cause,
    });
}
/** The failure of a proxy that does not lead to the server. */
function proxyRefusal(status, cause) {
    const remedy = status === 407
        ? 'The proxy asks for a username and password. Put them into the URL of HTTPS_PROXY or HTTP_PROXY, from a secret.'
        : 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Check that the proxy allows connections to the server.';
    return new Failure('proxy', `The proxy answered ${status}.`, {
        // A proxy that cannot reach the server (5xx) may do so in a moment. One that says no goes on saying no.
        transient: status >= 500,
        remedy: `The message was not sent. ${remedy}`,
        cause,
    });
}
const unknownAuthority = {
    what: 'its certificate comes from an authority that this runner does not know',
    remedy: "If your company's proxy inspects TLS, set NODE_EXTRA_CA_CERTS to a file with its authority's certificate.",
};
/** Node's and OpenSSL's codes for what stands in the way of TLS: mostly a certificate that does not prove who the server is. */
const tlsFaults = new Map(Object.entries({
    CERT_HAS_EXPIRED: {
        what: 'its certificate has expired',
        remedy: "Check the runner's clock. If it is right, the server needs a new certificate.",
    },
    CERT_NOT_YET_VALID: {
        what: 'its certificate is not valid yet',
        remedy: "Check the runner's clock.",
    },
    ERR_TLS_CERT_ALTNAME_INVALID: {
        what: 'its certificate is for another host',
        remedy: 'Check the host name in the URL.',
    },
    DEPTH_ZERO_SELF_SIGNED_CERT: {
        what: 'its certificate is self-signed',
        remedy: 'If you trust it, set NODE_EXTRA_CA_CERTS to a file with that certificate.',
    },
    ERR_SSL_NO_CIPHER_MATCH: {
        what: "Node's settings allow no cipher",
        remedy: 'Check --tls-cipher-list in NODE_OPTIONS.',
    },
    SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
    UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority,
}));
/** OpenSSL's other verdicts on a certificate, and faults of the handshake itself. */
const HANDSHAKE_FAULT = /^(CERT_|UNABLE_TO_|INVALID_|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_SSL_|ERR_TLS_|EPROTO)/;
const connectionFaults = new Map([
    ['ECONNREFUSED', 'nothing accepts connections there'],
    ['ENOTFOUND', 'the host name is not known'],
    ['EAI_AGAIN', 'the host name could not be looked up'],
    ['EHOSTUNREACH', 'the host cannot be reached'],
    ['ENETUNREACH', 'the network cannot be reached'],
    ['ETIMEDOUT', 'no connection in time'],
    ['ECONNRESET', 'the connection was closed while it was being opened'],
]);
function nameOf({ server, proxy }) {
    return proxy === undefined ? server.host : `${server.host} (through the proxy ${proxy.host})`;
}
function secondsOf({ timeout }) {
    return `${timeout / 1000} s`;
}
/** An error's code or, where it has none, its words. No server can choose them. */
function inBrackets(error) {
    const words = codeOf(error) || (error instanceof Error ? plainLine(error.message) : '');
    return words === '' ? '' : ` (${words})`;
}
function codeOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? plainLine(code, 60) : '';
}

;// CONCATENATED MODULE: ./src/http/transport.ts
// By path: undici's index also brings fetch, caches, mocks and web sockets, 25 ms of every start.





const LARGEST_REPLY = 64 * 1024;
/** HTTP exchanges with one server over undici's pool. Follows no redirect, sends nothing twice. */
class Transport {
    #peer;
    #early;
    #prefix;
    #headers;
    #pool;
    #closing = new AbortController();
    /** Whether the server may close a connection behind any reply: then each request gets its own. */
    #closesConnections = false;
    constructor(server, { timeout, connections = 1, proxy, early }) {
        this.#peer = { server, proxy, timeout };
        this.#early = early;
        const path = server.pathname.replace(/\/+$/, '');
        const forwarder = server.protocol === 'http:' ? proxy : undefined;
        const authorization = forwarder && proxyAuthorization(forwarder);
        this.#prefix = forwarder ? server.origin + path : path;
        this.#headers = authorization === undefined ? {} : { 'proxy-authorization': authorization };
        this.#pool = new (pool_default())(server.origin, {
            connections,
            connect: this.#connect,
            allowH2: false,
            keepAliveTimeout: connection/* LONGEST_IDLE */.S6,
            keepAliveMaxTimeout: connection/* LONGEST_IDLE */.S6,
            // One timer of ours bounds the whole exchange, however slowly the bytes come.
            headersTimeout: 0,
            bodyTimeout: 0,
        });
    }
    /**
     * Sends one request and reads its whole reply, whatever its status.
     * @throws {Failure} if no whole reply came; its `fate` says whether the server can have the request
     */
    async exchange(request, signal) {
        const { method, path, headers, body = null, largestReply = LARGEST_REPLY } = request;
        const { timeout } = this.#peer;
        // undici looks at an idle connection, too, but misses what came while this process was busy.
        await (0,connection/* readArrivals */.RL)();
        const exchange = new Exchange(this.#peer, largestReply);
        const options = {
            method,
            path: this.#prefix + path,
            headers: { ...headers, ...this.#headers },
            body,
            reset: this.#closesConnections,
        };
        const cancel = () => exchange.fail(signal?.reason, 'cancelled');
        const timer = setTimeout(() => exchange.fail(new Error(`not finished within ${timeout} ms`), 'timeout'), timeout);
        signal?.addEventListener('abort', cancel);
        try {
            if (signal?.aborted)
                cancel();
            else
                this.#pool.dispatch(options, exchange);
            return await exchange.reply;
        }
        finally {
            clearTimeout(timer);
            signal?.removeEventListener('abort', cancel);
        }
    }
    /** Gives up what is under way and all that is to come, so that the process can end. */
    close() {
        this.#closing.abort(new Error('closed'));
        void this.#pool.destroy();
    }
    /** Connects in place of undici, which knows neither the early connection nor a proxy's status. */
    #connect = (_, callback) => {
        const { timeout } = this.#peer;
        const attempt = new AbortController();
        const timer = setTimeout(() => attempt.abort(new Error(`no connection within ${timeout} ms`)), timeout);
        this.#open(AbortSignal.any([attempt.signal, this.#closing.signal]))
            .finally(() => clearTimeout(timer))
            .then(socket => {
            socket.once('end', () => {
                this.#closesConnections = true;
            });
            callback(null, socket);
        }, (error) => callback(error, null));
    };
    async #open(signal) {
        const { server, proxy } = this.#peer;
        if (proxy === undefined) {
            return (await this.#early?.take(server, signal)) ?? (0,connection/* openConnection */.JY)(server, signal);
        }
        const toProxy = await (0,connection/* openConnection */.JY)(proxy, signal);
        if (server.protocol === 'http:')
            return toProxy;
        return (0,connection/* openConnection */.JY)(server, signal, await openTunnel(toProxy, proxy, server));
    }
}
/** One request and its reply, as undici tells of them. */
class Exchange {
    #peer;
    #largestReply;
    #outcome = Promise.withResolvers();
    /** Set when the request begins to go out. */
    #controller;
    #over = false;
    #head = { status: 0, headers: {} };
    #size = 0;
    #chunks = [];
    constructor(peer, largestReply) {
        this.#peer = peer;
        this.#largestReply = largestReply;
    }
    get reply() {
        return this.#outcome.promise;
    }
    fail(cause, ending) {
        if (this.#over)
            return;
        this.#over = true;
        const started = this.#controller !== undefined;
        this.#outcome.reject(exchangeFailure({ started, cause, ending }, this.#peer));
        this.#controller?.abort(new Error('given up', { cause }));
    }
    /** undici calls it when there is a connection, before the first byte: what was given up by then is never sent. */
    onRequestStart(controller) {
        if (this.#over)
            controller.abort(new Error('given up'));
        else
            this.#controller = controller;
    }
    onResponseStart(_, status, headers) {
        // Another protocol, not an answer.
        if (status === 101)
            this.fail(new Error('the server switches protocols'));
        this.#head = { status, headers };
    }
    onResponseData(controller, chunk) {
        this.#size += chunk.length;
        if (this.#size <= this.#largestReply) {
            this.#chunks.push(chunk);
        }
        else {
            this.#succeed(undefined);
            controller.abort(new Error('the reply is too large'));
        }
    }
    onResponseEnd() {
        this.#succeed(new TextDecoder().decode(Buffer.concat(this.#chunks)));
    }
    onResponseError(_, error) {
        this.fail(error);
    }
    #succeed(body) {
        this.#over = true;
        this.#outcome.resolve({ ...this.#head, body });
    }
}

;// CONCATENATED MODULE: ./src/json.ts
/** The JSON object in `text`; undefined if it is anything else. */
function parseObject(text) {
    try {
        const value = JSON.parse(text ?? '');
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A text or a number as text; `''` for anything else. */
function textOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
/** A safe integer, or one written as digits. */
function integerOf(value) {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}
/** The value at `path`; undefined if there is none. */
function at(value, ...path) {
    return path.reduce((parent, key) => (isContainer(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined), value);
}
/** The text or number at `path`, as text; `''` for anything else. */
function textAt(value, ...path) {
    return textOf(at(value, ...path));
}
/** The list at `path`; empty if there is none. */
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./src/gateway/codes.ts

/** What to do where the credentials were not accepted, with or without a code. */
const CHECK_CREDENTIALS = 'Check the secrets behind the username and password inputs, and that the account is active on this gateway.';
/** What to do where too much was sent at once, with or without a code. */
const SEND_SLOWER = 'Send fewer messages, or leave more time between them.';
/** The refusals that the gateway's documentation lists, by code (SMS Gateway API 27.1.0.4). */
const refusals = new Map([
    [
        8,
        {
            name: 'wrong-destination',
            meaning: 'This number cannot receive text messages. It is inactive, a landline, on a blocked network, or opted out.',
            remedy: 'Check the number and its country code.',
        },
    ],
    [
        56,
        {
            name: 'invalid-number',
            meaning: 'This is not a valid phone number.',
            remedy: 'Write +, then the country code, then the number.',
        },
    ],
    [
        59,
        {
            name: 'invalid-reference-service',
            meaning: 'The account does not allow this reference service.',
            remedy: 'Set reference-service to one of the services that the account allows (for example AUTHENTICATION, DIGITALSIGN, ECOMMERCE), or leave it out.',
        },
    ],
    [
        60,
        {
            name: 'anti-flooding',
            meaning: 'The gateway blocked the message, because it got too many in a short time.',
            remedy: SEND_SLOWER,
            transient: true,
        },
    ],
    [
        61,
        {
            name: 'watchlist',
            meaning: 'The number is on the watchlist. The gateway sends no message to it.',
            remedy: 'If the number should not be there, contact Namirial support.',
        },
    ],
    [
        63,
        {
            name: 'authentication',
            meaning: 'The gateway did not accept the username and password.',
            remedy: CHECK_CREDENTIALS,
        },
    ],
    [
        64,
        {
            name: 'provider-unavailable',
            meaning: 'The gateway has no SMS provider available at the moment.',
            remedy: 'Run the job again later. If it fails again, contact Namirial support.',
            transient: true,
        },
    ],
    [
        66,
        {
            name: 'empty-text',
            meaning: 'The gateway received no text.',
            remedy: 'Give a text that has visible characters.',
        },
    ],
    [
        74,
        {
            name: 'url-denied',
            meaning: 'The account may not send texts that contain a URL.',
            remedy: 'Remove the URL from the text, or ask Namirial support to allow URLs.',
        },
    ],
]);
/** The failure of a refusal with the gateway's `words`, possibly empty. An unknown code keeps its number. `retryAfter` is in milliseconds. */
function refusal(code, words, retryAfter) {
    const known = refusals.get(code) ?? {
        name: 'gateway-error',
        meaning: `The gateway refused the message with code ${code}. Its documentation does not list this code.`,
        remedy: 'Tell Namirial support the code and the time of this run.',
    };
    const quote = words === '' ? '' : ` The gateway says: "${words}".`;
    return new Failure(known.name, `${known.meaning}${quote}`, {
        code,
        fate: 'refused',
        transient: known.transient ?? false,
        retryAfter,
        remedy: known.remedy,
    });
}

;// CONCATENATED MODULE: ./src/gateway/reply.ts




/** Reads the answer to a send, at `now` (milliseconds since the epoch). Throws a {@link Failure} for everything but an acceptance. */
function readSendReply(reply, quoter, now) {
    const body = reply.status === 200 ? parseObject(reply.body) : undefined;
    const message = textOf(body?.['message']).trim();
    // "0: Accepted for delivery". Another leading number is a refusal in disguise, and "0x80070005" is neither.
    if (/^0:/.test(message))
        return readAcceptance(body);
    const code = /^0*([1-9]\d{0,8})(?!\d)/.exec(message)?.[1];
    if (code === undefined)
        throw readRefusal(reply, quoter, now);
    throw refused(Number(code), message, quoter, readRetryAfter(reply.headers, now));
}
/** The failure of a refusal. An unknown code that repeats what must be hidden, such as a one-time code, is not told. */
function refused(code, words, quoter, pause) {
    const failure = refusal(code, quoter.quote(words), pause);
    const shown = quoter.quote(String(code));
    if (refusals.has(code) || shown === String(code))
        return failure;
    return failure.with({ code: undefined, message: failure.message.replaceAll(String(code), shown) });
}
/** The failure that a reply means which is no acceptance. Pure, as {@link readSendReply}. */
function readRefusal(reply, quoter, now) {
    const { status } = reply;
    const retryAfter = readRetryAfter(reply.headers, now);
    const body = isGatewayStatus(status) ? parseObject(reply.body) : undefined;
    const code = integerOf(body?.['code']) ?? 0;
    if (refusals.has(code) || (code !== 0 && !isProxyStatus(status))) {
        return refused(code, textOf(body?.['message']), quoter, retryAfter);
    }
    switch (status) {
        case 401:
            return new Failure('authentication', 'The gateway answered 401 Unauthorized.', {
                fate: 'refused',
                remedy: CHECK_CREDENTIALS,
            });
        case 407:
            return proxyRefusal(status);
        case 429:
            return new Failure('rate-limited', 'The gateway answered 429: too many requests.', {
                fate: 'refused',
                transient: true,
                retryAfter,
                remedy: SEND_SLOWER,
            });
        case 503:
            return isBrokenUpstream(reply)
                ? new Failure('gateway-unavailable', BROKEN_UPSTREAM, {
                    fate: 'unknown',
                    remedy: `${LOOK_FIRST} Check the proxies between this runner and the gateway.`,
                })
                : new Failure('gateway-unavailable', 'The gateway answered 503: it is not available.', {
                    fate: 'refused',
                    transient: true,
                    retryAfter,
                    remedy: 'Run the job again later.',
                });
    }
    return readStranger(reply, quoter);
}
/** Whether the gateway itself uses `status`. A proxy sends any other one; after a 502 or 504 the gateway may have the request. */
function isGatewayStatus(status) {
    return status === 200 || status === 500 || status === 503 || (status >= 400 && status < 500);
}
/** Whether `status` often comes from what stands before the gateway. Then the gateway's code is a documented one. */
function isProxyStatus(status) {
    return status === 407 || status === 429 || status === 503;
}
const BROKEN_UPSTREAM = 'A proxy in front of the gateway answered 503. Its connection to the gateway may have broken.';
/** Whether Envoy made this 503 of a connection that broke after the request (envoyproxy.io, "Response flags": UC). */
function isBrokenUpstream({ status, headers, body = '' }) {
    // Where several servers name themselves, the header has several values.
    const servers = String(headers['server'] ?? '').split(/[\s,]+/);
    const envoy = servers.some(name => /^(istio-)?envoy$/i.test(name));
    return status === 503 && (envoy || /upstream connect error or disconnect\/reset/i.test(body));
}
function readStranger(reply, quoter) {
    const { status } = reply;
    if (status >= 300 && status < 400) {
        return unexpected('refused', `The server redirects${redirectTarget(reply, quoter)} (${status}). The action does not follow redirects, because they would send the password to another server.`, 'Set gateway-url to the gateway itself. A redirect often leads to a login page in front of it.');
    }
    if (status === 404) {
        return unexpected('refused', 'There is no gateway at this address (404).', 'Set gateway-url to the base URL of the gateway, without /api.');
    }
    const between = 'Check gateway-url, and the proxies between this runner and the gateway.';
    return status >= 400 && status < 500
        ? unexpected('refused', `A server refused the request: ${described(reply, quoter)}.`, between)
        : unexpected('unknown', `The answer is not the gateway's: ${described(reply, quoter)}.`, `${LOOK_FIRST} ${between}`);
}
function readAcceptance(body) {
    const given = body?.['id'];
    const id = typeof given === 'string' ? given : String(integerOf(given) ?? '');
    if (id.trim() === '') {
        throw unexpected('unknown', 'The gateway accepted the message but gave no id for it.', LOOK_FIRST);
    }
    return { id, provider: textOf(body?.['provider']).trim() || undefined };
}
function unexpected(fate, message, remedy) {
    return new Failure('unexpected-response', message, { fate, remedy });
}
/** The longest `Retry-After` in milliseconds; undefined if there is none. A date counts from `now`, or from the reply's `Date` if that is later. */
function readRetryAfter(headers, now) {
    const since = Math.max(now, readDate(String(headers['date'] ?? '')) ?? now);
    const pauses = [headers['retry-after'] ?? []].flat().flatMap(header => {
        const value = header.trim();
        if (/^\d+$/.test(value))
            return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
        const date = readDate(value);
        return date === undefined ? [] : Math.max(0, date - since);
    });
    return pauses.length === 0 ? undefined : Math.max(...pauses);
}
/** An HTTP date in milliseconds since the epoch. Every form of it has a day's name and a time; `Date.parse` takes much else. */
function readDate(value) {
    const date = /^[A-Z][a-z]{2}.*\d\d:\d\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : date;
}
/** Status, kind and title of a reply that is not the gateway's: enough to recognise whose it is. */
function described(reply, quoter) {
    const { status, body } = reply;
    if (body === undefined)
        return `status ${status} with more than 64 KiB`;
    if (body.trim() === '')
        return `status ${status} with an empty body`;
    const kind = quoter.quote(String(reply.headers['content-type'] ?? 'no content type'));
    const title = quoter.quote(reply_titleOf(body));
    return `status ${status} with ${kind}${title === '' ? '' : `, titled "${title}"`}`;
}
function reply_titleOf(page) {
    const start = page.search(/<title/i);
    return start === -1 ? '' : (/^[^>]*>([^<]*)/.exec(page.slice(start))?.[1] ?? '');
}
function redirectTarget(reply, quoter) {
    const location = String(reply.headers['location'] ?? '');
    // As it was written: lower-cased as in a URL, a secret would not be recognised.
    const host = /^https?:\/\/([^/?#]+)/i.exec(location)?.[1];
    return host === undefined ? '' : ` to ${quoter.quote(host)}`;
}
/** Reads the answer to a health check: the gateway's version, possibly empty. Throws a {@link Failure} if the gateway is not well. */
function readHealthReply(reply, quoter, now) {
    const body = reply.status === 200 ? parseObject(reply.body) : undefined;
    if (typeof body?.['globalStatus'] !== 'boolean')
        throw readRefusal(reply, quoter, now);
    if (body['globalStatus'])
        return quoter.quote(textOf(body['versionNumber']));
    const words = quoter.quote(textOf(body['errorMessage']));
    const parts = ['dbStatus', 'servicesStatus'].filter(part => body[part] === false);
    const unwell = parts.length === 0 ? '' : ` (${parts.join(' and ')} false)`;
    throw new Failure('gateway-unavailable', `The gateway reports a fault${unwell}${words === '' ? '' : `: "${words}"`}.`, {
        fate: 'refused',
        remedy: 'Nothing was sent. Run the job again later. If it fails again, contact Namirial support.',
    });
}

;// CONCATENATED MODULE: ./src/gateway/client.ts



const paths = { services: '/api/Services', admin: '/api/Admin' };
/** The Namirial SMS Gateway, API version 27.1.0.4. */
class Gateway {
    #options;
    #transport;
    constructor(options) {
        this.#options = options;
        const { url, timeout, concurrency: connections, proxy, early } = options;
        this.#transport = new Transport(url, { timeout, connections, proxy, early });
    }
    /** Sends `message` once, to a number in E.164 form. Throws a {@link Failure} if it was not accepted. */
    async send(message, destination, signal) {
        const reply = await this.#transport.exchange({
            method: 'POST',
            path: `${paths[this.#options.endpoint]}/send`,
            headers: {
                accept: 'application/json',
                'content-type': 'application/json',
                authorization: `Basic ${this.#options.credential}`,
            },
            body: JSON.stringify(sendBody(message, destination)),
        }, signal);
        return readSendReply(reply, this.#options.quoter, Date.now());
    }
    /** Asks the gateway whether it is well, and sends nothing. `admin` checks the credentials, too. Returns the version, possibly empty. */
    async checkHealth(signal) {
        const { endpoint, credential } = this.#options;
        const asked = this.#transport.exchange({
            method: 'POST',
            path: `${paths[endpoint]}/checkServiceStatus`,
            headers: {
                accept: 'application/json',
                ...(endpoint === 'admin' ? { authorization: `Basic ${credential}` } : {}),
            },
        }, signal);
        try {
            return readHealthReply(await asked, this.#options.quoter, Date.now());
        }
        catch (error) {
            if (!(error instanceof Failure) || error.fate !== 'unknown')
                throw error;
            const remedy = 'Nothing was sent. Check gateway-url, and the proxies in front of the gateway.';
            throw error.with({ fate: 'unsent', remedy });
        }
    }
    close() {
        this.#transport.close();
    }
}
function sendBody(message, destination) {
    const { text, reference, detailed, businessRelationId, webhookUrl, account, lra } = message;
    return {
        destination,
        text,
        reference,
        detailed,
        businessRelationId,
        webhook: webhookUrl === undefined ? undefined : { url: webhookUrl, authentication: { type: 'NONE' } },
        account,
        lra,
    };
}
/** The Basic credential of RFC 7617. The action sends it in UTF-8; what stands in front of the gateway may use Latin-1. */
function basicCredential(username, password, encoding = 'utf8') {
    return Buffer.from(`${username}:${password}`, encoding).toString('base64');
}

;// CONCATENATED MODULE: ./src/input-reader.ts



const WHOLE = { name: 'a whole number', pattern: /^\d+$/ };
const DECIMAL = { name: 'a number', pattern: /^\d+(\.\d+)?$/ };
/** Reads inputs by their type, and collects all faults. A wrong input gives any value of its type, and {@link check} throws. */
class InputReader {
    #get;
    #defaults;
    #redactor;
    #faults = new Set();
    /** `get` returns an input's value, possibly empty. `defaults` are the values of empty inputs. */
    constructor(get, defaults, redactor) {
        this.#get = get;
        this.#defaults = defaults;
        this.#redactor = redactor;
    }
    /** Notes a fault. `what` says what the input got and what is allowed. */
    fault(name, what) {
        this.#faults.add(`${name}: ${what}`);
    }
    /** @throws {Failure} `invalid-input`, listing every fault by input name */
    check() {
        if (this.#faults.size === 0)
            return;
        throw new Failure('invalid-input', [...this.#faults].join('\n'), {
            remedy: 'Nothing was sent. Correct the inputs of this step.',
        });
    }
    /** The trimmed value or the default; undefined if there is neither. */
    value(name) {
        return this.#get(name).trim() || this.#defaults[name];
    }
    /** The value. An empty one is a fault. */
    required(name) {
        const value = this.value(name);
        if (value === undefined)
            this.fault(name, 'is required, but is empty.');
        return value ?? '';
    }
    /** A boolean in one of GitHub's spellings: `true`, `True`, `TRUE`, `false`, `False`, `FALSE`. */
    boolean(name) {
        const value = this.value(name) ?? '';
        if (!/^(true|True|TRUE|false|False|FALSE)$/.test(value)) {
            this.fault(name, `got ${this.shown(value)}; allowed are true and false.`);
        }
        return value.toLowerCase() === 'true';
    }
    /** One of the allowed values, in exactly this spelling. `besides` completes their list in an error. */
    oneOf(name, allowed, besides = '') {
        const value = this.value(name) ?? '';
        const found = allowed.find(choice => choice === value);
        if (found === undefined) {
            this.fault(name, `got ${this.shown(value)}; allowed are ${allowed.join(', ')}${besides}.`);
        }
        return found ?? allowed[0];
    }
    /** Undefined if the input is empty and has no default. */
    number(name, kind, lowest, highest) {
        const value = this.value(name);
        if (value === undefined)
            return undefined;
        const number = kind.pattern.test(value) ? Number(value) : Number.NaN;
        if (!(number >= lowest && number <= highest)) {
            this.fault(name, `got ${this.shown(value)}; allowed is ${kind.name} from ${lowest} to ${highest}.`);
        }
        return number;
    }
    /** Milliseconds of an input that is given in seconds. */
    seconds(name, lowest, highest) {
        return (this.number(name, DECIMAL, lowest, highest) ?? 0) * 1000;
    }
    serverUrl(name) {
        const given = this.value(name) ?? '';
        const url = URL.parse(given);
        const allowed = `allowed is an HTTPS URL such as ${this.#defaults[name]}`;
        if (url === null) {
            // It may hold credentials.
            const got = given.includes('@') ? 'something that is not a URL' : this.shown(given);
            this.fault(name, `got ${got}; ${allowed}.`);
            return new URL('https://invalid');
        }
        if (url.username !== '' || url.password !== '') {
            this.#redactor.hide(decoded(url.password));
            this.fault(name, `contains credentials; ${allowed}. Put the credentials into username and password.`);
        }
        if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
            this.fault(name, `begins with ${url.protocol}; ${allowed} (plain HTTP only on loopback).`);
        }
        if (/[?#]/.test(url.href)) {
            this.fault(name, `contains ? or #; ${allowed}. It may have a path prefix.`);
        }
        return url;
    }
    /** A value as errors show it: one short line in quotation marks. The message may hold a code, and is not shown. */
    shown(value) {
        if (value !== '' && value === this.value('text'))
            return 'the text';
        return value === '' ? 'nothing' : `"${this.excerpt(value, 60)}"`;
    }
    /** The beginning of a value as one line. Secrets are hidden first: nobody would find one of which the end is cut off. */
    excerpt(value, longest) {
        const line = plainLine(value, Number.POSITIVE_INFINITY);
        return plainLine(this.#redactor.clean(line), longest);
    }
}
/** Whether a URL's host is this machine: `localhost`, `127.0.0.0/8` or `[::1]`. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./src/message/template-names.ts
/** The templates that a workflow author can choose. Apart from the templates themselves, which load when one is used. */
const templates = ['auto', 'job-status', 'release', 'deployment', 'workflow-run'];

;// CONCATENATED MODULE: ./src/inputs.ts








const jobStatuses = ['success', 'failure', 'cancelled'];
/** Seconds. As long as a hosted runner's job may take. */
const LONGEST_DELIVERY_TIMEOUT = 21_600;
/** What an input means where it is empty: the defaults that action.yml declares, for a workflow that passes on an empty value. */
const defaults = {
    'smart-encoding': 'false',
    overflow: 'fail',
    'run-link': 'false',
    endpoint: 'auto',
    detailed: 'true',
    'gateway-url': 'https://sms.namirialtsp.com',
    timeout: '15',
    retries: '3',
    once: 'false',
    'on-unconfirmed': 'fail',
    concurrency: '4',
    'status-url': 'https://sms-apistatus.namirialtsp.com',
    'delivery-timeout': '0',
    strategy: 'all',
    'fail-on-error': 'true',
    'dry-run': 'false',
    when: 'always',
};
/** Reads and checks all inputs, secrets first. `get` returns a value, possibly empty. Throws `invalid-input` with every fault. */
function readInputs(get, environment, redactor) {
    const input = new InputReader(get, defaults, redactor);
    const { credential, apiKey, token } = readSecrets(input, environment, redactor);
    const destinations = readDestinations(input, redactor);
    const fitRules = readFitRules(input);
    const content = readContent(input, fitRules);
    const once = readOnce(input);
    const { reference, identifiable } = readReference(input, once);
    const { endpoint, account, lra } = readEndpoint(input);
    const webhookUrl = readWebhookUrl(input);
    const gatewayUrl = input.serverUrl('gateway-url');
    const statusUrl = input.serverUrl('status-url');
    const policy = readPolicy(input, apiKey !== undefined, { identifiable, once });
    const proxyTo = (server) => readProxy(input, server, environment);
    const inputs = {
        destinations,
        content,
        fitRules,
        message: {
            detailed: input.boolean('detailed'),
            reference,
            businessRelationId: input.value('business-relation-id'),
            webhookUrl,
            account,
            lra,
        },
        endpoint,
        gatewayUrl,
        proxy: proxyTo(gatewayUrl),
        credential,
        policy,
        status: apiKey === undefined ? undefined : { url: statusUrl, apiKey, proxy: proxyTo(statusUrl) },
        failOnError: input.boolean('fail-on-error'),
        dryRun: input.boolean('dry-run'),
        ...readWhen(input),
        token,
    };
    input.check();
    return inputs;
}
function readSecrets(input, environment, redactor) {
    const username = input.required('username');
    const password = input.required('password');
    const credential = basicCredential(username, password);
    const apiKey = input.value('status-api-key');
    const token = input.value('github-token') ?? '';
    for (const secret of [password, apiKey ?? '', token, ...proxySecrets(environment)]) {
        redactor.hide(secret);
    }
    if (password !== '') {
        const padded = [credential, basicCredential(username, password, 'latin1')];
        const forms = padded.flatMap(form => [form, form.replace(/=+$/, '')]);
        for (const form of new Set(forms))
            redactor.hide(form);
    }
    if (username.includes(':')) {
        input.fault('username', 'contains a colon. A username must not have one.');
    }
    return { credential, apiKey, token };
}
function readDestinations(input, redactor) {
    const fault = (what) => input.fault('destination', what);
    const destinations = new Map();
    const entries = listEntries(input.value('destination') ?? '');
    for (const [index, typed] of entries.entries()) {
        const number = toE164(typed);
        if (number === undefined) {
            redactor.hideTyped(typed);
            const comment = typed.includes('#') ? ' A comment needs a line of its own.' : '';
            fault(`entry ${index + 1} is ${input.shown(maskNumber(typed))}; allowed is +, country code and number, 7 to 15 digits in all, for example +39 333 1234567.${comment}`);
        }
        else {
            redactor.hideNumber({ number, typed });
            if (!destinations.has(number))
                destinations.set(number, { number, typed });
        }
    }
    if (entries.length === 0)
        fault('is required, but has no number.');
    if (destinations.size > MOST_DESTINATIONS) {
        fault(`has ${destinations.size} numbers; at most ${MOST_DESTINATIONS} are allowed.`);
    }
    return [...destinations.values()];
}
function readFitRules(input) {
    return {
        smartEncoding: input.boolean('smart-encoding'),
        maxSegments: input.number('max-segments', WHOLE, 1, 23),
        overflow: input.oneOf('overflow', ['fail', 'truncate']),
    };
}
function readContent(input, fitRules) {
    const text = input.value('text');
    const template = readTemplate(input);
    if (text !== undefined && template !== undefined) {
        input.fault('text', 'is given together with template. Give only one of them.');
    }
    if (template !== undefined)
        return template;
    if (text === undefined) {
        input.fault('text', 'is empty. Give a text of 1 to 1600 characters, or a template.');
        return { text: '' };
    }
    const fitted = fitText(text, fitRules);
    if ('problem' in fitted)
        input.fault('text', fitted.problem);
    return { text };
}
function readTemplate(input) {
    const runLink = input.boolean('run-link');
    const value = input.value('template');
    if (value === undefined)
        return undefined;
    if (!/[{}]/.test(value)) {
        const besides = ', or a pattern such as {workflow} {outcome}';
        return { template: input.oneOf('template', templates, besides), runLink };
    }
    const excerpt = (words, longest) => input.excerpt(words, longest);
    for (const fault of faultsOf(value, excerpt))
        input.fault('template', fault);
    return { template: { pattern: value }, runLink };
}
function readWhen(input) {
    const when = input.oneOf('when', ['always', 'change']);
    if (input.value('job-status') !== undefined) {
        return { when, jobStatus: input.oneOf('job-status', jobStatuses) };
    }
    if (when === 'change')
        input.fault('job-status', 'is empty, but when: change needs it. Remove the input to use its default.');
    return { when, jobStatus: '' };
}
function readOnce(input) {
    const once = input.boolean('once');
    for (const name of ['status-api-key', 'reference-service', 'reference-key']) {
        if (once && input.value(name) === undefined) {
            input.fault('once', `needs ${name}.`);
        }
    }
    return once;
}
/** The reference, and whether it tells this message from all others to the same number. */
function readReference(input, once) {
    const service = input.value('reference-service');
    const action = input.value('reference-action');
    const key = input.value('reference-key');
    if (service !== undefined) {
        const reference = { service, action, key: key ?? (0,external_node_crypto_.randomUUID)() };
        return { reference, identifiable: once || key === undefined };
    }
    for (const [name, value] of Object.entries({
        'reference-action': action,
        'reference-key': key,
    })) {
        if (value === undefined)
            continue;
        input.fault(name, 'needs reference-service.');
    }
    return { reference: undefined, identifiable: false };
}
function readEndpoint(input) {
    const account = input.value('account');
    const lra = input.number('lra', WHOLE, 0, Number.MAX_SAFE_INTEGER);
    const chosen = input.oneOf('endpoint', ['auto', 'services', 'admin']);
    const administrative = account !== undefined || lra !== undefined;
    if (chosen === 'services' && administrative) {
        const given = account !== undefined ? 'account' : 'lra';
        input.fault('endpoint', `is services, but ${given} needs the admin endpoint; allowed are auto and admin.`);
    }
    const automatic = administrative ? 'admin' : 'services';
    return { endpoint: chosen === 'auto' ? automatic : chosen, account, lra };
}
/** The gateway gets the URL as it is given. So it has none of the forms that only browsers take, such as `https:host`. */
const HTTPS_URL = /^https:\/\/[^\s/\\]\S*$/i;
function readWebhookUrl(input) {
    const url = input.value('webhook-url');
    if (url !== undefined && !(HTTPS_URL.test(url) && URL.canParse(url))) {
        input.fault('webhook-url', 'is not an HTTPS URL. Write https://, then the host and the path.');
    }
    return url;
}
function readPolicy(input, hasStatusApi, { identifiable, once }) {
    const deliveryTimeout = input.seconds('delivery-timeout', 0, LONGEST_DELIVERY_TIMEOUT);
    const strategy = input.oneOf('strategy', ['all', 'escalate']);
    if (deliveryTimeout > 0 && !hasStatusApi) {
        input.fault('delivery-timeout', 'needs status-api-key, the key of the Message Status API.');
    }
    if (strategy === 'escalate' && deliveryTimeout === 0) {
        input.fault('strategy', 'is escalate, which needs a delivery-timeout above 0.');
    }
    return {
        timeout: input.seconds('timeout', 0.1, 600),
        retries: input.number('retries', WHOLE, 0, 10) ?? 0,
        onUnconfirmed: input.oneOf('on-unconfirmed', ['fail', 'resend']),
        concurrency: input.number('concurrency', WHOLE, 1, 64) ?? 1,
        strategy,
        deliveryTimeout,
        identifiable: identifiable && hasStatusApi,
        once,
    };
}
/** The proxy to a server. It is read like an input, though it comes from the environment. */
function readProxy(input, server, environment) {
    try {
        return proxyFor(server, environment);
    }
    catch (error) {
        if (!(error instanceof ProxyVariableError))
            throw error;
        input.fault(error.variable, 'is not the URL of an HTTP proxy; allowed are http://host:port and https://host:port.');
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/delivery/pace.ts
/** Milliseconds between two requests after the first complaint, and at most. */
const FIRST_SPACING = 250;
const WIDEST_SPACING = 2000;
/**
 * Factors of the spacing, for a complaint and a success. With a faster recovery, some messages use up their tries. With more
 * widening, one refusal in ten slows a batch to the utmost, whatever its cause.
 */
const WIDER = 1.25;
const NARROWER = 0.97;
/** The speed of a batch. A complaint stops it for a while and spreads its requests. Each success brings them closer again. */
class Pace {
    #clock;
    #spacing = 0;
    #next = 0;
    /** How often the batch was slowed. A request carries the number that it began with. */
    #round = 0;
    #queue = Promise.resolve();
    constructor(clock) {
        this.#clock = clock;
    }
    /** Resolves when the next request may go, when `signal` aborts, or at the time `latest`. Returns the request's round. */
    turn(signal, latest) {
        const turn = this.#queue.then(async () => {
            // A complaint may move the time while this request waits for it.
            for (;;) {
                const wait = Math.min(this.#next, latest) - this.#clock.now();
                if (wait <= 0 || signal.aborted)
                    break;
                await this.#clock.sleep(wait, signal);
            }
            this.#next = Math.max(this.#next, this.#clock.now() + this.#spacing);
            return this.#round;
        });
        this.#queue = turn;
        return turn;
    }
    hasSlowed(round) {
        return round !== this.#round;
    }
    /** The gateway complained about a request: nothing goes for so many milliseconds. */
    slowDown(round, pause) {
        this.#next = Math.max(this.#next, this.#clock.now() + pause);
        // Complaints about requests of the same round count once.
        if (this.hasSlowed(round))
            return;
        this.#spacing = Math.min(WIDEST_SPACING, Math.max(FIRST_SPACING, this.#spacing * WIDER));
        this.#round++;
    }
    /** The gateway accepted a request. What began before the last complaint says nothing of the new speed. */
    speedUp(round) {
        if (!this.hasSlowed(round))
            this.#spacing *= NARROWER;
    }
}

;// CONCATENATED MODULE: ./src/delivery/policy.ts

/** Longest pause before a further try, in milliseconds. */
const LONGEST_WAIT = 30_000;
/** Longest `Retry-After` that is waited for, in milliseconds. */
const LONGEST_RETRY_AFTER = 60_000;
/** What the process itself may need on top of requests and pauses, in milliseconds: half of it before the last send. */
const OVERHEAD = 5000;
/** What to do after `failure`. A message that may be on its way is sent again only if the policy is to resend. */
function nextStep(failure, onUnconfirmed) {
    if (failure.name === 'cancelled')
        return 'stop';
    if (failure.fate === 'unknown')
        return onUnconfirmed === 'resend' ? 'again' : 'stop';
    if (!failure.transient)
        return 'stop';
    if ((failure.retryAfter ?? 0) > LONGEST_RETRY_AFTER)
        return 'end';
    return SLOWING.has(failure.name) ? 'slower' : 'again';
}
/** Complaints about too many requests. They are about the whole batch. */
const SLOWING = new Set([
    'anti-flooding',
    'rate-limited',
    'gateway-unavailable',
]);
/** `failure` with what its reader needs to know at the end. */
function finalFailure(failure, { identifiable }) {
    const { message, fate, transient, retryAfter = 0, remedy } = failure;
    if (fate === 'unknown') {
        const advice = identifiable
            ? ''
            : ' To let the action look it up next time, set status-api-key and reference-service. Then leave reference-key out or set once.';
        return failure.with({ remedy: `The message may be on its way. ${remedy}${advice}` });
    }
    if (!transient || retryAfter <= LONGEST_RETRY_AFTER)
        return failure;
    const asked = retryAfter > DAY ? 'more than a day' : `${Math.ceil(retryAfter / 1000)} s`;
    const reason = `The server asks for a pause of ${asked}. The action waits at most ${LONGEST_RETRY_AFTER / 1000} s.`;
    return failure.with({ message: `${message} ${reason}` });
}
const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds before a further try: 1 to 1.5 s, doubled with each of the `attempts`, or `Retry-After` if that is longer. `random` is 0 to 1. */
function waitBefore(attempts, failure, random) {
    const backoff = Math.min(LONGEST_WAIT, 1000 * 2 ** (attempts - 1) * (1 + random / 2));
    return Math.max(backoff, failure.retryAfter ?? 0);
}
/** Shortest look-up in milliseconds: a message may take a moment to appear. */
const SHORTEST_LOOK_UP = 5000;
/** Milliseconds for which to look a message up: a slow gateway may accept it as late as `timeout`. */
function lookUpTime({ identifiable, timeout }) {
    return identifiable ? Math.max(SHORTEST_LOOK_UP, timeout) : 0;
}
/** Milliseconds between two looks at a message's status: the first and the longest pause. Each is half as long again. */
const FIRST_LOOK = 1000;
const LONGEST_BETWEEN_LOOKS = 10_000;
/** Milliseconds before the next look at a message's status, after so many `looks`. `random` is 0 to 1. */
function waitBeforeLook(looks, random) {
    return Math.min(LONGEST_BETWEEN_LOOKS, FIRST_LOOK * 1.5 ** looks) * (1 + random / 4);
}
/** The longest time in milliseconds of a request and its wait for a slot. A destination has one request at a time. */
function longestRequest(count, { concurrency, timeout, strategy }) {
    return strategy === 'escalate' ? timeout : Math.ceil(count / concurrency) * timeout;
}
/** The longest look-up of a message in doubt: the last look may begin when its time is up. */
function longestLookUp(count, policy) {
    return policy.identifiable ? lookUpTime(policy) + longestRequest(count, policy) : 0;
}
/** The longest time to follow an accepted message: the last look may begin when its time is up. */
function longestTracking(count, policy) {
    const { deliveryTimeout } = policy;
    return deliveryTimeout > 0 ? deliveryTimeout + longestRequest(count, policy) : 0;
}
/** The longest time in milliseconds that delivery to `count` destinations takes. */
function longestDelivery(count, policy) {
    const { retries, timeout, strategy, onUnconfirmed, once } = policy;
    const tries = retries + 1;
    const doubts = onUnconfirmed === 'resend' ? tries : 1;
    // The complaint about one destination's last try holds the next destinations back.
    const pauses = count > 1 ? tries : retries;
    const one = (tries + (once ? 1 : 0)) * longestRequest(count, policy) +
        pauses * LONGEST_RETRY_AFTER +
        doubts * longestLookUp(count, policy) +
        longestTracking(count, policy);
    const start = OVERHEAD + (once ? timeout : 0);
    if (strategy === 'escalate')
        return start + count * one;
    // However slow the batch becomes, each message gets its turn.
    return start + one + (count - 1) * WIDEST_SPACING;
}
/** Milliseconds after the start within which a send must begin, so that all that follows it is over in time. */
function lastSend(count, policy) {
    const rest = policy.timeout + longestLookUp(count, policy) + longestTracking(count, policy);
    return longestDelivery(count, policy) - OVERHEAD / 2 - rest;
}

;// CONCATENATED MODULE: ./src/delivery/result.ts
/** Whether the gateway accepted the message, and nothing worse is known. */
function isAccepted({ outcome }) {
    return outcome === 'accepted' || outcome === 'delivered';
}
/** Whether the message did not reach the destination, as far as is known. */
function isFailed(result) {
    return !isAccepted(result) && result.outcome !== 'skipped';
}
/** The step's outcome. An escalation needs one `delivered`; without it, an accepted or unconfirmed message may still arrive. */
function stepOutcome(results, strategy) {
    const has = (outcome) => results.some(result => result.outcome === outcome);
    if (strategy === 'escalate') {
        if (has('delivered'))
            return 'delivered';
        return has('accepted') || has('unconfirmed') ? 'unconfirmed' : 'failed';
    }
    const accepted = results.filter(isAccepted).length;
    if (accepted === 0)
        return has('unconfirmed') ? 'unconfirmed' : 'failed';
    if (accepted < results.length)
        return 'partial';
    return has('accepted') ? 'accepted' : 'delivered';
}
/** Whether the step failed: with `escalate` if nobody was reached, else if anybody was not. */
function stepFailed(results, strategy) {
    return strategy === 'escalate'
        ? !results.some(({ outcome }) => outcome === 'delivered')
        : results.some(isFailed);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var command = __webpack_require__(9635);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __webpack_require__(2902);
;// CONCATENATED MODULE: ./src/runner.ts
// What GitHub's runner offers a step, in the words of @actions/core.


// By path: the package's index also brings undici's index and a process launcher, 35 ms of every start.


function getInput(name) {
    return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
/** Makes the runner blank `secret` in the logs of this and all later steps. */
function setSecret(secret) {
    (0,command/* issueCommand */.L)('add-mask', {}, secret);
}
function info(line) {
    process.stdout.write(`${line}${external_node_os_.EOL}`);
}
/** Lets the step go on where nobody reads its log any more. */
function ignoreClosedLog() {
    process.stdout.on('error', () => { });
}
/** A line in the step's log that is shown only with debug logging on. */
function debug(line) {
    (0,command/* issueCommand */.L)('debug', {}, line);
}
/** A line in the step's log that also stands on the run's page. */
function annotate(kind, title, body) {
    (0,command/* issueCommand */.L)(kind, { title }, body);
}
/** Fails the step once the process has ended by itself. */
function failStep() {
    process.exitCode = 1;
}
/** Sets the step's outputs. Without a runner they go to the log. Throws if the runner's file cannot be written. */
function setOutputs(outputs) {
    const file = process.env['GITHUB_OUTPUT'];
    if (file) {
        const lines = Object.entries(outputs).map(output => (0,file_command/* prepareKeyValueMessage */.v)(...output) + external_node_os_.EOL);
        append(file, lines.join(''));
    }
    else {
        for (const [name, value] of Object.entries(outputs))
            (0,command/* issueCommand */.L)('set-output', { name }, value);
    }
}
/** Whether there is a runner that takes outputs and a summary; there is none where the step is run by hand. */
function hasFiles() {
    return Boolean(process.env['GITHUB_OUTPUT'] || process.env['GITHUB_STEP_SUMMARY']);
}
/** Adds to the job summary. Throws if the runner's file cannot be written. */
function addSummary(markdown) {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (!file)
        throw new Error('GITHUB_STEP_SUMMARY is not set');
    append(file, markdown);
}
/** The runner makes its files itself: one that is missing is not to be made up. */
function append(file, content) {
    if (!(0,external_node_fs_.existsSync)(file))
        throw new Error(`there is no file ${file}`);
    (0,external_node_fs_.appendFileSync)(file, content);
}

;// CONCATENATED MODULE: ./src/report/format.ts
/** A failure's code and name: `8 wrong-destination`. */
function label(failure) {
    return failure.code === undefined ? failure.name : `${failure.code} ${failure.name}`;
}
/** Milliseconds for people: `1.2 s`, `4 min`, `2 h 10 min`. Rounded up, so that a limit is never told too short. */
function duration(milliseconds) {
    if (milliseconds < 60_000)
        return `${Math.ceil(milliseconds / 100) / 10} s`;
    const minutes = Math.ceil(milliseconds / 60_000);
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0)
        return `${minutes} min`;
    return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
/** From when to when, in UTC: `03:18:22 to 03:19:22`. */
function span({ began, ended }) {
    return `${timeOfDay(began)} to ${timeOfDay(ended)}`;
}
function timeOfDay(time) {
    return new Date(time).toISOString().slice(11, 19);
}
/** `1 segment`, `2 segments`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/report/outputs.ts



/** The outputs that tell what became of each destination. */
function outputsOf(results, strategy, redactor) {
    const accepted = results.filter(isAccepted);
    // A message that was accepted and then could not be delivered has an id worth asking about, too.
    const told = accepted[0] ?? results.find(({ messageId }) => messageId !== undefined);
    return {
        'message-id': redactor.shownId(told?.messageId ?? ''),
        provider: redactor.shownId(told?.provider ?? ''),
        'delivery-status': redactor.clean(told?.status ?? ''),
        outcome: stepOutcome(results, strategy),
        results: resultsOutput(results, redactor),
        'accepted-count': String(accepted.length),
        'failed-count': String(results.filter(isFailed).length),
        ...errorOutputs(firstFailure(results), redactor),
    };
}
/** The outputs of a step that has nothing to tell of destinations. */
function outputsWithoutResults(outcome, failure, redactor) {
    return { ...outputsOf([], 'all', redactor), outcome, ...errorOutputs(failure, redactor) };
}
/** The first failure; of an accepted message, only where no other failed. */
function firstFailure(results) {
    return (results.find(isFailed) ?? results.find(({ failure }) => failure !== undefined))?.failure;
}
/** Most characters of the `error-message` output: every wrong input is in it, and a list can hold thousands. */
const LONGEST_MESSAGE = 20_000;
function errorOutputs(failure, redactor) {
    const message = redactor.clean(failure?.explanation ?? '').replaceAll('\n', ' ');
    return {
        'error-code': failure?.code === undefined ? '' : String(failure.code),
        'error-name': failure?.name ?? '',
        'error-message': message.slice(0, LONGEST_MESSAGE),
    };
}
/** Most bytes of the `results` output, in UTF-8 and in UTF-16: GitHub takes 1 MiB of outputs, and counts in UTF-16. */
const LARGEST = 1_000_000;
/** What stays of an error's message that is like another before it, tried in this order. */
const SHORTENED = [80, 20];
/** The `results` output. Where it would be too large, only the first error of each name keeps its whole message. */
function resultsOutput(results, redactor) {
    const whole = results.map(result => resultOutput(result, redactor));
    let output = JSON.stringify(whole);
    for (const longest of SHORTENED) {
        if (Math.max(2 * output.length, Buffer.byteLength(output)) <= LARGEST)
            break;
        output = JSON.stringify(shortened(whole, longest));
    }
    return output;
}
function shortened(results, longest) {
    const told = new Set();
    return results.map(({ error, ...rest }) => {
        if (error === undefined)
            return rest;
        const message = told.has(error.name) ? plainLine(error.message, longest) : error.message;
        told.add(error.name);
        return { ...rest, error: { ...error, message } };
    });
}
function resultOutput(result, redactor) {
    const { destination, outcome, messageId, provider, status, attempts, earlier, failure } = result;
    return {
        destination: maskNumber(destination.number),
        outcome,
        messageId: messageId && redactor.shownId(messageId),
        provider: provider && redactor.shownId(provider),
        status: status && redactor.clean(status),
        attempts,
        earlier,
        error: failure && {
            code: failure.code,
            name: failure.name,
            message: redactor.clean(failure.explanation),
        },
    };
}

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(1161);
;// CONCATENATED MODULE: ./src/report/decode.ts

/** Most times that text is decoded: a proxy that wraps a gateway's page makes two. */
const ROUNDS = 3;
/**
 * A server's words without encodings that hide a secret: percent signs, HTML entities, JSON escapes, UTF-8 read as Latin-1,
 * compatible forms (NFKC) and invisible characters.
 * @param longest most characters of the words that are looked at, and of the result
 */
function decode_decoded(text, longest = Number.POSITIVE_INFINITY) {
    let known = text.slice(0, longest);
    for (let round = 0; round < ROUNDS; round++) {
        const next = wellRead(withoutEscapes((0,decode/* decodeHTML */.Gz)(withoutPercents(known))))
            // In Latin-1 not before the end: `Ã¼` would become no `ü`.
            .replace(/[\u0100-\u{10ffff}]+/gu, run => run.normalize('NFKC'))
            .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, '')
            .slice(0, longest);
        if (next === known)
            break;
        known = next;
    }
    // One character can become eighteen.
    return known.normalize('NFKC').slice(0, longest);
}
function withoutPercents(text) {
    return text.replace(/(?:%[\da-f]{2})+/gi, run => {
        const bytes = Buffer.from(run.replaceAll('%', ''), 'hex');
        const utf8 = bytes.toString('utf8');
        return utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8;
    });
}
const escapes = { n: '\n', r: '\r', t: '\t' };
function withoutEscapes(text) {
    return text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|([nrt"'\\/]))/gi, (_, unit, byte, mark = '') => {
        const code = unit ?? byte;
        return code === undefined
            ? (escapes[mark] ?? mark)
            : String.fromCharCode(Number.parseInt(code, 16));
    });
}
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const AFTER = `[\x80-\xbf${WINDOWS}]`;
const MISREAD = new RegExp(`[\xc2-\xdf]${AFTER}|[\xe0-\xef]${AFTER}{2}|[\xf0-\xf4]${AFTER}{3}`, 'g');
/** `ö` for `Ã¶`: UTF-8 that was read as Latin-1, or as Windows-1252, which many take for it. */
function wellRead(text) {
    return text.replace(MISREAD, run => {
        const bytes = Array.from(run, character => {
            const at = WINDOWS.indexOf(character);
            return at === -1 ? character.charCodeAt(0) : 0x80 + at;
        });
        const utf8 = Buffer.from(bytes).toString('utf8');
        return utf8.includes('\ufffd') ? run : utf8;
    });
}

;// CONCATENATED MODULE: ./src/report/finder.ts
const ALL = 0;
const LETTERS = 1;
const DIGITS = 2;
const ANY_MARK = '***';
/** Spaces, controls, accents and invisible characters. */
const PASSED_OVER = /[\p{Z}\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/gu;
/** What is compared of each character: ASCII from the start, since Unicode's classes take 2 ms to compile. */
const known = new Map(Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    // A star stands for digits that are hidden already: those around it are not in a row.
    const kind = /\d/.test(character) ? DIGITS : /[a-z*]/i.test(character) ? LETTERS : ALL;
    return [character, /[!-~]/.test(character) ? [{ sign: character.toLowerCase(), kind }] : []];
}));
/** In lower case, with the digits of every script as ASCII, and without what is passed over when people read. */
function folded(line) {
    const views = { 0: emptyView(), 1: emptyView(), 2: emptyView() };
    let start = 0;
    for (const character of line) {
        const end = start + character.length;
        for (const { sign, kind } of signsOf(character)) {
            add(views[ALL], sign, start, end);
            if (kind >= LETTERS)
                add(views[LETTERS], sign, start, end);
            if (kind === DIGITS)
                add(views[DIGITS], sign, start, end);
        }
        start = end;
    }
    return views;
}
function emptyView() {
    return { text: '', starts: [], ends: [] };
}
function add(view, sign, start, end) {
    view.text += sign;
    for (let unit = 0; unit < sign.length; unit++) {
        view.starts.push(start);
        view.ends.push(end);
    }
}
function signsOf(character) {
    const before = known.get(character);
    if (before !== undefined)
        return before;
    const plain = character.normalize('NFKD').replace(PASSED_OVER, '').toUpperCase().toLowerCase();
    const signs = Array.from(plain, (sign) => {
        if (/\p{Nd}/u.test(sign))
            return { sign: digitOf(sign), kind: DIGITS };
        return { sign, kind: /[\p{L}\p{N}]/u.test(sign) ? LETTERS : ALL };
    });
    known.set(character, signs);
    return signs;
}
/** The ASCII digit of the same value. Unicode has the ten digits of a script in a row, from zero. */
function digitOf(sign) {
    const point = sign.codePointAt(0) ?? 0;
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1)))
        before++;
    return String(before % 10);
}
/** Texts that must not be seen, and where a line holds one, or a part of one that is long enough. */
class Finder {
    #longest;
    #marks = new Map();
    #lengths = new Set();
    /** @param longest of a text that is longer, every part of this length is found */
    constructor(longest) {
        this.#longest = longest;
    }
    add(text, mark) {
        const length = Math.min(text.length, this.#longest);
        if (length === 0)
            return;
        this.#lengths.add(length);
        for (let start = 0; start + length <= text.length; start++) {
            const part = text.slice(start, start + length);
            const other = this.#marks.get(part) ?? mark;
            this.#marks.set(part, other === mark ? mark : ANY_MARK);
        }
    }
    /** @param text as it is compared */
    isIn(text) {
        for (const length of this.#lengths) {
            for (let first = 0; first + length <= text.length; first++) {
                if (this.#marks.has(text.slice(first, first + length)))
                    return true;
            }
        }
        return false;
    }
    spansIn({ text, starts, ends }) {
        const spans = [];
        for (const length of this.#lengths) {
            for (let first = 0; first + length <= text.length; first++) {
                const mark = this.#marks.get(text.slice(first, first + length));
                if (mark === undefined)
                    continue;
                spans.push({ start: starts[first] ?? 0, end: ends[first + length - 1] ?? 0, mark });
            }
        }
        return spans;
    }
}
/** `line` with marks in place of spans. Spans that overlap get one mark. Digits and accents that touch one go with it. */
function finder_hidden(line, spans) {
    let shown = '';
    let done = 0;
    for (const { start, end, mark } of spans.toSorted((a, b) => a.start - b.start)) {
        if (end <= done)
            continue;
        if (start >= done) {
            let from = start;
            while (from > done && /[+\p{Nd}]/u.test(line[from - 1] ?? ''))
                from--;
            shown += line.slice(done, from) + mark;
        }
        done = end;
        while (/[\p{Nd}\p{M}]/u.test(line[done] ?? ''))
            done++;
    }
    return shown + line.slice(done);
}

;// CONCATENATED MODULE: ./src/report/redactor.ts




/** Most characters of a server's words that are looked at. What is shown is much shorter. */
const LONGEST_WORDS = 1024;
/** Shortest part of a credential or of the message that is hidden, and of a number. */
const PART = 8;
const PART_OF_NUMBER = 7;
const WHOLE_NUMBER = 15;
/** A credential with fewer characters is in any line. To hide it there would hide ordinary words, and tell it. */
const SHORTEST_SECRET = 4;
/** Shortest message, and shortest code in it, that is looked for in words, and in an id. */
const SHORTEST_CODE = 4;
const SHORTEST_IN_ID = 6;
/** Words, words with hyphens, and digits in groups: a code may be any of them. */
const CODES = [/[^\s!-/:-@[-`{-~]+/g, /[^\s!-,./:-@[-`{-~]+/g, /[\d .-]+/g];
/** What ids and names look like, and the most that is shown of one that does not. Shorter ones are read as words. */
const ID = /^[\w.:-]{8,100}$/;
const LONGEST_ODD_ID = 32;
/** The gateway's own ids. Of a thousand numbers, one in ten thousand holds seven digits by chance. */
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Most lines hold no such digits, and are spared the search. Beyond ASCII, a character may be one. */
const MAY_HOLD_NUMBER = /[^\0-\x7f]|\d(?:[^a-z*\d]*\d){6}/i;
const TEXT = '[text]';
/**
 * Knows the secrets, registers them with the runner, and hides them. People see `+39*******567` for a number, `***` for a
 * credential or for what several secrets share, and `[text]` for the message.
 *
 * Promised of each of the action's own lines: it holds no registered form of a credential, and no seven digits in a row of a
 * number without a letter between them. Case makes no difference. Only credentials of four characters or more are hidden.
 *
 * Promised of each value that a server wrote, once it was decoded, at most three times: it holds
 * - no eight characters in a row of a credential or of the message, none of these as a whole that has four to seven, and not
 *   the message alone, however short,
 * - no code of the message, that is a word with a digit or digits in groups, of four characters or more; of one that is longer
 *   than eight, no eight in a row,
 * - no seven digits in a row of a number, whatever stands between them.
 * Case, accents and the script of a digit make no difference. Spaces do not count. A refusal's code is such a value, too, unless
 * it is a documented one.
 *
 * An id works as the gateway wrote it, and is cleaned only where it is shown. One of 8 to 100 letters, digits and `_.:-` stays
 * as it is although it holds a code of fewer than six characters, or seven digits of a number with letters between them that are
 * not the whole number, with or without its country code: random ids do. A UUID stays unless it holds a whole number.
 *
 * Not promised: to find a secret that is reversed, cut into shorter pieces, spread over several values, written with look-alike
 * letters or with other characters or digits in between, or encoded in another way, such as base64 or hex.
 */
class Redactor {
    #register;
    #registered = new Set();
    /** Credentials in the registered forms, in lower case. */
    #secrets = [];
    /** Credentials and the message. */
    #parts = new Finder(PART);
    #message = '';
    #codes = new Finder(PART);
    #longCodes = new Finder(PART);
    #numbers = new Finder(WHOLE_NUMBER);
    #partsOfNumbers = new Finder(PART_OF_NUMBER);
    /** Ids and names as they were shown before: a batch shows each one three times. */
    #shownIds = new Map();
    /** @param register makes the runner blank a string in the logs of all later steps */
    constructor(register) {
        this.#register = register;
    }
    /** Hides a credential: as it is, as URLs, forms and JSON hold it, without padding, and as it looks in a plain line. */
    hide(secret) {
        if (isShort(secret)) {
            if (secret.trim() !== '')
                this.#registerOnce(secret);
            return;
        }
        const plain = plainLine(secret, Number.POSITIVE_INFINITY);
        const forms = [
            // The runner masks line by line.
            ...secret.split(/[\r\n]+/).flatMap(line => [line, line.replace(/=+$/, '')]),
            encodeURIComponent(secret.toWellFormed()),
            new URLSearchParams([['', secret]]).toString().slice(1),
            JSON.stringify(secret).slice(1, -1),
            plain,
        ];
        for (const form of forms.filter(form => !isShort(form))) {
            this.#registerOnce(form);
            this.#secrets.push(form.toLowerCase());
        }
        for (const form of [secret, secret.replaceAll(' ', '+')])
            this.#hideParts(form, '***');
        // Spaces are not compared, so that a part with spaces is shorter than the others.
        for (let at = 0; plain.includes(' ') && at + PART <= plain.length; at++) {
            this.#parts.add(folded(plain.slice(at, at + PART))[ALL].text, '***');
        }
    }
    hideNumber(destination) {
        for (const form of formsOf(destination))
            this.#registerOnce(form);
        const { number } = destination;
        const mask = maskNumber(number);
        this.#hideDigits(number.slice(1), mask);
        const national = nationalOf(number);
        if (national.length >= PART_OF_NUMBER)
            this.#numbers.add(national, mask);
    }
    /** Hides what was typed in place of a phone number, if it has as many digits as one. */
    hideTyped(typed) {
        const digits = folded(typed)[DIGITS].text;
        if (digits.length < PART_OF_NUMBER)
            return;
        this.#registerOnce(typed);
        this.#hideDigits(digits, maskNumber(digits));
    }
    /** Hides the message from now on where a server repeats it: whole, in part, or a code in it. */
    hideText(text) {
        this.#shownIds.clear();
        this.#message = folded(text)[ALL].text;
        if (this.#message.length >= SHORTEST_CODE)
            this.#hideParts(text, TEXT);
        for (const word of new Set(CODES.flatMap(pattern => text.match(pattern) ?? []))) {
            const line = folded(word);
            const { text: code } = line[LETTERS];
            if (line[DIGITS].text === '' || code.length < SHORTEST_CODE)
                continue;
            this.#codes.add(code, TEXT);
            if (code.length >= SHORTEST_IN_ID)
                this.#longCodes.add(code, TEXT);
        }
    }
    /** The action's own lines, without anything that must not be seen. */
    clean(lines) {
        return lines
            .split('\n')
            .map(line => this.#cleanLine(line))
            .join('\n');
    }
    quote(words, longest) {
        const known = decode_decoded(words, LONGEST_WORDS);
        const line = folded(known);
        if (this.#message !== '' && line[ALL].text === this.#message)
            return TEXT;
        const spans = [
            ...this.#numbers.spansIn(line[DIGITS]),
            ...this.#parts.spansIn(line[ALL]),
            ...this.#codes.spansIn(line[LETTERS]),
            ...this.#partsOfNumbers.spansIn(line[DIGITS]),
        ];
        return plainLine(finder_hidden(known, spans), longest);
    }
    /** An id or a name as it may be shown. It stays as it is unless it holds a secret or looks like anything else. */
    shownId(id) {
        const before = this.#shownIds.get(id);
        if (before !== undefined)
            return before;
        const shown = this.#isSound(id) ? id : this.quote(id, LONGEST_ODD_ID);
        this.#shownIds.set(id, shown);
        return shown;
    }
    #cleanLine(line) {
        const lower = line.toLowerCase();
        // A few capitals have two small letters. Then the small ones are shown.
        const shown = lower.length === line.length ? line : lower;
        const secrets = this.#secrets.flatMap(secret => placesOf(secret, lower));
        const numbers = MAY_HOLD_NUMBER.test(shown)
            ? this.#partsOfNumbers.spansIn(folded(shown)[LETTERS])
            : [];
        return finder_hidden(shown, [...secrets, ...numbers]);
    }
    #isSound(id) {
        if (!ID.test(id) || id.includes('::'))
            return false;
        const all = id.toLowerCase();
        const letters = all.replace(/[^a-z\d]/g, '');
        return !(this.#parts.isIn(all) ||
            this.#longCodes.isIn(letters) ||
            this.#numbers.isIn(letters.replace(/\D/g, '')) ||
            (!UUID.test(id) && this.#partsOfNumbers.isIn(letters)));
    }
    #registerOnce(form) {
        if (this.#registered.has(form))
            return;
        this.#registered.add(form);
        this.#register(form);
    }
    #hideParts(text, mark) {
        for (const form of new Set([text, decode_decoded(text)]))
            this.#parts.add(folded(form)[ALL].text, mark);
    }
    #hideDigits(digits, mask) {
        this.#numbers.add(digits, mask);
        this.#partsOfNumbers.add(digits, mask);
    }
}
function isShort(secret) {
    return secret.replace(/\s/g, '').length < SHORTEST_SECRET;
}
function placesOf(secret, line) {
    const spans = [];
    for (let start = line.indexOf(secret); start !== -1; start = line.indexOf(secret, start + 1)) {
        spans.push({ start, end: start + secret.length, mark: '***' });
    }
    return spans;
}

;// CONCATENATED MODULE: ./src/report/summary.ts



/** Text as HTML in which nothing is live Markdown, HTML or a link. */
function inert(text) {
    return text.replace(/[!"#$&*/<=>?@[\\\]^_`{|}~]/g, mark => `&#${mark.charCodeAt(0)};`);
}
/** Most bytes of a summary's rows: GitHub takes 1 MiB of a step and drops what is larger. */
const summary_LARGEST = 900_000;
/** The job summary of a send: one row for each destination. `caption` holds lines about the message. */
function summaryOf(results, caption, redactor) {
    const columns = columnsFor(results, redactor);
    const tried = results.filter(({ outcome }) => outcome !== 'skipped').length;
    const accepted = results.filter(isAccepted).length;
    // One block of HTML without a blank line: no Markdown is looked for inside.
    const head = [
        `<h3>${accepted} of ${plural(tried, 'phone')} accepted the SMS</h3>`,
        `<p>${caption.map(line => inert(redactor.clean(line))).join('<br>')}</p>`,
        '<table>',
        `<tr>${columns.map(({ head }) => `<th>${head}</th>`).join('')}</tr>`,
    ];
    const rows = results.map(result => `<tr>${columns.map(({ cell }) => `<td>${cell(result)}</td>`).join('')}</tr>`);
    const rest = (left) => `<tr><td colspan="${columns.length}">and ${left} more: the <code>results</code> output has them all</td></tr>`;
    return [...head, ...fitting(rows, rest), '</table>', ''].join('\n');
}
/** As many rows as GitHub takes. `rest` tells how many are left out. */
function fitting(rows, rest) {
    let bytes = 0;
    const most = rows.findIndex(row => {
        bytes += Buffer.byteLength(row) + 1;
        return bytes > summary_LARGEST;
    });
    return most === -1 ? [...rows] : [...rows.slice(0, most), rest(rows.length - most)];
}
function columnsFor(results, redactor) {
    const text = (value) => inert(redactor.clean(value));
    const any = (has) => results.some(has);
    const escalated = any(({ outcome }) => outcome === 'skipped' || outcome === 'undelivered');
    const columns = [
        {
            head: 'Destination',
            cell: ({ destination }) => `<code>${maskNumber(destination.number)}</code>`,
        },
        { head: 'Outcome', cell: ({ outcome }) => `${icons[outcome]} ${outcome}` },
        any(({ status }) => status) && { head: 'Status', cell: ({ status = '' }) => text(status) },
        {
            head: 'Message id',
            cell: ({ messageId = '' }) => text(shortId(redactor.shownId(messageId))),
        },
        { head: 'Provider', cell: ({ provider = '' }) => text(redactor.shownId(provider)) },
        {
            head: 'Tries',
            cell: ({ attempts, earlier }) => (earlier ? 'none, sent earlier' : String(attempts)),
        },
        escalated && { head: 'Time (UTC)', cell: ({ time }) => (time ? span(time) : '') },
        any(({ failure }) => failure) && {
            head: 'What happened and what to do',
            cell: ({ failure }) => (failure ? text(`${label(failure)}: ${failure.explanation}`) : ''),
        },
    ];
    return columns.filter(column => column !== false);
}
/** Characters of an id that fit a line of the table. The outputs hold the whole id. */
const ID_START = 8;
function shortId(id) {
    return id.length <= ID_START ? id : `${id.slice(0, ID_START)}…`;
}
const icons = {
    accepted: '✅',
    delivered: '📱',
    undelivered: '❌',
    refused: '❌',
    failed: '❌',
    unconfirmed: '❓',
    skipped: '➖',
};
function summaryOfFailure(failure, redactor) {
    const title = failure.fate === 'unknown' ? 'SMS: unconfirmed' : 'SMS: nothing sent';
    return list(title, [...failure.message.split('\n'), failure.remedy], redactor);
}
function summaryOfDryRun(lines, redactor) {
    return list('SMS: dry run, nothing sent', lines, redactor);
}
function summaryOfUnchanged(lines, redactor) {
    return list('SMS: nothing changed, nothing sent', lines, redactor);
}
function list(title, lines, redactor) {
    const items = lines.map(line => `<li>${inert(redactor.clean(line))}</li>`);
    const rest = (left) => `<li>and ${left} more</li>`;
    return [`<h3>${title}</h3>`, '<ul>', ...fitting(items, rest), '</ul>', ''].join('\n');
}

;// CONCATENATED MODULE: ./src/report/reporter.ts











const LONGEST_DEBUG = 1000;
/** What to know before running the job again after a batch that was partly accepted. */
const ALL_AGAIN = 'Running the job again sends to all numbers again, because once is not set.';
/** All that the action says: log lines, annotations, outputs, the job summary. Nothing leaves it unredacted. */
class Reporter {
    redactor = new Redactor(setSecret);
    /** The outputs that tell of the message itself; unknown until there is one. */
    #message = { encoding: '', segments: '', 'reference-key': '' };
    #caption = [];
    #progress;
    /** Set once sending starts. */
    #policy;
    info(line) {
        info(withoutCommands(this.redactor.clean(line)));
    }
    /** Shows anything, such as an error's stack, as one line. */
    debug(text) {
        debug(this.redactor.quote(text, LONGEST_DEBUG));
    }
    message(text, referenceKey = '') {
        const { encoding, segments, changes, cut, shown } = text;
        this.redactor.hideText(text.text);
        this.#message = {
            encoding,
            segments: String(segments),
            'reference-key': this.redactor.clean(referenceKey),
        };
        this.#caption = [
            ...(shown ? [`Text: ${text.text}`] : []),
            `${text.text.length} characters in ${encoding}, ${plural(segments, 'segment')} for each destination.`,
        ];
        for (const line of this.#caption)
            this.info(line);
        for (const { from, to, count } of changes) {
            const replacement = isTold(from, shown) ? to || 'nothing' : 'its look-alike';
            this.info(`smart-encoding replaced ${named(from, shown)} by ${replacement}, ${plural(count, 'time')}.`);
        }
        if (cut)
            this.info('The action cut the text to fit.');
        const hint = encodingHint(text);
        if (hint !== undefined) {
            annotate('notice', 'SMS encoding', this.redactor.clean(hintLine(hint, segments, shown)));
        }
    }
    changeUnknown(reason) {
        this.info(`${reason} The action sends the message, as if the status had changed.`);
    }
    unchanged({ status, source }, dryRun) {
        const line = source === undefined
            ? `This is the job's first run on this branch. Its status, ${status}, counts as no change.`
            : `The job's status has not changed since ${source}: ${status}.`;
        if (dryRun) {
            this.info(`Without dry-run, the action would send nothing. ${line}`);
            return;
        }
        const recovery = 'To send the recovery, too, set if: always() on the step.';
        const lines = [line, ...(status === 'failure' ? [recovery] : [])];
        for (const line of ['Nothing is sent.', ...lines])
            this.info(line);
        const outputs = outputsWithoutResults('unchanged', undefined, this.redactor);
        this.#publish(outputs, summaryOfUnchanged(lines, this.redactor));
    }
    /** Tells how many messages there are and how long they can take, and from then on the progress. */
    start(count, server, policy) {
        const longest = duration(longestDelivery(count, policy));
        this.info(`Sending to ${plural(count, 'destination')} through ${server}. This takes at most ${longest}.`);
        this.#policy = policy;
        this.#progress = new Progress(count, line => this.info(line));
    }
    retrying({ number }, failure, wait, attempts) {
        this.info(`${maskNumber(number)} try ${attempts} failed: ${label(failure)}. Trying again in ${duration(wait)}.`);
    }
    earlierUnknown(failure) {
        this.info(`The look-up of earlier messages failed: ${label(failure)}. ${failure.message} Sending anyway, because on-unconfirmed is resend.`);
    }
    accepted({ destination, messageId = '' }) {
        const id = this.redactor.shownId(messageId);
        this.info(`${maskNumber(destination.number)} accepted: ${id}. Waiting up to ${duration(this.#policy?.deliveryTimeout ?? 0)} for the delivery report.`);
    }
    /** At once, so that no later fault can hide it. */
    finished(result) {
        const { destination, outcome, messageId, provider, earlier, failure } = result;
        const [id, carrier] = [messageId, provider].map(name => name && this.redactor.shownId(name));
        const what = [
            id && carrier ? `${id} through ${carrier}` : id,
            earlier && 'sent earlier',
            failure && label(failure),
        ]
            .filter(part => part)
            .join(', ');
        this.info(`${maskNumber(destination.number)} ${outcome}${what === '' ? '' : `: ${what}`}`);
        this.#progress?.add(result);
    }
    /** Sets outputs and summary. Fails the step if a destination failed, or warns without `failOnError`. */
    results(results, strategy, failOnError) {
        this.#progress?.end();
        const failure = firstFailure(results);
        if (failure !== undefined) {
            const fails = failOnError && stepFailed(results, strategy);
            const told = this.#sendsToAllAgain(results, strategy)
                ? failure.with({ remedy: `${failure.remedy} ${ALL_AGAIN}` })
                : failure;
            this.#annotate(headline(results, strategy, failure), told, fails);
        }
        this.#publish(outputsOf(results, strategy, this.redactor), summaryOf(results, this.#caption, this.redactor));
    }
    /** Whether a second run of the job would send to numbers that may have the message, besides those that failed. */
    #sendsToAllAgain(results, strategy) {
        const mayHaveIt = results.filter(result => isAccepted(result) || result.outcome === 'unconfirmed');
        const partial = mayHaveIt.length > 0 && results.length > 1 && results.some(isFailed);
        return partial && strategy === 'all' && this.#policy?.once === false;
    }
    /** Tells what would be sent (`request`, without secrets), and the gateway's version or why it is not well. */
    dryRun(request, health, failOnError) {
        const failure = health instanceof Failure ? health : undefined;
        const well = health instanceof Failure
            ? health.message
            : `The gateway works (version ${health || 'unknown'}).`;
        this.info(`Dry run: the action sends nothing. The request would be ${request}`);
        this.info(well);
        if (failure !== undefined) {
            this.#annotate(`SMS dry run failed: ${label(failure)}`, failure, failOnError);
        }
        this.#publish(outputsWithoutResults('dry-run', failure, this.redactor), summaryOfDryRun([...this.#caption, well, `The request would be ${request}`], this.redactor));
    }
    /** Fails the step for a wrong input or a fault of the action itself. Nothing was sent before {@link Reporter.start}. */
    fault(error) {
        const started = this.#progress !== undefined;
        this.#progress?.end();
        const failure = started ? unreported(error) : toFailure(error);
        this.#annotate(`SMS ${started ? 'unconfirmed' : 'not sent'}: ${label(failure)}`, failure, true);
        this.#publish(outputsWithoutResults(started ? 'unconfirmed' : 'failed', failure, this.redactor), summaryOfFailure(failure, this.redactor));
    }
    /** Writes outputs and summary. A step without outputs fails; one without a summary does not. */
    #publish(outputs, summary) {
        this.#write('outputs', true, () => setOutputs({ ...outputs, ...this.#message }));
        // Run by hand, the outputs went to the log, and there is no summary.
        if (hasFiles())
            this.#write('job summary', false, () => addSummary(summary));
    }
    #write(what, fails, write) {
        try {
            write();
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            const failure = new Failure('internal', `The action could not write the ${what}: ${reason}`, {
                remedy: 'Read in the log what became of the message before you run the job again.',
                cause: error,
            });
            this.#annotate(`SMS step: no ${what}`, failure, fails);
        }
    }
    /** The one place that fails the step. */
    #annotate(title, failure, fails) {
        const body = this.redactor.clean(`${failure.message}\n${failure.remedy}`);
        for (let cause = failure.cause; cause instanceof Error; cause = cause.cause) {
            this.debug(cause.stack ?? String(cause));
        }
        annotate(fails ? 'error' : 'warning', this.redactor.clean(title), body);
        if (fails)
            failStep();
    }
}
/** A fault that came after the messages, while they were reported. */
function unreported(error) {
    const failure = toFailure(error, 'unknown');
    const remedy = `The log says what became of each message. ${failure.remedy}`;
    return failure.with({ remedy });
}
function headline(results, strategy, failure) {
    const why = label(failure);
    const accepted = results.filter(isAccepted).length;
    switch (stepOutcome(results, strategy)) {
        case 'delivered':
            return `SMS delivered, but not to the first phone: ${why}`;
        case 'accepted':
            return `SMS accepted, delivery not known: ${why}`;
        case 'unconfirmed':
            return `SMS unconfirmed: ${why}`;
        case 'partial':
            return `SMS accepted for ${accepted} of ${plural(results.length, 'phone')}: ${why}`;
        default:
            return failure.name === 'undelivered' ? `SMS not delivered: ${why}` : `SMS not sent: ${why}`;
    }
}
/** Names only the few characters that cost segments, not their neighbours: the text may hold a code. */
function hintLine({ outsiders, without, smart }, segments, shown) {
    const list = outsiders.map(({ character, position, count }) => {
        const more = count === 1 ? '' : ` (${plural(count, 'time')})`;
        return `${named(character, shown)} at character ${position}${more}`;
    });
    const saving = smart === undefined
        ? `Without ${outsiders.length === 1 ? 'it' : 'them'} it would take ${without}.`
        : `With smart-encoding: true it would take ${smart}.`;
    return `The message is in UCS-2 and takes ${plural(segments, 'segment')} only because of ${list.join(', ')}. ${saving}`;
}
/** Whether a character of the message may be named. Of a text that is not shown, no letter and no digit: a code has them. */
function isTold(character, shown) {
    return shown || !/[\p{Alphabetic}\p{N}\p{Regional_Indicator}]/u.test(character);
}
/** A character and its code points: `“ (U+201C)`. */
function named(character, shown) {
    if (!isTold(character, shown))
        return 'a letter or digit';
    const points = Array.from(character, point => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
    return `${plainLine(character)} (${points.join(' ')})`.trim();
}
const INTERVAL = 10_000;
/** Tells every ten seconds how far a long batch has come. */
class Progress {
    #total;
    #timer;
    #accepted = 0;
    #done = 0;
    constructor(total, print, interval = INTERVAL) {
        this.#total = total;
        this.#timer = setInterval(() => print(this.line), interval);
    }
    get line() {
        const failed = this.#done - this.#accepted;
        return `${this.#done} of ${this.#total} done: ${this.#accepted} accepted, ${failed} not.`;
    }
    add(result) {
        this.#done++;
        if (isAccepted(result))
            this.#accepted++;
    }
    end() {
        clearInterval(this.#timer);
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/context.js
var context = __webpack_require__(7157);
;// CONCATENATED MODULE: ./src/run-context/context.ts

// By path: the package's index brings octokit, which nothing here uses.


/** Reads the run's context from the runner's variables and the event file, or from the variables alone if there is no such file. */
function readRunContext() {
    let payload;
    try {
        // The library prints a line about a file that is missing.
        if ((0,external_node_fs_.existsSync)(process.env['GITHUB_EVENT_PATH'] ?? ''))
            payload = new context/* Context */.o().payload;
    }
    catch {
        // No payload: see above.
    }
    return runContext(process.env, payload);
}
/** The run's context, from the runner's variables and the event's payload. */
function runContext(env, payload) {
    const variable = (name) => env[`GITHUB_${name}`] ?? '';
    const repository = variable('REPOSITORY');
    const runId = variable('RUN_ID');
    const pages = `${variable('SERVER_URL') || 'https://github.com'}/${repository}/actions/runs`;
    const known = repository !== '' && runId !== '';
    // A merge group's ref: gh-readonly-queue/main/pr-104-929f8209…
    const queued = /^gh-readonly-queue\/(?<base>.+)\/pr-(?<number>\d+)-/.exec(variable('REF_NAME'))?.groups;
    const head = at(payload, 'pull_request', 'head');
    const base = at(payload, 'pull_request', 'base');
    const fork = repositoryOf(head) !== repositoryOf(base) ? textAt(head, 'label') : '';
    return {
        eventName: variable('EVENT_NAME'),
        repository,
        ref: queued?.['base'] || fork || variable('HEAD_REF') || variable('REF_NAME'),
        refType: variable('REF_TYPE'),
        pullRequest: queued?.['number'] || textAt(payload, 'pull_request', 'number'),
        sha: textAt(head, 'sha') || variable('SHA'),
        actor: variable('ACTOR'),
        workflow: variable('WORKFLOW'),
        job: variable('JOB'),
        runner: env['RUNNER_NAME'] ?? '',
        runId,
        runNumber: variable('RUN_NUMBER'),
        runAttempt: Number(variable('RUN_ATTEMPT')) || 1,
        runUrl: known ? `${pages}/${runId}` : '',
        apiUrl: variable('API_URL') || 'https://api.github.com',
        release: release(payload),
        deployment: deployment(payload),
        workflowRun: upstreamRun(payload, pages),
    };
}
function release(payload) {
    const tag = textAt(payload, 'release', 'tag_name');
    if (tag === '')
        return undefined;
    return {
        action: textAt(payload, 'action'),
        tag,
        name: textAt(payload, 'release', 'name'),
        prerelease: at(payload, 'release', 'prerelease') === true,
    };
}
function deployment(payload) {
    const status = at(payload, 'deployment_status');
    const subject = at(payload, 'deployment');
    if (subject === undefined)
        return undefined;
    const ref = textAt(subject, 'ref').replace(/^refs\/(heads|tags)\//, '');
    const sha = textAt(subject, 'sha');
    return {
        environment: textAt(status, 'environment') || textAt(subject, 'environment'),
        state: textAt(status, 'state'),
        // A commit can be deployed by its hash, which then is the ref, too.
        ref: ref === sha ? '' : ref,
        sha,
    };
}
function upstreamRun(payload, pages) {
    const run = at(payload, 'workflow_run');
    const id = textAt(run, 'id');
    if (id === '')
        return undefined;
    const branch = textAt(run, 'head_branch');
    const owner = textAt(run, 'head_repository', 'owner', 'login');
    const home = textAt(run, 'repository', 'full_name');
    const fork = owner !== '' && textAt(run, 'head_repository', 'full_name') !== home;
    return {
        workflow: textAt(run, 'name') || textAt(payload, 'workflow', 'name'),
        conclusion: textAt(run, 'conclusion') || textAt(run, 'status'),
        branch: fork ? `${owner}:${branch}` : branch,
        sha: textAt(run, 'head_sha'),
        actor: textAt(run, 'actor', 'login'),
        number: textAt(run, 'run_number'),
        attempt: Number(textAt(run, 'run_attempt')) || 1,
        url: /^\d+$/.test(id) ? `${pages}/${id}` : '',
    };
}
/** The repository of a pull request's head or base; a fork may be gone. */
function repositoryOf(side) {
    return textAt(side, 'repo', 'full_name');
}

;// CONCATENATED MODULE: ./src/run-context/github-api.ts



const MOST_PAGES = 5;
const CONNECTIONS = 8;
/** Most bytes of a page: a hundred jobs with many steps each, or a hundred runs. */
const LARGEST_PAGE = 4 * 1024 * 1024;
/** An answer of GitHub's that is not 200. */
class GitHubRefusal extends Error {
    status;
    /** @param words GitHub's, fit to be shown */
    constructor(status, words) {
        const forbidden = status === 403 && !/rate limit/i.test(words);
        const remedy = forbidden ? '. The job needs permissions: actions: read' : '';
        super(`GitHub answered ${status}${words === '' ? '' : `: ${words}`}${remedy}`);
        this.status = status;
    }
}
/** GitHub's REST API for one repository's workflow runs. octokit would make the archive half as large again and load for 150 ms. */
class GitHubApi {
    #options;
    #transport;
    constructor(options) {
        if (options.token === '')
            throw new Error('there is no github-token');
        const api = new URL(options.apiUrl);
        this.#options = options;
        this.#transport = new Transport(api, {
            timeout: options.timeout,
            connections: CONNECTIONS,
            proxy: proxyFor(api, process.env),
        });
    }
    /** What is at `path` below the repository's `actions`. */
    async get(path) {
        const { repository, token, signal, quote } = this.#options;
        const { status, body } = await this.#transport.exchange({
            method: 'GET',
            path: `/repos/${repository}/actions${path}`,
            headers: {
                accept: 'application/vnd.github+json',
                authorization: `Bearer ${token}`,
                'user-agent': 'sms-notify',
                'x-github-api-version': '2022-11-28',
            },
            largestReply: LARGEST_PAGE,
        }, signal);
        const answer = parseObject(body);
        if (status !== 200)
            throw new GitHubRefusal(status, quote(textAt(answer, 'message')));
        if (answer === undefined)
            throw new Error("GitHub's answer is not complete JSON");
        return answer;
    }
    /** The entries of the list `name`, page by page. Throws if there is no such list, or more than five pages. */
    async *list(path, name, size, filter = {}) {
        let seen = 0;
        for (let page = 1; page <= MOST_PAGES; page++) {
            const query = new URLSearchParams({ ...filter, per_page: `${size}`, page: `${page}` });
            const answer = await this.get(`${path}?${query}`);
            const entries = at(answer, name);
            if (!Array.isArray(entries))
                throw new Error(`GitHub's answer is not a list of ${name}`);
            yield* entries;
            seen += entries.length;
            const total = at(answer, 'total_count');
            const over = typeof total === 'number' ? seen >= total : entries.length < size;
            if (over || entries.length === 0)
                return;
        }
        throw new Error(`GitHub lists more than ${seen} ${name}`);
    }
    close() {
        this.#transport.close();
    }
}

;// CONCATENATED MODULE: ./src/run-context/jobs.ts

/** Jobs of one page. Five pages are twice what one matrix can have. */
const PAGE = 100;
/** The jobs of a run's latest attempt, or of another one. */
async function readJobs(api, runId, attempt) {
    const path = attempt === undefined ? '' : `/attempts/${attempt}`;
    const jobs = [];
    for await (const job of api.list(`/runs/${runId}${path}/jobs`, 'jobs', PAGE)) {
        jobs.push(readJob(job));
    }
    return jobs;
}
function readJob(job) {
    const [failedStep] = listAt(job, 'steps')
        .filter(step => hasFailed(textAt(step, 'conclusion')))
        .map(step => textAt(step, 'name'));
    const running = textAt(job, 'status') === 'in_progress';
    const conclusion = textAt(job, 'conclusion');
    return {
        name: textAt(job, 'name'),
        runner: textAt(job, 'runner_name'),
        running,
        conclusion,
        // A job has no conclusion before it ends; its steps have.
        failed: hasFailed(conclusion) || (running && failedStep !== undefined),
        failedStep,
    };
}
function hasFailed(conclusion) {
    return conclusion === 'failure' || conclusion === 'timed_out';
}
/** The job in which the action runs; undefined if several can be it. */
function jobHere(jobs, { job, runner }) {
    const named = (among) => among.filter(({ name }) => keyOf(name) === job);
    const unfinished = jobs.filter(({ name, conclusion }) => name !== '' && conclusion === '');
    const onRunner = unfinished.filter(job => job.running && job.runner !== '' && job.runner === runner);
    return onlyOne(named(onRunner)) ?? onlyOne(onRunner) ?? onlyOne(named(unfinished));
}
function onlyOne(jobs) {
    return jobs.length === 1 ? jobs[0] : undefined;
}
/** A job's key in the workflow file, unless it has a name of its own: `build` of `ci / build (ubuntu, 20)`. */
function keyOf(name) {
    return stemOf(name).replace(/^.* \/ /, '');
}
/** What the jobs of a matrix have in common: `ci / build` of `ci / build (ubuntu, 20)`, and of a skipped `ci / build (${{ matrix.os }})`. */
function stemOf(name) {
    return name
        .replace(/\$\{\{.*?\}\}/g, '')
        .replace(/ \([^()]*\)/g, '')
        .trim();
}

;// CONCATENATED MODULE: ./src/run-context/runs.ts

const runs_PAGE = 30;
/** The completed runs of this workflow on this branch before a run, latest first, without cancelled and skipped ones. */
async function* earlierRuns(api, runId) {
    const here = readRun(await api.get(`/runs/${runId}`));
    if (here === undefined || here.repository === '') {
        throw new Error('GitHub does not tell workflow and branch of this run');
    }
    const { workflow, branch, repository } = here;
    const filter = { branch, status: 'completed', exclude_pull_requests: 'true' };
    const runs = api.list(`/workflows/${workflow}/runs`, 'workflow_runs', runs_PAGE, filter);
    for await (const entry of runs) {
        const run = readRun(entry);
        if (run === undefined)
            throw new Error('GitHub lists something that is no run');
        // A branch of the same name in a fork is another one.
        const sameBranch = run.branch === branch && run.repository === repository;
        const ended = !['', 'cancelled', 'skipped'].includes(run.conclusion);
        if (run.number < here.number && sameBranch && ended)
            yield run;
    }
}
function readRun(run) {
    const id = integerOf(at(run, 'id'));
    const number = integerOf(at(run, 'run_number'));
    const workflow = integerOf(at(run, 'workflow_id'));
    const branch = textAt(run, 'head_branch');
    if (id === undefined || number === undefined || workflow === undefined || branch === '')
        return;
    const start = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(textAt(run, 'run_started_at'));
    return {
        id: String(id),
        number,
        time: start === null ? '' : `${start[1]} ${start[2]} UTC`,
        workflow,
        branch,
        repository: textAt(run, 'head_repository', 'full_name'),
        conclusion: textAt(run, 'conclusion'),
    };
}

;// CONCATENATED MODULE: ./src/run-context/earlier-status.ts



/** Mostly the latest candidate tells. So 1, 2, 4… are read at a time, 63 in all. */
const LARGEST_BATCH = 32;
/**
 * How this job ended before: in the run's earlier attempts, else in the earlier runs of this workflow on this branch. Passes over
 * those in which the job was cancelled, skipped or left out. If there is no earlier run, the job counts as successful.
 * @param jobs those of this attempt
 * @throws if GitHub does not tell, or if the job may have had another name
 */
async function findEarlierStatus(api, context, jobs) {
    const name = nameHere(jobs, context);
    const candidates = candidatesBefore(api, context);
    let absent = false;
    for (let size = 1; size <= LARGEST_BATCH; size *= 2) {
        const batch = await take(candidates, size);
        const verdicts = batch.map(candidate => verdictOf(candidate, name));
        // What comes behind the first one that tells counts for nothing, whatever becomes of it.
        for (const verdict of verdicts)
            verdict.catch(() => { });
        for (const [index, { source }] of batch.entries()) {
            const verdict = await verdicts[index];
            if (verdict === 'success' || verdict === 'failure')
                return { status: verdict, source };
            if (verdict === 'absent')
                absent = true;
        }
        if (batch.length < size) {
            if (absent)
                throw new Error('no earlier run has this job');
            return { status: 'success', source: undefined };
        }
    }
    throw new Error(`in the last ${2 * LARGEST_BATCH - 1} runs the job did not end`);
}
function nameHere(jobs, context) {
    const name = jobHere(jobs, context)?.name;
    if (name === undefined)
        throw new Error('GitHub does not tell which job of this run this is');
    if (jobs.filter(job => job.name === name).length > 1) {
        throw new Error('this run has several jobs of this name');
    }
    return name;
}
async function* candidatesBefore(api, { runId, runAttempt }) {
    for (let attempt = runAttempt - 1; attempt > 0; attempt--) {
        const name = `attempt ${attempt} of this run`;
        yield { name, source: name, jobs: () => readJobs(api, runId, attempt) };
    }
    for await (const { id, number, time } of earlierRuns(api, runId)) {
        const name = `run ${number}`;
        const source = time === '' ? name : `${name} of ${time}`;
        yield { name, source, jobs: () => readJobsIfAny(api, id) };
    }
}
/** The jobs of a run; none where it was deleted meanwhile. */
async function readJobsIfAny(api, runId) {
    try {
        return await readJobs(api, runId);
    }
    catch (error) {
        if (error instanceof GitHubRefusal && error.status === 404)
            return [];
        throw error;
    }
}
async function verdictOf(candidate, name) {
    const jobs = await candidate.jobs();
    const [job, ...others] = jobs.filter(job => job.name === name);
    if (others.length > 0)
        throw new Error(`${candidate.name} has several jobs of this name`);
    if (job === undefined) {
        if (canLack(jobs, name))
            return 'absent';
        throw new Error(`${candidate.name} has no job of this name`);
    }
    const { conclusion } = job;
    if (hasFailed(conclusion))
        return 'failure';
    if (conclusion === 'success')
        return 'success';
    if (conclusion === 'cancelled' || conclusion === 'skipped')
        return 'no end';
    throw new Error(`${candidate.name} does not tell how the job ended`);
}
/** Whether a run can lack a job that its workflow has: it did not start, or the job's matrix or reusable workflow was skipped or had others. */
function canLack(jobs, name) {
    const stem = stemOf(name);
    const leavesOut = ({ name, conclusion }) => stemOf(name) === stem || (conclusion === 'skipped' && stem.startsWith(stemOf(name)));
    return jobs.length === 0 || jobs.some(leavesOut);
}
async function take(entries, most) {
    const taken = [];
    while (taken.length < most) {
        const { done, value } = await entries.next();
        if (done)
            break;
        taken.push(value);
    }
    return taken;
}

;// CONCATENATED MODULE: ./src/run-context/failed-job.ts

/** The failure of the job in which the action runs, else the first failure of the run. */
function failedJobOf(jobs, here) {
    const failed = jobs.filter(job => job.failed && job.name !== '');
    const job = jobHere(failed, here) ?? failed[0];
    return job && { job: job.name, step: job.failedStep || undefined };
}

;// CONCATENATED MODULE: ./src/run-context/this-run.ts






/** This workflow run: what the runner says of it, and what GitHub tells when asked. */
class ThisRun {
    #options;
    #context;
    #api;
    #timer;
    #jobs;
    #earlier;
    constructor({ token, quote, timeout = 3000, context }) {
        this.#options = { token, quote, timeout };
        this.#context = context;
    }
    get context() {
        this.#context ??= readRunContext();
        return this.#context;
    }
    /** The job and step that failed; undefined if GitHub does not tell in time. `explain` hears why. */
    failedJob(explain) {
        return this.#ask('The failed job', explain, async (api) => {
            const failed = failedJobOf(await this.#readJobs(api), this.context);
            if (failed === undefined)
                throw new Error('no job of this run has failed so far');
            return failed;
        });
    }
    /** How this job ended before; undefined if GitHub does not tell in time. Asks once. `explain` hears why, at the first call. */
    earlierStatus(explain) {
        this.#earlier ??= this.#ask('The earlier status', explain, async (api) => findEarlierStatus(api, this.context, await this.#readJobs(api)));
        return this.#earlier;
    }
    close() {
        this.#api?.close();
    }
    async #ask(what, explain, question) {
        const { timeout } = this.#options;
        this.#timer ??= AbortSignal.timeout(timeout);
        const signal = this.#timer;
        try {
            this.#api ??= new GitHubApi({ ...this.context, ...this.#options, signal });
            return await question(this.#api);
        }
        catch (error) {
            const cause = error instanceof Error ? error.message : String(error);
            const reason = signal.aborted ? `GitHub took more than ${timeout / 1000} s` : plainLine(cause);
            explain(`${what} is not known: ${reason.replace(/\.$/, '')}.`);
            return undefined;
        }
    }
    #readJobs(api) {
        this.#jobs ??= readJobs(api, this.context.runId, this.context.runAttempt);
        return this.#jobs;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/delivery/clock.ts

const systemClock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        try {
            await (0,promises_.setTimeout)(milliseconds, undefined, signal && { signal });
        }
        catch {
            // Aborted: there is nothing to wait for any more.
        }
    },
};

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./src/delivery/sends.ts



/** The sends of one delivery: no more at once than allowed, no faster than the gateway takes them, and none after its end. */
class Sends {
    #policy;
    #options;
    #pace;
    /** A send that begins by then is over in time. */
    #latest;
    #attempts = new Map();
    #complaint = 'anti-flooding';
    /** Why the server ended the batch. */
    #ended;
    #ending = new AbortController();
    /** Aborts when nothing is sent any more. */
    over;
    constructor(count, policy, options) {
        this.#policy = policy;
        this.#options = options;
        this.#pace = new Pace(options.clock);
        this.#latest = options.clock.now() + lastSend(count, policy);
        this.over = AbortSignal.any([options.stop, this.#ending.signal]);
    }
    attempts(destination) {
        return this.#attempts.get(destination) ?? 0;
    }
    async try(destination) {
        for (;;) {
            // The turn comes before the slot: a send that pauses does not hold up the look-ups of others.
            const round = await this.#pace.turn(this.over, this.#latest);
            const result = await this.#options.limit(() => this.#try(destination, round));
            if (result !== undefined)
                return result;
        }
    }
    pause(milliseconds) {
        const { clock } = this.#options;
        return clock.sleep(Math.min(milliseconds, this.#latest - clock.now()), this.over);
    }
    /** @returns undefined if the batch was slowed meanwhile, so that the turn is lost */
    async #try(destination, round) {
        const over = this.#whyOver();
        if (over !== undefined)
            return { over };
        if (this.#pace.hasSlowed(round))
            return undefined;
        this.#attempts.set(destination, this.attempts(destination) + 1);
        try {
            const acceptance = await this.#options.send(destination);
            this.#pace.speedUp(round);
            return { acceptance };
        }
        catch (error) {
            return this.#heed(toFailure(error, 'unknown'), this.attempts(destination), round);
        }
    }
    #whyOver() {
        const { stop, clock } = this.#options;
        if (stop.aborted)
            return cancelled('the message was sent', 'unsent');
        if (this.#ended !== undefined)
            return this.#ended;
        // Only pauses that the gateway asks for use up the time.
        return clock.now() < this.#latest ? undefined : heldBack(this.#complaint);
    }
    /** Slows or ends the whole batch if a failure asks for it, before the next send goes. */
    #heed(failure, attempts, round) {
        const next = nextStep(failure, this.#policy.onUnconfirmed);
        const wait = waitBefore(attempts, failure, this.#options.random());
        if (next === 'slower') {
            this.#complaint = failure.name;
            this.#pace.slowDown(round, wait);
        }
        else if (next === 'end') {
            this.#ended ??= notPosted(finalFailure(failure, this.#policy));
            this.#ending.abort();
        }
        return { failure, next, wait };
    }
}
/** The failure of a message that is not sent, because the server asks for too long a pause. */
function notPosted(failure) {
    return new Failure(failure.name, `The batch ended before this message was sent. ${failure.message}`, {
        remedy: 'The message was not sent. Run the job again later.',
        cause: failure,
    });
}
/** The failure of a message that is not sent, because pauses that the gateway asked for used up the time. */
function heldBack(complaint) {
    return new Failure(complaint, 'The gateway slowed the batch down until no time was left for this message.', {
        remedy: 'The message was not sent. Send fewer messages at once.',
    });
}

;// CONCATENATED MODULE: ./src/gateway/status-api.ts



const documentedStatuses = new Set([
    'PROVIDER_ACCEPTANCE',
    'SENT',
    'DELIVERED',
    'READ',
    'REJECTED',
    'UNDELIVERED',
]);
/** Most messages that a list holds. */
const COUNT = 100;
/** The gateway's Message Status API. It only reads, so every request may be made again. */
class StatusApi {
    #options;
    #transport;
    constructor(options) {
        this.#options = options;
        const { url, timeout, concurrency: connections, proxy } = options;
        this.#transport = new Transport(url, { timeout, connections, proxy });
    }
    /** One message; undefined if the API does not know it, perhaps not yet. */
    async byId(id, signal) {
        const { status, json } = await this.#get(`/${encodeURIComponent(id.toWellFormed())}`, signal);
        if (status === 404 && json !== undefined)
            return undefined;
        const message = readMessage(documented(status, json), this.#options.quoter);
        if (message.id !== id)
            throw undocumented('is about another message');
        return message;
    }
    /** The latest hundred messages to a number in E.164 form, latest first. */
    byPhoneNumber(number, signal) {
        return this.#list(`/phonenumber/${encodeURIComponent(number)}`, signal);
    }
    /** The latest hundred messages with a `reference.key`, latest first. */
    byReferenceKey(key, signal) {
        return this.#list(`/reference/${encodeURIComponent(key)}`, signal);
    }
    close() {
        this.#transport.close();
    }
    async #list(path, signal) {
        const { status, json } = await this.#get(`${path}?count=${COUNT}`, signal);
        const { messages } = documented(status, json);
        if (!Array.isArray(messages))
            throw undocumented('holds no list of messages');
        return messages.map(message => readMessage(message, this.#options.quoter));
    }
    async #get(path, signal) {
        const { status, body } = await this.#exchange(path, signal);
        if (status === 401 || status === 403) {
            throw unavailable(`It answered ${status}: the key is missing or not valid.`, false);
        }
        return { status, json: parseObject(body) };
    }
    async #exchange(path, signal) {
        const request = {
            method: 'GET',
            path: `/api/messagestatus${path}`,
            headers: { accept: 'application/json', 'x-api-key': this.#options.apiKey },
        };
        try {
            return await this.#transport.exchange(request, signal);
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            const { name, message } = error;
            if (name === 'cancelled')
                throw error.with({ fate: 'unsent' });
            const transient = name === 'proxy' ? error.transient : name !== 'tls';
            throw unavailable(message, transient, error);
        }
    }
}
/** @param transient whether the same question may well be answered a little later */
function unavailable(what, transient, cause) {
    return new Failure('status-unavailable', `The Message Status API is not available. ${what}`, {
        transient,
        remedy: 'Check status-api-key and status-url.',
        cause,
    });
}
/** The JSON of a 200. A list has no 404 of its own: one that is empty is a 200, too. */
function documented(status, json) {
    if (status === 200 && json !== undefined)
        return json;
    throw undocumented(`has status ${status} and is not what is documented`);
}
function undocumented(what) {
    return unavailable(`Its answer ${what}.`, true);
}
/** A message, bare or wrapped in `{"message": …}`. One that is not as documented is a fault, and not absent. */
function readMessage(value, quoter) {
    const message = isObject(value) && isObject(value['message']) ? value['message'] : value;
    if (!isObject(message))
        throw undocumented('holds something else than a message');
    const given = message['id'];
    const id = typeof given === 'string' ? given : String(integerOf(given) ?? '');
    if (id.trim() === '')
        throw undocumented('holds a message without an id');
    const status = textOf(message['status']).trim().toUpperCase();
    if (!/^[A-Z_]{1,40}$/.test(status))
        throw undocumented('holds a message without a status');
    const acceptedAt = timeOf(message['providerAcceptanceAt']);
    timeOf(message['statusChangedAt']);
    const reference = objectOf(message['reference']);
    const provider = objectOf(message['provider']);
    const [words, state, code] = [provider['message'], provider['status'], provider['code']].map(part => textOf(part).trim());
    const reason = [words || state, code && `code ${code}`].filter(Boolean).join(', ');
    return {
        id,
        status: documentedStatuses.has(status) ? status : quoter.quote(status),
        reference: {
            service: textOf(reference['service']),
            action: textOf(reference['action']),
            key: textOf(reference['key']),
        },
        provider: textOf(provider['name']).trim(),
        acceptedAt,
        reason: quoter.quote(reason),
    };
}
function objectOf(value) {
    return isObject(value) ? value : {};
}
const ISO_8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d(:?\d\d)?)$/;
/** A time as it is written; `''` where there is none. */
function timeOf(value) {
    const time = value ?? '';
    if (time === '' || (typeof time === 'string' && ISO_8601.test(time)))
        return time;
    throw undocumented('holds a time that is not ISO 8601 with a zone');
}

;// CONCATENATED MODULE: ./src/delivery/track.ts


const verdicts = new Map([
    ['DELIVERED', 'good'],
    ['READ', 'good'],
    ['REJECTED', 'bad'],
    ['UNDELIVERED', 'bad'],
]);
/** Whether a final status is good or bad; undefined if it is not final. */
function verdict(status) {
    return verdicts.get(status);
}
/** Follows an accepted message until its status is final or the time is up. If the Message Status API fails, it stays accepted. */
async function track(result, tracking) {
    const { within, look, clock, random, stop } = tracking;
    const deadline = clock.now() + within;
    let known;
    let trouble;
    for (let looks = 0; clock.now() < deadline && !stop.aborted; looks++) {
        await clock.sleep(Math.min(waitBeforeLook(looks, random()), deadline - clock.now()), stop);
        if (stop.aborted)
            break;
        try {
            known = (await look()) ?? known;
            trouble = undefined;
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            trouble = error;
            if (!error.transient)
                break;
        }
        const ended = known && settled(result, known);
        if (ended !== undefined)
            return ended;
    }
    const told = { ...result, status: known?.status ?? result.status };
    if (trouble !== undefined)
        return { ...told, failure: trouble };
    if (stop.aborted)
        return { ...told, failure: cancelled('the delivery report came', 'unknown') };
    return { ...told, outcome: 'undelivered', failure: notInTime(within, known) };
}
/** The result with a final status; undefined if the status is not final. */
function settled(result, known) {
    const { status } = known;
    switch (verdict(status)) {
        case 'good':
            return { ...result, outcome: 'delivered', status };
        case 'bad':
            return { ...result, outcome: 'undelivered', status, failure: undeliverable(known) };
        default:
            return undefined;
    }
}
function undeliverable({ status, reason }) {
    const what = status === 'REJECTED'
        ? 'The provider rejected the message'
        : 'The provider could not deliver the message';
    return new Failure('undelivered', `${what}${reason === '' ? '' : `: ${reason}`}.`, {
        fate: 'refused',
        remedy: 'Check that the number is in use and that its phone is on.',
    });
}
function notInTime(within, known) {
    const stand = known === undefined
        ? 'the Message Status API does not know the message'
        : `the message has the status ${known.status || 'unknown'}`;
    return new Failure('undelivered', `No delivery report within ${within / 1000} s: ${stand}.`, {
        fate: 'refused',
        remedy: 'The message may still arrive. If the phone is often out of reach, raise delivery-timeout.',
    });
}

;// CONCATENATED MODULE: ./src/delivery/sent-messages.ts




/**
 * The messages with our reference. A message with this service, action, key and number is ours, and no other is. Clocks are
 * never compared. Absence proves nothing: a message that is not found may still be on its way.
 */
class SentMessages {
    #options;
    /** Whether anybody may have been sent a message with our reference before. */
    #anyEarlier = false;
    /** Whether {@link SentMessages.readEarlier}, if it was asked for, read all earlier messages. */
    #allRead = true;
    #read = new Set();
    /** Ids of the messages that were there before we sent. */
    #earlier = new Set();
    /** Ids of the messages that belong to a destination of ours. */
    #claimed = new Set();
    constructor(options) {
        this.#options = options;
    }
    /** Looks up earlier messages, once for all destinations. Throws `status-unavailable`. */
    async readEarlier() {
        const { status, reference } = this.#options;
        this.#allRead = false;
        const messages = await status.byReferenceKey(reference.key);
        this.#allRead = messages.length < COUNT;
        this.#anyEarlier = this.#remember(messages).length > 0 || !this.#allRead;
    }
    /** The destination's earlier message, unless it was rejected or undelivered. Throws `status-unavailable`. */
    async earlierTo(destination) {
        if (!this.#anyEarlier)
            return undefined;
        const messages = await this.#options.status.byDestination(destination);
        const ours = this.#remember(messages);
        if (ours.length === 0 && messages.length >= COUNT)
            throw tooMany();
        this.#read.add(destination);
        return ours.find(isGood);
    }
    /** Tells that a message is a destination's own, so that no other destination takes it for its own. */
    claim(id) {
        this.#claimed.add(id);
    }
    /**
     * Looks for the message of a send without an answer.
     * @param time milliseconds for which to look
     * @returns undefined if the message was not there; a failure if the last look failed
     */
    async lookUp(destination, time) {
        const { status, clock, stop } = this.#options;
        const until = clock.now() + time;
        let trouble;
        for (let looks = 0; clock.now() < until; looks++) {
            await clock.sleep(Math.min(waitBeforeLook(looks, 0), until - clock.now()), stop);
            if (stop.aborted)
                break;
            try {
                const found = this.#find(destination, await status.byDestination(destination));
                if (found !== undefined)
                    return found;
                trouble = undefined;
            }
            catch (error) {
                trouble = toFailure(error);
                if (!trouble.transient)
                    break;
            }
        }
        return trouble;
    }
    #find(destination, messages) {
        const ours = this.#ours(messages).filter(({ id }) => !this.#claimed.has(id));
        const good = ours.find(isGood);
        // Without knowing the earlier messages, a rejected one may be among them.
        if (good !== undefined || !(this.#allRead || this.#read.has(destination)))
            return good;
        return ours.find(({ id }) => !this.#earlier.has(id));
    }
    #remember(messages) {
        const ours = this.#ours(messages);
        for (const { id } of ours)
            this.#earlier.add(id);
        return ours;
    }
    #ours(messages) {
        const { service, action, key } = this.#options.reference;
        return messages.filter(({ reference }) => reference.service === service && reference.action === action && reference.key === key);
    }
}
function isGood({ status }) {
    return verdict(status) !== 'bad';
}
function tooMany() {
    const what = `The phone got ${COUNT} newer messages. The action cannot see whether it got this one before.`;
    return new Failure('status-unavailable', what, {
        remedy: 'If the phone does not have the message, use a new reference-key.',
    });
}

;// CONCATENATED MODULE: ./src/delivery/deliver.ts






const outcomes = {
    unsent: 'failed',
    refused: 'refused',
    unknown: 'unconfirmed',
};
/** The delivery of one message to its destinations, as the policy says. */
class Delivery {
    #destinations;
    #policy;
    #means;
    #status;
    #sent;
    #sends;
    #results = new Map();
    /** Hears nothing any more once the results are told. */
    #listener;
    constructor(destinations, policy, dependencies) {
        const { status, reference, clock, stop, listener } = dependencies;
        const limit = (0,p_limit/* default */.A)(policy.concurrency);
        this.#destinations = destinations;
        this.#policy = policy;
        this.#means = dependencies;
        this.#listener = listener;
        this.#status = status && {
            byId: id => limit(() => status.byId(id)),
            byDestination: destination => limit(() => status.byDestination(destination)),
            byReferenceKey: key => limit(() => status.byReferenceKey(key)),
        };
        this.#sent =
            this.#status && policy.identifiable
                ? new SentMessages({ status: this.#status, reference, clock, stop })
                : undefined;
        this.#sends = new Sends(destinations.length, policy, { ...dependencies, limit });
    }
    /** Tells what became of each destination, in the order given. Takes no longer than {@link longestDelivery}. */
    async run() {
        const failure = await this.#readEarlier();
        return this.#policy.strategy === 'escalate'
            ? this.#escalate(failure)
            : Promise.all(this.#destinations.map(destination => this.#deliver(destination, failure)));
    }
    /** What became of each destination when a fault of the action's own ended the delivery. The listener hears nothing after that. */
    resultsAfter(error) {
        this.#listener = undefined;
        return this.#destinations.map(destination => {
            const fate = this.#sends.attempts(destination) > 0 ? 'unknown' : 'unsent';
            return this.#results.get(destination) ?? this.#failed(destination, toFailure(error, fate));
        });
    }
    /** @returns why nothing may be sent */
    async #readEarlier() {
        if (!this.#policy.once)
            return undefined;
        try {
            await this.#sent?.readEarlier();
            return undefined;
        }
        catch (error) {
            return this.#earlierUnknown(error);
        }
    }
    /** @returns why nothing may be sent; undefined if the policy is to send anyway */
    #earlierUnknown(error) {
        const failure = toFailure(error);
        if (failure.name === 'cancelled')
            return failure;
        if (this.#policy.onUnconfirmed === 'fail') {
            return failure.with({
                remedy: `The message was not sent, because the phone may have it already. ${failure.remedy} To send anyway, set on-unconfirmed to resend.`,
            });
        }
        this.#listener?.earlierUnknown(failure);
        return undefined;
    }
    /** One destination after another, until the message is delivered to one. The others are skipped. */
    async #escalate(failure) {
        const results = [];
        for (const destination of this.#destinations) {
            const delivered = results.some(({ outcome }) => outcome === 'delivered');
            results.push(delivered ? this.#skip(destination) : await this.#deliver(destination, failure));
        }
        return results;
    }
    #skip(destination) {
        const result = { destination, outcome: 'skipped', attempts: 0 };
        this.#listener?.finished(result);
        return result;
    }
    async #deliver(destination, failure) {
        const { clock } = this.#means;
        const began = clock.now();
        const sent = failure ? this.#failed(destination, failure) : await this.#sendOnce(destination);
        const followed = await this.#follow(sent);
        const result = { ...followed, time: { began, ended: clock.now() } };
        this.#results.set(destination, result);
        this.#listener?.finished(result);
        return result;
    }
    /** Sends the message, unless the destination has it and the policy is to send it once. */
    async #sendOnce(destination) {
        if (!this.#policy.once)
            return this.#send(destination);
        try {
            const earlier = await this.#sent?.earlierTo(destination);
            if (earlier !== undefined) {
                const result = { ...this.#adopted(destination, earlier), earlier: true };
                return settled(result, earlier) ?? result;
            }
        }
        catch (error) {
            const failure = this.#earlierUnknown(error);
            if (failure !== undefined)
                return this.#failed(destination, failure);
        }
        return this.#send(destination);
    }
    async #send(destination) {
        // The first failure after which the message may be on its way. No later try can undo it.
        let doubt;
        let last;
        for (;;) {
            const tried = await this.#sends.try(destination);
            if ('acceptance' in tried)
                return this.#accepted(destination, tried.acceptance);
            if ('over' in tried) {
                // A message that was refused before stays refused, unless the job was cancelled.
                const told = tried.over.name === 'cancelled' ? tried.over : (last ?? tried.over);
                return this.#failed(destination, doubt ?? told);
            }
            last = tried.failure;
            if (last.fate === 'unknown') {
                const found = await this.#lookUp(destination, last);
                if (!(found instanceof Failure))
                    return found;
                doubt ??= found;
            }
            if (!(await this.#mayTryAgain(destination, tried))) {
                return this.#failed(destination, doubt ?? last);
            }
        }
    }
    /** Looks for the message of a send without an answer. Returns the doubt if it stays. */
    async #lookUp(destination, doubt) {
        const found = await this.#sent?.lookUp(destination, lookUpTime(this.#policy));
        if (found === undefined)
            return doubt;
        if (found instanceof Failure) {
            return doubt.with({ message: `${doubt.message} ${found.message}` });
        }
        const result = this.#adopted(destination, found);
        const ended = settled(result, found);
        return ended?.outcome === 'undelivered' ? ended : result;
    }
    async #mayTryAgain(destination, { failure, next, wait }) {
        const attempts = this.#sends.attempts(destination);
        if (next === 'stop' || next === 'end' || attempts > this.#policy.retries)
            return false;
        if (!this.#sends.over.aborted) {
            this.#listener?.retrying(destination, failure, wait, attempts);
            // A slower batch pauses as a whole.
            if (next === 'again')
                await this.#sends.pause(wait);
        }
        return true;
    }
    #accepted(destination, { id: messageId, provider }) {
        this.#sent?.claim(messageId);
        const attempts = this.#sends.attempts(destination);
        return { destination, outcome: 'accepted', messageId, provider, attempts };
    }
    #adopted(destination, { id, provider, status }) {
        return { ...this.#accepted(destination, { id, provider: provider || undefined }), status };
    }
    #failed(destination, failure) {
        const attempts = this.#sends.attempts(destination);
        const told = finalFailure(failure, this.#policy);
        return { destination, outcome: outcomes[failure.fate], attempts, failure: told };
    }
    /** Waits for the delivery report of an accepted message, where the policy asks for it. */
    async #follow(sent) {
        const { clock, random, stop } = this.#means;
        const { messageId } = sent;
        const status = this.#status;
        const within = this.#policy.deliveryTimeout;
        if (sent.outcome !== 'accepted' || messageId === undefined || within === 0)
            return sent;
        this.#results.set(sent.destination, sent);
        this.#listener?.accepted(sent);
        if (status === undefined)
            return sent;
        try {
            return await track(sent, { within, look: () => status.byId(messageId), clock, random, stop });
        }
        catch (error) {
            return { ...sent, failure: toFailure(error) };
        }
    }
}

;// CONCATENATED MODULE: ./src/send.ts







/** @param early a connection to the gateway that is being opened already */
function openClients({ gatewayUrl: url, endpoint, credential, proxy, status, policy }, quoter, early) {
    const { timeout, concurrency } = policy;
    const common = { timeout, concurrency, quoter };
    const gateway = new Gateway({ ...common, url, endpoint, credential, proxy, early });
    const statusApi = status && new StatusApi({ ...common, ...status });
    return {
        gateway,
        statusApi,
        close() {
            gateway.close();
            statusApi?.close();
        },
    };
}
/** Sends the message to all destinations, and tells the progress. What went wrong is in the results. Throws only before a send. */
async function send(step) {
    const { inputs, reporter, cancellation } = step;
    const { destinations, gatewayUrl, policy } = inputs;
    const delivery = new Delivery(destinations, policy, dependencies(step));
    const crash = watchForCrash();
    try {
        reporter.start(destinations.length, gatewayUrl.host, policy);
        return await Promise.race([delivery.run(), crash.promise]);
    }
    catch (error) {
        // A bug must not hide what became of the messages, and must not send more.
        cancellation.cancel();
        return delivery.resultsAfter(error);
    }
    finally {
        crash.dispose();
    }
}
function dependencies({ inputs, text, clients, reporter, cancellation, }) {
    const { gateway, statusApi } = clients;
    const { stop, abort } = cancellation;
    const message = { ...inputs.message, text: text.text };
    const { action = '', key = '', service = '' } = message.reference ?? {};
    return {
        async send({ number }) {
            try {
                return await gateway.send(message, number, abort);
            }
            catch (error) {
                throw text.shown ? withRunLinkRemedy(error, text.text) : error;
            }
        },
        reference: { service, action, key },
        status: statusApi && {
            byId: id => statusApi.byId(id, abort),
            byDestination: ({ number }) => statusApi.byPhoneNumber(number, abort),
            byReferenceKey: key => statusApi.byReferenceKey(key, abort),
        },
        listener: reporter,
        clock: systemClock,
        random: Math.random,
        stop,
    };
}
/** Shows what would be sent and asks the gateway whether it is well, without sending anything. */
async function rehearse(step) {
    const { inputs, text, clients, reporter, cancellation } = step;
    const { destinations, message, endpoint, gatewayUrl, failOnError } = inputs;
    const masked = {
        ...message,
        text: text.shown ? text.text : `[text of ${text.text.length} characters]`,
        // The rest may hold a token.
        webhookUrl: message.webhookUrl && new URL(message.webhookUrl).host,
    };
    const numbers = destinations.map(({ number }) => maskNumber(number)).join(', ');
    const body = plainLine(JSON.stringify(sendBody(masked, numbers)), Number.POSITIVE_INFINITY);
    const request = `${body} to ${endpoint} at ${gatewayUrl.href}`;
    const health = await clients.gateway.checkHealth(cancellation.abort).catch((error) => {
        if (error instanceof Failure)
            return error;
        throw error;
    });
    reporter.dryRun(request, health, failOnError);
}
/** A refusal of URLs, with the remedy for a template. */
function withRunLinkRemedy(error, text) {
    const denied = error instanceof Failure && error.name === 'url-denied' && text.includes('://');
    if (!denied)
        return error;
    return error.with({
        remedy: 'Remove the URL: set run-link to false, or take {run-url} out of the pattern. Or ask Namirial support to allow URLs.',
    });
}
/** Rejects with an error that nothing caught, instead of the end of the process. */
function watchForCrash() {
    const { promise, reject } = Promise.withResolvers();
    process.once('uncaughtException', reject);
    return { promise, dispose: () => void process.off('uncaughtException', reject) };
}

;// CONCATENATED MODULE: ./src/action.ts







/** The whole action. Never rejects. `early` is a connection to the gateway that is opening already. */
async function run(early) {
    ignoreClosedLog();
    const reporter = new Reporter();
    const cancellation = listenForCancellation();
    try {
        const inputs = readInputs(getInput, process.env, reporter.redactor);
        const text = await findMessage(inputs, reporter);
        if (text === undefined)
            return;
        reporter.message(text, inputs.message.reference?.key);
        const clients = openClients(inputs, reporter.redactor, early);
        const step = { inputs, text, clients, reporter, cancellation };
        try {
            if (inputs.dryRun) {
                await rehearse(step);
            }
            else {
                const results = await send(step);
                reporter.results(results, inputs.policy.strategy, inputs.failOnError);
            }
        }
        finally {
            clients.close();
        }
    }
    catch (error) {
        reporter.fault(error);
    }
    finally {
        early?.drop();
        cancellation.dispose();
    }
}
/** The message; undefined with `when: change` if nothing changed. */
async function findMessage(inputs, reporter) {
    const { when, jobStatus, dryRun, token } = inputs;
    const run = new ThisRun({ token, quote: words => reporter.redactor.quote(words) });
    try {
        const earlier = when === 'change' ? await run.earlierStatus(why => reporter.changeUnknown(why)) : undefined;
        if (earlier?.status === jobStatus) {
            reporter.unchanged(earlier, dryRun);
            if (!dryRun)
                return undefined;
        }
        return await compose(inputs, { run, earlier, explain: why => reporter.debug(why) });
    }
    finally {
        run.close();
    }
}


/***/ })

};
