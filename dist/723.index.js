export const id = 723;
export const ids = [723];
export const modules = {
  /***/
  3723: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var input_kinds_namespaceObject = {};
      __webpack_require__.r(input_kinds_namespaceObject);
      __webpack_require__.d(input_kinds_namespaceObject, {
        zM: () => input_kinds_boolean,
        Z: () => headerValue,
        N3: () => httpsUrl,
        WB: () => jobStatus,
        yL: () => oneOf,
        lq: () => optional,
        od: () => optionalWhole,
        Xw: () => phoneNumbers,
        mw: () => required,
        YA: () => seconds,
        Vd: () => serverUrl,
        vs: () => template,
        Xh: () => username,
        WQ: () => whole
      });
      ;
      const LONGEST = 300;
      function plainLine(text, longest = LONGEST) {
        const line = text.slice(0, 8 * longest).toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]+/gu, " ").trim();
        const characters = Array.from(withoutCommands(line));
        return characters.length <= longest ? characters.join("") : `${characters.slice(0, longest - 1).join("")}…`;
      }
      function withoutCommands(line) {
        return line.replace(/[\r\n]+/g, " ").replace(/:(?=:)/g, ": ").replace(/##(?=\[)/g, "# #");
      }
      function plural(count, noun) {
        return `${count} ${noun}${count === 1 ? "" : "s"}`;
      }
      ;
      const GSM7 = /^[\n\f\r -_a-~¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ€]*$/;
      const EXTENSION = /[\f[\\\]^{|}~€]/g;
      const lookAlikes = invert({
        "'": "‘’‚‛′‵´`ʹʻʼʽˈˊˋ❛❜︐︑",
        '"': "“”„‟″‶«»ʺˮ❝❞〝〞",
        "-": "−•‣⁃∙·⎼⎽─",
        _: "‗",
        "/": "÷⁄∕⧸",
        "\\": "⧵⧹∖",
        "|": "¦∣⎸⎹⎜⎟⏐│",
        "<": "‹〈",
        ">": "›〉",
        "(": "❨❪⟮⦅",
        ")": "❩❫⟯⦆",
        "{": "❴",
        "}": "❵",
        "*": "⁎∗⊛✢✣✤✥✱✲✳✺✻✼✽❃❉❊❋⧆",
        "+": "˖",
        "=": "꞊",
        ":": "ː˸⦂꞉∶",
        ";": "⁏",
        ",": "、،",
        ".": "。․",
        "!": "ǃ",
        "~": "˜˷∼",
        "^": "ˆ",
        x: "×",
        "->": "→",
        "<-": "←",
        "=>": "⇒"
      });
      const plainLetters = invert({
        a: "ɑ",
        d: "đð",
        D: "ĐÐ",
        e: "ə",
        h: "ħ",
        H: "Ħ",
        i: "ı",
        k: "ĸ",
        l: "ł",
        L: "Ł",
        n: "ŋ",
        N: "Ŋ",
        oe: "œ",
        Oe: "Œ",
        SS: "ẞ",
        t: "ŧ",
        T: "Ŧ",
        th: "þ",
        Th: "Þ"
      });
      function isGsm7(text) {
        return GSM7.test(text);
      }
      function septets(text) {
        return text.length + (text.match(EXTENSION)?.length ?? 0);
      }
      function lookAlike(grapheme) {
        const composed = visible(grapheme).normalize("NFC");
        const similar = replaced(composed, lookAlikes);
        if (isGsm7(similar))
          return similar;
        if (/\p{No}/u.test(similar))
          return void 0;
        const compatible = replaced(similar.normalize("NFKC"), lookAlikes);
        return isGsm7(compatible) ? compatible : void 0;
      }
      function toGsm7(text) {
        return transliterate(text).replace(/\s+/g, " ").trim();
      }
      function transliterate(text) {
        if (isGsm7(text))
          return text;
        return Array.from(graphemes(text), ({ segment }) => lookAlike(segment) ?? withoutAccents(segment)).join("");
      }
      function isLost(grapheme) {
        return lookAlike(grapheme) === void 0 && withoutAccents(grapheme) === "";
      }
      function withoutAccents(grapheme) {
        const parts = replaced(grapheme.normalize("NFKD"), plainLetters);
        return Array.from(replaced(parts, lookAlikes)).filter(isGsm7).join("");
      }
      function visible(text) {
        return text.replace(/[\v\u0085\p{Zl}\p{Zp}]/gu, "\n").replace(/[\t\p{Zs}]/gu, " ").replace(/\p{Pd}/gu, "-").replace(/(?![\n\f\r])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, "");
      }
      function replaced(text, table2) {
        return Array.from(text, (character) => table2.get(character) ?? character).join("");
      }
      function invert(table2) {
        return new Map(Object.entries(table2).flatMap(([plain, others]) => Array.from(others, (other) => [other, plain])));
      }
      let segmenter;
      function graphemes(text) {
        segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
        return segmenter.segment(text);
      }
      ;
      const capacity = {
        "GSM-7": { alone: 160, split: 153 },
        "UCS-2": { alone: 70, split: 67 }
      };
      const LONGEST_TEXT = 1600;
      function measure(text) {
        const encoding = isGsm7(text) ? "GSM-7" : "UCS-2";
        const { alone, split } = capacity[encoding];
        const units = encoding === "GSM-7" ? septets(text) : text.length;
        if (units <= alone)
          return { encoding, segments: 1 };
        const lengths = encoding === "GSM-7" ? Array.from(text, septets) : Array.from(graphemes(text), ({ segment }) => segment.length);
        return { encoding, segments: segmentsFor(lengths, split) };
      }
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
      function outsideGsm7(text) {
        const outsiders = /* @__PURE__ */ new Map();
        let position = 0;
        for (const { segment: character } of graphemes(text)) {
          position++;
          if (isGsm7(character))
            continue;
          const known = outsiders.get(character);
          if (known === void 0)
            outsiders.set(character, { character, position, count: 1 });
          else
            known.count++;
        }
        return [...outsiders.values()];
      }
      function smartEncode(text) {
        const unchanged = { text, changes: [] };
        const { encoding, segments } = measure(text);
        if (encoding === "GSM-7" || segments === 1)
          return unchanged;
        const changes = /* @__PURE__ */ new Map();
        let encoded = "";
        for (const { segment: from } of graphemes(text)) {
          const to = isGsm7(from) ? from : lookAlike(from) ?? from;
          encoded += to;
          if (to === from)
            continue;
          const known = changes.get(from);
          if (known === void 0)
            changes.set(from, { from, to, count: 1 });
          else
            known.count++;
        }
        const accepted = encoded.trim() !== "" && encoded.length <= Math.max(text.length, LONGEST_TEXT);
        return accepted && measure(encoded).segments < segments ? { text: encoded, changes: [...changes.values()] } : unchanged;
      }
      ;
      function mayName(character, shown) {
        return shown || !/[\p{Alphabetic}\p{N}\p{Regional_Indicator}]/u.test(character);
      }
      function named(character, shown = true) {
        if (!mayName(character, shown))
          return "a letter or digit";
        const points = Array.from(character, (point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
        return `${plainLine(character)} (${points.join(" ")})`.trim();
      }
      ;
      const DOTS = "...";
      const LARGEST_SEGMENT = 160;
      function truncate(text, limits) {
        const { characters, segments } = limits;
        const longest = segments === void 0 ? characters : Math.min(characters, segments * LARGEST_SEGMENT);
        const fits2 = (candidate) => candidate.length <= longest && (segments === void 0 || measure(candidate).segments <= segments);
        if (fits2(text))
          return text;
        const ends = [0];
        for (const { segment, index } of graphemes(text.slice(0, longest + 2))) {
          const end = index + segment.length;
          if (end + DOTS.length > longest)
            break;
          if (!/\s$/.test(segment))
            ends.push(end);
        }
        const shortened2 = (end) => text.slice(0, end) + DOTS;
        const last = largest(0, ends.length - 1, (at2) => fits2(shortened2(ends[at2] ?? 0)));
        return shortened2(ends[last] ?? 0);
      }
      function largest(low, high, fits2) {
        if (low >= high)
          return low;
        const middle = Math.ceil((low + high) / 2);
        return fits2(middle) ? largest(middle, high, fits2) : largest(low, middle - 1, fits2);
      }
      ;
      function fitText(given, rules2, shown) {
        const { smartEncoding, maxSegments, overflow } = rules2;
        const { text, changes } = smartEncoding ? smartEncode(given) : { text: given, changes: [] };
        if (fits(text, maxSegments))
          return { text, ...measure(text), changes, cut: false };
        if (overflow === "truncate") {
          const shorter = truncate(text, { characters: LONGEST_TEXT, segments: maxSegments });
          return { text: shorter, ...measure(shorter), changes, cut: true };
        }
        return { problem: `${problemOf(text, maxSegments)} ${mendOf(text, maxSegments, shown)}` };
      }
      function fits(text, maxSegments = Number.POSITIVE_INFINITY) {
        return text.length <= LONGEST_TEXT && measure(text).segments <= maxSegments;
      }
      function problemOf(text, maxSegments) {
        if (text.length > LONGEST_TEXT) {
          return `has ${text.length} characters; 1 to ${LONGEST_TEXT} are allowed.`;
        }
        const { segments, encoding } = measure(text);
        return `takes ${plural(segments, "segment")} in ${encoding}; max-segments allows ${maxSegments}.`;
      }
      function mendOf(text, maxSegments, shown) {
        if (!fits(smartEncode(text).text, maxSegments))
          return "To cut the text, set overflow: truncate.";
        const outsiders = outsideGsm7(text);
        const why = outsiders.length > FEW ? "" : ` It is in UCS-2 because of ${listed(outsiders, shown)}.`;
        return `With smart-encoding: true it would fit.${why}`;
      }
      const FEW = 5;
      function encodingNotice(message) {
        const { text, encoding, segments, cut, shown } = message;
        if (encoding === "GSM-7" || segments === 1 || cut)
          return void 0;
        const outsiders = outsideGsm7(text);
        const left = outsiders.reduce((rest, { character }) => rest.replaceAll(character, ""), text);
        const without = measure(left).segments;
        if (outsiders.length > FEW || without >= segments)
          return void 0;
        const { text: encoded, changes } = smartEncode(text);
        const saving = changes.length > 0 ? `With smart-encoding: true it would take ${measure(encoded).segments}.` : `Without ${outsiders.length === 1 ? "it" : "them"} it would take ${without}.`;
        return `The message is in UCS-2 and takes ${plural(segments, "segment")} only because of ${listed(outsiders, shown)}. ${saving}`;
      }
      function listed(outsiders, shown) {
        const list2 = outsiders.map(({ character, position, count }) => {
          const more = count === 1 ? "" : ` (${plural(count, "time")})`;
          return `${named(character, shown)} at character ${position}${more}`;
        });
        return list2.join(", ");
      }
      function changesOf({ changes, cut, shown }) {
        const replaced2 = changes.map(({ from, to, count }) => {
          const replacement = mayName(from, shown) ? to || "nothing" : "its look-alike";
          return `smart-encoding replaced ${named(from, shown)} by ${replacement}, ${plural(count, "time")}.`;
        });
        return cut ? [...replaced2, "The action cut the text to fit."] : replaced2;
      }
      ;
      const placeholders = [
        "repository",
        "owner",
        "workflow",
        "outcome",
        "previous-outcome",
        "job",
        "step",
        "ref",
        "sha",
        "actor",
        "run",
        "attempt",
        "event",
        "run-url",
        "pull-request",
        "tag",
        "release",
        "release-action",
        "environment"
      ];
      const LONGEST_PATTERN = 2e3;
      function parse(pattern) {
        const unknown = [];
        const strays = [];
        const open = [];
        let parts = [];
        const pieces = pattern.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[{}[\]]|[^{}[\]]+/g);
        for (const { 0: piece, 1: braced, index: at2 } of pieces) {
          const name = braced?.trim();
          if (name !== void 0) {
            if (isPlaceholder(name))
              parts.push({ name });
            else
              unknown.push(name);
          } else if (piece === "[") {
            open.push({ at: at2, before: parts });
            parts = [];
          } else if (piece === "]") {
            const bracket = open.pop();
            if (bracket === void 0)
              strays.push({ mark: piece, at: at2 });
            else
              parts = [...bracket.before, ...pattern_closed(parts, bracket.at)];
          } else if (piece === "{" || piece === "}") {
            strays.push({ mark: piece, at: at2 });
          } else {
            parts.push({ words: transliterate(piece.replace(/^([{}])\1$/, "$1")) });
          }
        }
        for (const { at: at2, before } of open.reverse()) {
          strays.push({ mark: "[", at: at2 });
          parts = [...before, ...parts];
        }
        return { parts, unknown, strays };
      }
      function pattern_closed(parts, at2) {
        const isWords = parts.every((part) => "words" in part);
        return isWords ? [{ words: "[" }, ...parts, { words: "]" }] : [{ optional: parts, at: at2 }];
      }
      function isPlaceholder(name) {
        return placeholders.some((known) => known === name);
      }
      function namesIn(parts) {
        const names = parts.flatMap((part) => {
          if ("name" in part)
            return part.name;
          return "optional" in part ? [...namesIn(part.optional)] : [];
        });
        return new Set(names);
      }
      const IN_BRACES = new RegExp(`\\{\\s*(?:${placeholders.join("|")})\\s*\\}`);
      function hasPlaceholder(text) {
        return IN_BRACES.test(text);
      }
      const pattern_FEW = 5;
      const counterparts = {
        "{": "write {{ for a brace, or a } behind the name of a placeholder.",
        "}": "write }} for a brace, or a { before the name of a placeholder.",
        "[": "write a ] behind the part that may be left out.",
        "]": "write a [ before the part that may be left out."
      };
      function* faultsOf(pattern, clean = plainLine) {
        if (pattern.length > LONGEST_PATTERN) {
          yield `has ${pattern.length} characters; a pattern may have ${LONGEST_PATTERN}.`;
          return;
        }
        const isSafe = clean(pattern, LONGEST_PATTERN) === plainLine(pattern, LONGEST_PATTERN);
        const excerpt = (words) => isSafe ? plainLine(words, 40) : "…";
        const { parts, unknown, strays } = parse(pattern);
        for (const [mark, how] of Object.entries(counterparts)) {
          const at2 = strays.find((stray) => stray.mark === mark)?.at;
          if (at2 === void 0)
            continue;
          const place = Array.from(pattern.slice(0, at2)).length + 1;
          const around = excerpt(pattern.slice(Math.max(0, at2 - 12), at2 + 12));
          yield `has a ${mark} on its own at character ${place}, in "${around}"; ${how}`;
        }
        const known = placeholders.map((name) => `{${name}}`).join(", ");
        if (unknown.length > 0) {
          const names = fewOf(unknown.map((name) => `{${excerpt(name)}}`));
          yield `has the unknown placeholder ${names}; allowed are ${known}.`;
        } else if (strays.length === 0 && namesIn(parts).size === 0) {
          yield `has no placeholder, because {{ and }} stand for braces. Write single braces, such as {workflow}; allowed are ${known}.`;
        }
        const lost = outsideGsm7(pattern).filter(({ character }) => isLost(character));
        if (lost.length > 0) {
          const characters = fewOf(lost.map(({ character }) => named(character)));
          yield `has ${characters}, which the SMS alphabet GSM-7 lacks. Remove it, or use the input text: it takes any character.`;
        }
      }
      function fewOf(things) {
        const more = things.length > pattern_FEW ? ` and ${things.length - pattern_FEW} more` : "";
        return things.slice(0, pattern_FEW).join(", ") + more;
      }
      ;
      function render(parts, values, end) {
        let text = "";
        let afterValue = false;
        for (const piece of piecesOf(parts, values, end)) {
          text += afterValue && piece.isValue ? ` ${piece.text}` : piece.text;
          afterValue = piece.isValue;
        }
        return text.replace(/[^\S\n]+/g, " ").replace(/ ?\n ?/g, "\n").trim();
      }
      function piecesOf(parts, values, end) {
        const pieces = parts.flatMap((part) => {
          if ("words" in part)
            return { text: part.words, isValue: false };
          if ("name" in part)
            return { text: values[part.name], isValue: true };
          const isKnown = part.optional.every((inner) => !("name" in inner) || values[inner.name] !== "");
          const inside = isKnown && part.at < end ? piecesOf(part.optional, values, end) : [];
          return inside.some(({ isValue }) => isValue) ? inside : [];
        });
        return pieces.filter(({ text }) => text !== "");
      }
      function hasWords(text) {
        return /[\p{L}\p{N}]/u.test(text);
      }
      ;
      const FLOOR = 16;
      function layOut(parts, values, withLink) {
        const url = values["run-url"];
        const write = (longest2, end2) => `${render(parts, shortened(values, longest2), end2)} ${withLink ? url : ""}`.trim();
        const isEmpty = (end2) => !hasWords(render(parts, shortened(values, FLOOR), end2));
        const least = 1 + largest(-1, LONGEST_PATTERN, isEmpty);
        const shortest = write(FLOOR, least);
        const hasLink = url !== "" && shortest.includes(url);
        const own = hasLink ? shortest : write(0, 0);
        const { segments } = measure(own);
        const characters = Math.max(LONGEST_TEXT, own.length);
        const fits2 = (text) => text.length <= characters && measure(text).segments <= segments;
        const end = largest(least, LONGEST_PATTERN, (end2) => fits2(write(FLOOR, end2)));
        const longest = largest(FLOOR, LONGEST_TEXT, (longest2) => fits2(write(longest2, end)));
        return truncate(write(longest, end), { characters, segments });
      }
      function shortened(values, longest) {
        const shorter = { ...values };
        for (const name of placeholders)
          shorter[name] = shorten(values[name], longest);
        return { ...shorter, "run-url": values["run-url"] };
      }
      function shorten(text, room) {
        if (septets(text) <= room)
          return text;
        for (let kept = room - DOTS.length; kept > 0; kept--) {
          const start = text.slice(0, Math.ceil(kept / 2)).trimEnd();
          const end = text.slice(text.length - Math.floor(kept / 2)).trimStart();
          if (septets(start + DOTS + end) <= room)
            return start + DOTS + end;
        }
        return "";
      }
      ;
      const safe_name_LONGEST = 1e3;
      const LINK = /:\/|\/\/|\b(?:https?|mailto|sms|tel):\S/i;
      const DOT = /(?<=\S)\.(?=\p{L}[\p{L}\p{N}-])/gu;
      const ADDRESS = /\d+(?:\.\d+){3,}/g;
      const EMPTY = /\(\s*\)|\[\s*\]|\{\s*\}|(?<![^\s([{])"\s*"(?![^\s)\]}])/g;
      function safeName(text) {
        const harmless = toGsm7(text.slice(0, safe_name_LONGEST)).split(" ").filter((word) => !LINK.test(word)).join(" ").replaceAll("@", " ").replace(DOT, " ").replace(ADDRESS, (numbers) => numbers.replaceAll(".", " "));
        const line = withoutEmptyBrackets(harmless).replace(/ +/g, " ");
        const trimmed = line.replace(/^[\s.)\],:;>|]+|[\s([,:;>|]+$/g, "");
        return /[\p{L}\p{N}]/u.test(trimmed) ? trimmed : "";
      }
      function workflowName(name) {
        const [, file, extension] = /^\.github\/workflows\/(.*)(\.ya?ml)$/i.exec(name) ?? [];
        return file === void 0 ? safeName(name) : safeName(file) + extension;
      }
      function withoutEmptyBrackets(text) {
        const left = text.replace(EMPTY, " ");
        return left === text ? text : withoutEmptyBrackets(left);
      }
      ;
      const patterns = {
        "job-status": "{repository}: {workflow} {outcome}[ at {job}[ > {step}]].[ {ref}][ {sha}][ (PR {pull-request})][ by {actor}][, run {run}]",
        release: "{repository} {tag} {release-action}[: {release}]",
        deployment: "{repository}: deployment[ to {environment}] {outcome}[ ([{ref} ]{sha})]",
        "workflow-run": "{repository}: {workflow} {outcome}.[ {ref}][ {sha}][ (PR {pull-request})][ by {actor}][, run {run}]"
      };
      function composeTemplate(template2, context, options) {
        const subject = subjectOf(template2, context, options);
        const values = valuesOf(subject, context, options);
        const own = typeof template2 === "object" ? parse(template2.pattern).parts : [];
        const isKnown = hasWords(render(own, values, LONGEST_PATTERN));
        const parts = isKnown ? own : parse(patterns[subject]).parts;
        const withLink = options.runLink && !namesIn(parts).has("run-url");
        const unknown = [...namesIn(own.filter((part) => "name" in part))].filter((name) => !values[name]);
        const isOther = typeof template2 === "string" && template2 !== "auto" && template2 !== subject;
        return {
          text: layOut(parts, values, withLink),
          notes: [
            ...isKnown ? notesOnUnknown(unknown) : [],
            ...isOther ? [noteOnOther(template2, options)] : [],
            ...own.length > 0 && !isKnown ? [NOTHING_KNOWN] : []
          ]
        };
      }
      const NOTHING_KNOWN = "Nothing that the pattern names is known in this run. The text is that of a built-in template.";
      function notesOnUnknown(names) {
        const [first] = names;
        if (first === void 0)
          return [];
        const list2 = names.map((name) => `{${name}}`).join(", ");
        return [
          `Not known in this run, so empty in the text: ${list2}. Square brackets leave out the words around a value, too, for example [ ({${first}})].`
        ];
      }
      function noteOnOther(template2, { jobStatus: jobStatus2 }) {
        const why = jobStatus2 === "failure" || jobStatus2 === "cancelled" ? "The job did not succeed" : "The event is another one";
        return `${why}, so the text is that of the template "job-status", and not of "${template2}".`;
      }
      function tellsJobStatus(template2, context) {
        const subject = subjectOf(template2, context, { jobStatus: "success", ofNeeds: false });
        const isOfJob = subject === "job-status" || subject === "deployment" && !context.deployment?.state;
        if (typeof template2 !== "object")
          return isOfJob;
        const { parts } = parse(template2.pattern);
        return (isOfJob || subject === "release") && namesIn(parts).has("outcome");
      }
      const eventSubjects = /* @__PURE__ */ new Map([
        ["release", "release"],
        ["deployment_status", "deployment"],
        ["workflow_run", "workflow-run"]
      ]);
      function subjectOf(template2, context, { jobStatus: jobStatus2, ofNeeds }) {
        if (jobStatus2 === "failure" || jobStatus2 === "cancelled")
          return "job-status";
        const event = eventSubjects.get(context.eventName) ?? "job-status";
        const byEvent = ofNeeds && event === "workflow-run" ? "job-status" : event;
        const chosen = typeof template2 === "object" || template2 === "auto" ? byEvent : template2;
        const { release: release2, deployment: deployment2, workflowRun } = context;
        const known = { "job-status": true, release: release2, deployment: deployment2, "workflow-run": workflowRun };
        return known[chosen] ? chosen : "job-status";
      }
      function valuesOf(subject, context, options) {
        const job = jobValues(context, options);
        const { deployment: deployment2, workflowRun } = context;
        if (subject === "deployment" && deployment2) {
          const { state, ref, sha } = deployment2;
          const outcome = verb(state || options.jobStatus);
          return { ...job, outcome, "previous-outcome": "", ref: safeName(ref), sha: templates_short(sha) };
        }
        if (subject === "workflow-run" && workflowRun) {
          const { workflow, file, conclusion, branch, sha, actor, number, attempt, url } = workflowRun;
          const { earlier } = options;
          return {
            ...job,
            workflow: readable(workflowName(workflow), file),
            ...outcomes(conclusion, earlier?.subject === "upstream run" ? earlier.status : ""),
            ref: safeName(branch),
            sha: templates_short(sha),
            actor: safeName(actor),
            ...runValues(number, attempt),
            "run-url": url,
            "pull-request": safeName(workflowRun.pullRequest)
          };
        }
        return job;
      }
      function jobValues(context, options) {
        const { jobStatus: jobStatus2, earlier, failure } = options;
        const { job = "", step = "", key } = jobStatus2 === "failure" ? failure ?? {} : {};
        const { repository, eventName } = context;
        return {
          repository: toGsm7(repository),
          owner: toGsm7(repository.replace(/\/.*/s, "")),
          workflow: readable(workflowName(context.workflow), context.workflowFile),
          ...outcomes(jobStatus2, earlier?.subject === "upstream run" ? "" : earlier?.status ?? ""),
          job: readable(safeName(job), key),
          step: readable(safeName(step)),
          ref: safeName(context.ref),
          sha: templates_short(context.sha),
          // Of a schedule it is whoever touched the workflow file last.
          actor: eventName === "schedule" ? "schedule" : safeName(context.actor),
          ...runValues(context.runNumber, context.runAttempt),
          event: safeName(eventName),
          "run-url": context.runUrl,
          "pull-request": safeName(context.pullRequest),
          ...releaseValues(context),
          environment: safeName(context.deployment?.environment ?? "")
        };
      }
      function outcomes(status, previous) {
        const recovered = status === "success" && previous === "failure";
        return {
          outcome: recovered ? "works again" : verb(status),
          "previous-outcome": previous === "" ? "" : verb(previous)
        };
      }
      function readable(name, instead = "") {
        return /\p{Script=Latin}/u.test(name) ? name : safeName(instead);
      }
      function runValues(number, attempt) {
        const run2 = safeName(number);
        return {
          run: run2 !== "" && attempt > 1 ? `${run2}.${attempt}` : run2,
          attempt: String(attempt)
        };
      }
      function releaseValues({ release: release2, refType, ref }) {
        if (release2 === void 0) {
          return { tag: refType === "tag" ? safeName(ref) : "", release: "", "release-action": "" };
        }
        const tag = safeName(release2.tag);
        const name = withoutTag(safeName(release2.name), tag);
        return { tag, release: name, "release-action": releaseVerb(release2) };
      }
      function releaseVerb({ action, prerelease }) {
        if (["edited", "deleted", "unpublished"].includes(action))
          return action;
        return prerelease ? "pre-released" : "released";
      }
      function withoutTag(name, tag) {
        const start = [tag, tag.replace(/^v/, "")].find((start2) => start2 !== "" && name.startsWith(start2) && /^$|^[\s:,]/.test(name.slice(start2.length)));
        return start === void 0 ? name : name.slice(start.length).replace(/^[\s:,-]+/, "");
      }
      const verbs = /* @__PURE__ */ new Map([
        ["success", "succeeded"],
        ["failure", "failed"],
        ["error", "failed"],
        ["startup_failure", "failed to start"],
        ["cancelled", "was cancelled"],
        ["skipped", "was skipped"],
        ["timed_out", "timed out"],
        ["action_required", "needs action"],
        ["neutral", "ended neutral"],
        ["stale", "went stale"],
        ["inactive", "is inactive"],
        ["in_progress", "is in progress"],
        ["queued", "is queued"],
        ["pending", "is pending"],
        ["waiting", "is waiting"],
        ["requested", "was requested"]
      ]);
      function verb(state) {
        return verbs.get(state) ?? "ran";
      }
      function templates_short(sha) {
        return /^[\da-f]{7}/i.exec(sha)?.[0] ?? "";
      }
      ;
      class Failure extends Error {
        name;
        code;
        fate;
        transient;
        retryAfter;
        remedy;
        constructor(name, message, options) {
          super(message, options.cause === void 0 ? {} : { cause: options.cause });
          this.name = name;
          this.code = options.code;
          this.fate = options.fate ?? "unsent";
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
      const ASK_FIRST = "Ask the recipient whether the message came, before you run the job again.";
      function cancelled(before, fate, cause) {
        const remedy = fate === "unsent" ? "Run the job again to send it." : ASK_FIRST;
        return new Failure("cancelled", `The job was cancelled before ${before}.`, {
          fate,
          remedy,
          cause
        });
      }
      const REPORT = "If the runner is not at fault, report this with the log of a run with debug logging.";
      function toFailure(error, fate = "unsent") {
        if (error instanceof Failure)
          return error;
        const message = error instanceof Error ? error.message : String(error);
        return new Failure("internal", `The action itself failed: ${message}`, {
          fate,
          remedy: fate === "unknown" ? `${ASK_FIRST} ${REPORT}` : REPORT,
          cause: error
        });
      }
      ;
      async function findStanding({ standing, template: template2 }, run2, explain) {
        const isPlainSuccess = standing?.status === "success" && standing.needs === void 0;
        if (!isPlainSuccess || template2 === void 0 || !tellsJobStatus(template2, run2.context)) {
          return standing;
        }
        return await run2.failedBefore(explain) ? { status: "failure" } : standing;
      }
      async function compose(inputs, sources) {
        const { text, template: template2 } = inputs;
        const composed = template2 === void 0 ? { text: text ?? "", notes: [] } : await fillTemplate(template2, inputs.runLink, sources);
        const fitted2 = fitText(composed.text, inputs.fitRules, template2 !== void 0);
        if ("problem" in fitted2) {
          const subject = template2 === void 0 ? "text:" : "template: its text";
          throw new Failure("invalid-input", `${subject} ${fitted2.problem}`, {
            remedy: "Nothing was sent. Correct the inputs of this step."
          });
        }
        return { ...fitted2, shown: template2 !== void 0, notes: composed.notes };
      }
      async function fillTemplate(template2, runLink, { run: run2, standing, news: { subject }, earlier, explain }) {
        const { status: jobStatus2 = "", needs: needs2 } = standing ?? {};
        const need = needs2?.failed;
        const found = jobStatus2 === "failure" ? await run2.failedJob(explain) : void 0;
        const own = typeof template2 === "object" ? parse(template2.pattern).parts : [];
        const asksEarlier = namesIn(own).has("previous-outcome");
        const before = earlier ?? (asksEarlier ? await run2.earlierStatus(subject, explain) : void 0);
        return composeTemplate(template2, run2.context, {
          jobStatus: jobStatus2,
          ofNeeds: needs2 !== void 0,
          earlier: before && { subject, status: before.status },
          failure: found ? { ...found, key: found.key ?? need } : need ? { job: need } : void 0,
          runLink
        });
      }
      var external_node_crypto_ = __webpack_require__(7598);
      var undici = __webpack_require__(6752);
      var early_connection = __webpack_require__(1228);
      var external_node_http_ = __webpack_require__(7067);
      var external_node_http_default = /* @__PURE__ */ __webpack_require__.n(external_node_http_);
      var external_node_https_ = __webpack_require__(4708);
      var external_node_https_default = /* @__PURE__ */ __webpack_require__.n(external_node_https_);
      var address = __webpack_require__(452);
      var lookup = __webpack_require__(9088);
      ;
      function proxyFor(target, environment) {
        const value = variable(environment, "HTTPS_PROXY");
        const direct = target.protocol === "http:" || value === "";
        if (direct || isExempt(target, variable(environment, "NO_PROXY")))
          return void 0;
        const proxy = parseProxy(value);
        return proxy !== null && /^https?:$/.test(proxy.protocol) ? proxy : null;
      }
      function proxySecrets(environment) {
        return ["HTTPS_PROXY", "HTTP_PROXY"].flatMap((name) => [environment[name], environment[name.toLowerCase()]]).flatMap((value) => {
          const proxy = parseProxy(value?.trim() ?? "");
          if (proxy === null || proxy.password === "")
            return [];
          return [proxy.password, decoded(proxy.password), proxyCredential(proxy)];
        });
      }
      function parseProxy(value) {
        return URL.parse(value.includes("://") ? value : `http://${value}`);
      }
      function isExempt(target, list2) {
        const port = String((0, address.H)(target));
        return list2.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
          const { host = entry, only } = /^(?<host>\[.*\]|[^:]+):(?<only>\d+)$/.exec(entry)?.groups ?? {};
          if (only !== void 0 && only !== port)
            return false;
          const domain = host.replace(/^\*?\./, "").replace(/^\[(.*)\]$/, "$1");
          return host === "*" || `.${(0, address.w)(target)}`.endsWith(`.${domain}`);
        });
      }
      function variable(environment, name) {
        return (environment[name.toLowerCase()] || environment[name] || "").trim();
      }
      function proxyAuthorization(proxy) {
        if (proxy.username === "" && proxy.password === "")
          return void 0;
        return `Basic ${proxyCredential(proxy)}`;
      }
      function proxyCredential(proxy) {
        return Buffer.from(`${decoded(proxy.username)}:${decoded(proxy.password)}`).toString("base64");
      }
      function decoded(component) {
        try {
          return decodeURIComponent(component);
        } catch {
          return component;
        }
      }
      ;
      class ProxyRefusal extends Error {
        name = "ProxyRefusal";
        status;
        constructor(status) {
          super(`the proxy answered ${status} to CONNECT`);
          this.status = status;
        }
      }
      function openTunnel(proxy, server, signal) {
        const { request } = proxy.protocol === "https:" ? external_node_https_default() : external_node_http_default();
        const target = `${server.hostname}:${(0, address.H)(server)}`;
        const authorization = proxyAuthorization(proxy);
        return new Promise((resolve, reject) => {
          request({
            method: "CONNECT",
            host: (0, address.w)(proxy),
            port: (0, address.H)(proxy),
            path: target,
            headers: { host: target, ...authorization && { "proxy-authorization": authorization } },
            agent: false,
            lookup: lookup.k,
            rejectUnauthorized: true,
            signal
          }).on("connect", ({ statusCode = 0 }, socket) => {
            socket.on("error", () => {
            });
            if (statusCode >= 200 && statusCode < 300) {
              resolve(socket);
            } else {
              socket.destroy();
              reject(new ProxyRefusal(statusCode));
            }
          }).on("error", reject).end();
        });
      }
      ;
      function exchangeFailure(broken, peer) {
        if (broken.ending === "cancelled") {
          const fate = broken.started ? "unknown" : "unsent";
          const before = broken.started ? "the answer came" : "the request went out";
          return cancelled(before, fate, broken.cause);
        }
        return broken.started ? lostReply(broken, peer) : noConnection(broken, peer);
      }
      function lostReply({ cause, ending }, peer) {
        if (ending === "timeout") {
          return new Failure("timeout", `No answer from ${nameOf(peer)} within ${secondsOf(peer)}.`, {
            fate: "unknown",
            remedy: `${ASK_FIRST} If the server is slow, raise "timeout".`,
            cause
          });
        }
        const what = `The connection to ${nameOf(peer)} broke before the answer was complete`;
        return new Failure("connection-lost", `${what}${inBrackets(cause)}.`, {
          fate: "unknown",
          remedy: `${ASK_FIRST} Check the network between this runner and the server.`,
          cause
        });
      }
      function noConnection({ cause, ending }, peer) {
        if (cause instanceof ProxyRefusal)
          return proxyRefusal(cause.status, cause);
        const code = codeOf(cause);
        const known = tlsFaults.get(code);
        if (known !== void 0 || HANDSHAKE_FAULT.test(code)) {
          const what = known?.what ?? "the TLS handshake failed";
          return new Failure("tls", `Could not connect to ${nameOf(peer)}: ${what} (${code}).`, {
            remedy: `The message was not sent. ${known?.remedy ?? "Check that the URL leads to an HTTPS server."}`,
            cause
          });
        }
        const why = ending === "timeout" ? `no connection within ${secondsOf(peer)}` : `${connectionFaults.get(code) ?? "the connection failed"}${inBrackets(cause)}`;
        return new Failure("network", `Could not connect to ${nameOf(peer)}: ${why}.`, {
          transient: true,
          remedy: "The message was not sent. Check the URL, the firewall and the proxy.",
          cause
        });
      }
      function proxyRefusal(status, cause) {
        const remedy = status === 407 ? "The proxy asks for a username and password. Put them into the URL of HTTPS_PROXY, from a secret." : "Check HTTPS_PROXY and NO_PROXY. Check that the proxy allows connections to the server.";
        return new Failure("proxy", `The proxy answered ${status}.`, {
          // A proxy that cannot reach the server (5xx) may do so in a moment. One that says no goes on saying no.
          transient: status >= 500,
          remedy: `The message was not sent. ${remedy}`,
          cause
        });
      }
      const unknownAuthority = {
        what: "its certificate comes from an authority that this runner does not know",
        remedy: "If your company's proxy inspects TLS, set NODE_EXTRA_CA_CERTS to a file with its authority's certificate."
      };
      const tlsFaults = new Map(Object.entries({
        CERT_HAS_EXPIRED: {
          what: "its certificate has expired",
          remedy: "Check the runner's clock. If it is right, the server needs a new certificate."
        },
        CERT_NOT_YET_VALID: {
          what: "its certificate is not valid yet",
          remedy: "Check the runner's clock."
        },
        ERR_TLS_CERT_ALTNAME_INVALID: {
          what: "its certificate is for another host",
          remedy: "Check the host name in the URL."
        },
        DEPTH_ZERO_SELF_SIGNED_CERT: {
          what: "its certificate is self-signed",
          remedy: "If you trust it, set NODE_EXTRA_CA_CERTS to a file with that certificate."
        },
        ERR_SSL_NO_CIPHER_MATCH: {
          what: "Node's settings allow no cipher",
          remedy: "Check --tls-cipher-list in NODE_OPTIONS."
        },
        SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
        UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
        UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
        UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority
      }));
      const HANDSHAKE_FAULT = /^(CERT_|UNABLE_TO_|INVALID_|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_SSL_|ERR_TLS_|EPROTO)/;
      const connectionFaults = /* @__PURE__ */ new Map([
        ["ECONNREFUSED", "nothing accepts connections there"],
        ["ENOTFOUND", "the host name is not known"],
        ["EAI_AGAIN", "the host name could not be looked up"],
        ["EHOSTUNREACH", "the host cannot be reached"],
        ["ENETUNREACH", "the network cannot be reached"],
        ["ETIMEDOUT", "no connection in time"],
        ["UND_ERR_CONNECT_TIMEOUT", "no connection in time"],
        ["ECONNRESET", "the connection was closed while it was being opened"]
      ]);
      function nameOf({ server, proxy }) {
        return proxy === void 0 ? server.host : `${server.host} (through the proxy ${proxy.host})`;
      }
      function secondsOf({ timeout }) {
        return `${timeout / 1e3} s`;
      }
      function inBrackets(error) {
        const words = codeOf(error) || (error instanceof Error ? plainLine(error.message) : "");
        return words === "" ? "" : ` (${words})`;
      }
      function codeOf(error) {
        const code = error instanceof Error && "code" in error ? error.code : void 0;
        return typeof code === "string" ? plainLine(code, 60) : "";
      }
      ;
      const LARGEST_REPLY = 64 * 1024;
      class Transport {
        #peer;
        #early;
        #prefix;
        #pool;
        #connector;
        #closing = new AbortController();
        constructor(server, options) {
          const { timeout, connections = 1, proxy, early, largestReply = LARGEST_REPLY } = options;
          this.#peer = { server, proxy, timeout };
          this.#early = early;
          this.#prefix = server.pathname.replace(/\/+$/, "");
          this.#connector = (0, undici.buildConnector)({
            timeout,
            allowH2: false,
            lookup: lookup.k,
            // Explicit, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in some job cannot give the password away.
            rejectUnauthorized: true,
            signal: this.#closing.signal
          });
          this.#pool = new undici.Pool(server.origin, {
            connections,
            connect: this.#connect,
            allowH2: false,
            keepAliveTimeout: early_connection.S,
            keepAliveMaxTimeout: early_connection.S,
            maxResponseSize: largestReply,
            // One deadline bounds the whole exchange, however slowly the bytes come.
            headersTimeout: 0,
            bodyTimeout: 0
          });
        }
        /**
         * Sends one request and reads its whole reply, whatever its status.
         * @throws {Failure} if no whole reply came; its `fate` says whether the server can have the request
         */
        async exchange(request, signal) {
          const timeout = AbortSignal.timeout(this.#peer.timeout);
          const end = signal === void 0 ? timeout : AbortSignal.any([signal, timeout]);
          const exchange = new Exchange(end);
          try {
            end.throwIfAborted();
            this.#pool.dispatch({ ...request, path: this.#prefix + request.path }, exchange);
            return await exchange.reply;
          } catch (cause) {
            const ending = signal?.aborted ? "cancelled" : timeout.aborted ? "timeout" : void 0;
            throw exchangeFailure({ started: exchange.started, cause, ending }, this.#peer);
          }
        }
        /** Gives up what is under way and all that is to come, so that the process can end. */
        close() {
          this.#closing.abort(new Error("closed"));
          void this.#pool.destroy();
        }
        /** Connects in place of undici, which knows neither the early connection nor a proxy's status. */
        #connect = (options, callback) => {
          this.#open(options).then((socket) => callback(null, socket), (error) => callback(error, null));
        };
        async #open(options) {
          const { server, proxy, timeout } = this.#peer;
          const attempt = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(timeout)]);
          const early = await this.#early?.take(server, attempt);
          if (early !== void 0)
            return early;
          const tunnel = proxy && { httpSocket: await openTunnel(proxy, server, attempt) };
          attempt.throwIfAborted();
          return new Promise((resolve, reject) => {
            this.#connector({ ...options, ...tunnel }, (error, socket) => error === null ? resolve(socket) : reject(error));
          });
        }
      }
      class Exchange {
        #end;
        #outcome = Promise.withResolvers();
        reply = this.#outcome.promise;
        #head = { status: 0, headers: {} };
        #chunks = [];
        /** Whether the request has begun to go out: if so, the server may have it. */
        started = false;
        /** @param end gives the exchange up, also while it waits for a connection */
        constructor(end) {
          this.#end = end;
          end.addEventListener("abort", () => this.#outcome.reject(end.reason));
        }
        /** undici calls it when there is a connection, before the first byte: what was given up by then is never sent. */
        onRequestStart(controller) {
          const giveUp = () => controller.abort(this.#end.reason);
          this.started = !this.#end.aborted;
          if (this.started)
            this.#end.addEventListener("abort", giveUp);
          else
            giveUp();
        }
        /** For an interim reply, too; the last one counts. */
        onResponseStart(_, status, headers) {
          this.#head = { status, headers };
        }
        onResponseData(_, chunk) {
          this.#chunks.push(chunk);
        }
        onResponseEnd() {
          this.#succeed(new TextDecoder().decode(Buffer.concat(this.#chunks)));
        }
        onResponseError(_, error) {
          if (error instanceof undici.errors.ResponseExceededMaxSizeError)
            this.#succeed(void 0);
          else
            this.#outcome.reject(error);
        }
        #succeed(body) {
          this.#outcome.resolve({ ...this.#head, body });
        }
      }
      ;
      function parseObject(text) {
        try {
          const value = JSON.parse(text ?? "");
          return isObject(value) ? value : void 0;
        } catch {
          return void 0;
        }
      }
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function textOf(value) {
        return typeof value === "string" || typeof value === "number" ? String(value) : "";
      }
      function integerOf(value) {
        const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
        return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
      }
      function idOf(value) {
        const id2 = typeof value === "string" ? value : String(integerOf(value) ?? "");
        return id2.trim() === "" ? "" : id2;
      }
      function at(value, ...path) {
        return path.reduce((parent, key) => isContainer(parent) && Object.hasOwn(parent, key) ? parent[key] : void 0, value);
      }
      function textAt(value, ...path) {
        return textOf(at(value, ...path));
      }
      function isContainer(value) {
        return typeof value === "object" && value !== null;
      }
      ;
      const CHECK_CREDENTIALS = 'Check the secrets behind the inputs "username" and "password", and that the account is active on this gateway.';
      const SEND_SLOWER = "Send fewer messages, or leave more time between them.";
      const refusals = /* @__PURE__ */ new Map([
        [
          8,
          {
            name: "wrong-destination",
            meaning: "This number cannot receive text messages. It is inactive, a landline, on a blocked network, or opted out.",
            remedy: "Check the number and its country code."
          }
        ],
        [
          56,
          {
            name: "invalid-number",
            meaning: "This is not a valid phone number.",
            remedy: "Write +, then the country code, then the number."
          }
        ],
        [
          59,
          {
            name: "invalid-reference-service",
            meaning: "The account does not allow this reference service.",
            remedy: 'Set "reference-service" to one of the services that the account allows (for example AUTHENTICATION, DIGITALSIGN, ECOMMERCE), or leave it out.'
          }
        ],
        [
          60,
          {
            name: "anti-flooding",
            meaning: "The gateway blocked the message, because it got too many in a short time.",
            remedy: SEND_SLOWER,
            transient: true
          }
        ],
        [
          61,
          {
            name: "watchlist",
            meaning: "The number is on the watchlist. The gateway sends no message to it.",
            remedy: "If the number should not be there, contact Namirial support."
          }
        ],
        [
          63,
          {
            name: "authentication",
            meaning: "The gateway did not accept the username and password.",
            remedy: CHECK_CREDENTIALS
          }
        ],
        [
          64,
          {
            name: "provider-unavailable",
            meaning: "The gateway has no SMS provider available at the moment.",
            remedy: "Run the job again later. If it fails again, contact Namirial support.",
            transient: true
          }
        ],
        [
          66,
          {
            name: "empty-text",
            meaning: "The gateway received no text.",
            remedy: "Give a text that has visible characters."
          }
        ],
        [
          74,
          {
            name: "url-denied",
            meaning: "The account may not send texts that contain a URL.",
            remedy: "Remove the URL from the text, or ask Namirial support to allow URLs."
          }
        ]
      ]);
      function refusal(code, words, retryAfter) {
        const known = code === void 0 ? void 0 : refusals.get(code);
        const { name, meaning, remedy, transient = false } = known ?? unlisted(code, words);
        return new Failure(name, meaning, { code, fate: "refused", transient, retryAfter, remedy });
      }
      function unlisted(code, words) {
        const quote = words === "" ? "" : ` The gateway says: "${words}".`;
        return {
          name: "gateway-error",
          meaning: `The gateway refused the message with code ${code ?? "…"}. Its documentation does not list this code.${quote}`,
          remedy: "Tell Namirial support the code and the time of this run."
        };
      }
      ;
      function readSendReply(reply, filter) {
        const body = reply.status === 200 ? parseObject(reply.body) : void 0;
        const message = textOf(body?.["message"]).trim();
        if (/^0:/.test(message))
          return readAcceptance(body);
        const code = /^0*([1-9]\d{0,8})(?!\d)/.exec(message)?.[1];
        if (code === void 0)
          throw readRefusal(reply, filter);
        throw refused(Number(code), message, filter, readRetryAfter(reply.headers));
      }
      function refused(code, words, filter, retryAfter) {
        const isShown = refusals.has(code) || filter.shownId(String(code)) === String(code);
        return refusal(isShown ? code : void 0, filter.quote(words), retryAfter);
      }
      function readRefusal(reply, filter) {
        const { status } = reply;
        const retryAfter = readRetryAfter(reply.headers);
        const body = isGatewayStatus(status) ? parseObject(reply.body) : void 0;
        const code = integerOf(body?.["code"]) ?? 0;
        if (refusals.has(code) || code !== 0 && !isProxyStatus(status)) {
          return refused(code, textOf(body?.["message"]), filter, retryAfter);
        }
        switch (status) {
          case 401:
            return new Failure("authentication", "The gateway answered 401 Unauthorized.", {
              fate: "refused",
              remedy: CHECK_CREDENTIALS
            });
          case 407:
            return proxyRefusal(status);
          case 429:
            return new Failure("rate-limited", "The gateway answered 429: too many requests.", {
              fate: "refused",
              transient: true,
              retryAfter,
              remedy: SEND_SLOWER
            });
          case 503:
            return isBrokenUpstream(reply) ? new Failure("gateway-unavailable", BROKEN_UPSTREAM, {
              fate: "unknown",
              remedy: `${ASK_FIRST} Check the proxies between this runner and the gateway.`
            }) : new Failure("gateway-unavailable", "The gateway answered 503: it is not available.", {
              fate: "refused",
              transient: true,
              retryAfter,
              remedy: "Run the job again later."
            });
        }
        return readForeignReply(reply, filter);
      }
      function isGatewayStatus(status) {
        return status === 200 || status === 500 || status === 503 || status >= 400 && status < 500;
      }
      function isProxyStatus(status) {
        return status === 407 || status === 429 || status === 503;
      }
      const BROKEN_UPSTREAM = "A proxy in front of the gateway answered 503. Its connection to the gateway may have broken.";
      function isBrokenUpstream({ status, headers, body = "" }) {
        const servers = String(headers["server"] ?? "").split(/[\s,]+/);
        const envoy = servers.some((name) => /^(istio-)?envoy$/i.test(name));
        return status === 503 && (envoy || /upstream connect error or disconnect\/reset/i.test(body));
      }
      function readForeignReply(reply, filter) {
        const { status } = reply;
        if (status >= 300 && status < 400) {
          return unexpected("refused", `The server redirects${redirectTarget(reply, filter)} (${status}). The action does not follow redirects, because they would send the password to another server.`, 'Set "gateway-url" to the gateway itself. A redirect often leads to a login page in front of it.');
        }
        if (status === 404) {
          return unexpected("refused", "There is no gateway at this address (404).", 'Set "gateway-url" to the base URL of the gateway, without /api.');
        }
        const between = 'Check "gateway-url", and the proxies between this runner and the gateway.';
        return status >= 400 && status < 500 ? unexpected("refused", `A server refused the request: ${described(reply, filter)}.`, between) : unexpected("unknown", `The answer is not the gateway's: ${described(reply, filter)}.`, `${ASK_FIRST} ${between}`);
      }
      function readAcceptance(body) {
        const id2 = idOf(body?.["id"]);
        if (id2 === "") {
          throw unexpected("unknown", "The gateway accepted the message but gave no id for it.", ASK_FIRST);
        }
        return { id: id2, provider: textOf(body?.["provider"]).trim() || void 0 };
      }
      function unexpected(fate, message, remedy) {
        return new Failure("unexpected-response", message, { fate, remedy });
      }
      function readRetryAfter(headers) {
        const since = readDate(String(headers["date"] ?? ""));
        const pauses = [headers["retry-after"] ?? []].flat().flatMap((header) => {
          const value = header.trim();
          if (/^\d+$/.test(value))
            return Math.min(Number(value) * 1e3, Number.MAX_SAFE_INTEGER);
          const date = readDate(value);
          return date === void 0 || since === void 0 ? [] : Math.max(0, date - since);
        });
        return pauses.length === 0 ? void 0 : Math.max(...pauses);
      }
      function readDate(value) {
        const date = /^[A-Z][a-z]{2}.*\d\d:\d\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN;
        return Number.isNaN(date) ? void 0 : date;
      }
      const MEDIA_TYPE = /^(text|application)\/(html|plain|json|xml|xhtml\+xml|problem\+json)\b/i;
      function described(reply, filter) {
        const { status, body } = reply;
        if (body === void 0)
          return `status ${status} with more than 64 KiB`;
        if (body.trim() === "")
          return `status ${status} with an empty body`;
        const kind = MEDIA_TYPE.exec(String(reply.headers["content-type"]))?.[0] ?? "unknown content";
        const title = filter.quote(pageTitle(body));
        return `status ${status} with ${kind}${title === "" ? "" : `, titled "${title}"`}`;
      }
      function pageTitle(page) {
        const start = page.search(/<title/i);
        return start === -1 ? "" : /^[^>]*>([^<]*)/.exec(page.slice(start))?.[1] ?? "";
      }
      const HOST = /^https?:\/\/((?:[a-z\d-]+\.)+[a-z]{2,})(?=[/?#]|$)/i;
      function redirectTarget(reply, filter) {
        const location = String(reply.headers["location"] ?? "");
        const host = HOST.exec(location)?.[1];
        return host === void 0 ? "" : ` to ${filter.shownId(host)}`;
      }
      function readHealthReply(reply, filter) {
        const body = reply.status === 200 ? parseObject(reply.body) : void 0;
        if (typeof body?.["globalStatus"] !== "boolean")
          throw readRefusal(reply, filter);
        if (body["globalStatus"])
          return filter.shownId(textOf(body["versionNumber"]));
        const words = filter.quote(textOf(body["errorMessage"]));
        const parts = ["dbStatus", "servicesStatus"].filter((part) => body[part] === false);
        const unwell = parts.length === 0 ? "" : ` (${parts.join(" and ")} false)`;
        throw new Failure("gateway-unavailable", `The gateway reports a fault${unwell}${words === "" ? "" : `: "${words}"`}.`, {
          fate: "refused",
          remedy: "Nothing was sent. Run the job again later. If it fails again, contact Namirial support."
        });
      }
      ;
      const paths = { services: "/api/Services", admin: "/api/Admin" };
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
            method: "POST",
            path: `${paths[this.#options.endpoint]}/send`,
            headers: {
              accept: "application/json",
              "content-type": "application/json",
              authorization: `Basic ${this.#options.credential}`
            },
            body: JSON.stringify(sendBody(message, destination))
          }, signal);
          return readSendReply(reply, this.#options.filter);
        }
        /** Asks the gateway whether it is well, and sends nothing. `admin` checks the credentials, too. Returns the version, possibly empty. */
        async checkHealth(signal) {
          const { endpoint, credential } = this.#options;
          const asked = this.#transport.exchange({
            method: "POST",
            path: `${paths[endpoint]}/checkServiceStatus`,
            headers: {
              accept: "application/json",
              ...endpoint === "admin" ? { authorization: `Basic ${credential}` } : {}
            }
          }, signal);
          try {
            return readHealthReply(await asked, this.#options.filter);
          } catch (error) {
            if (!(error instanceof Failure) || error.fate !== "unknown")
              throw error;
            const remedy = 'Nothing was sent. Check "gateway-url", and the proxies in front of the gateway.';
            throw error.with({ fate: "unsent", remedy });
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
          webhook: webhookUrl === void 0 ? void 0 : { url: webhookUrl, authentication: { type: "NONE" } },
          account,
          lra
        };
      }
      function basicCredential(username2, password, encoding = "utf8") {
        return Buffer.from(`${username2}:${password}`, encoding).toString("base64");
      }
      ;
      const templates = ["auto", "job-status", "release", "deployment", "workflow-run"];
      ;
      function readJobs({ octokit, repo }, runId, attempt) {
        return octokit.paginate(octokit.rest.actions.listJobsForWorkflowRunAttempt, {
          ...repo,
          run_id: runId,
          attempt_number: attempt,
          per_page: 100
        });
      }
      function hasFailed(conclusion) {
        return ["failure", "timed_out", "startup_failure"].includes(conclusion ?? "");
      }
      function failedBefore(jobs, current) {
        const unfinished = jobs.filter(({ conclusion }) => conclusion === null);
        const [first] = unfinished.flatMap((job) => job.started_at ?? []).sort();
        const start = currentJob(jobs, current)?.started_at ?? first ?? "";
        return jobs.some((job) => hasFailed(job.conclusion) && job.completed_at && job.completed_at <= start);
      }
      function failedJobOf(jobs, current) {
        const failed = jobs.filter((job2) => {
          const goesOn = job2.status === "in_progress" && failedStepOf(job2) !== void 0;
          return hasFailed(job2.conclusion) || goesOn;
        });
        const own = currentJob(failed, current);
        const job = own ?? failed[0];
        return job && { job: job.name, step: failedStepOf(job), key: own && current.job };
      }
      function failedStepOf({ steps }) {
        return steps?.find(({ conclusion }) => hasFailed(conclusion))?.name;
      }
      function currentJob(jobs, { job: key, runner }) {
        const named2 = (among) => among.filter(({ name }) => keyOf(name) === key);
        const unfinished = jobs.filter(({ conclusion }) => conclusion === null);
        const onRunner = unfinished.filter((job) => job.status === "in_progress" && job.runner_name && job.runner_name === runner);
        return onlyOne(named2(onRunner)) ?? onlyOne(onRunner) ?? onlyOne(named2(unfinished));
      }
      function onlyOne(jobs) {
        return jobs.length === 1 ? jobs[0] : void 0;
      }
      function keyOf(name) {
        return name.replace(/ \([^()]*\)/g, "").trim().replace(/^.* \/ /, "");
      }
      ;
      const statuses = ["success", "failure", "cancelled", "skipped"];
      const TO_JSON = `\${{ toJSON(needs) }}`;
      function newsOf(standing, context) {
        const { status = "", needs: needs2 } = standing ?? {};
        if (needs2 !== void 0)
          return { subject: "run", status };
        const { conclusion = "" } = (context.eventName === "workflow_run" ? context.workflowRun : void 0) ?? {};
        if (conclusion === "" || status === "failure" || status === "cancelled") {
          return { subject: "job", status };
        }
        return { subject: "upstream run", status: hasFailed(conclusion) ? "failure" : conclusion };
      }
      ;
      const MOST_DESTINATIONS = 1e3;
      const TRUNK_ZERO = /\(\s*0\s*\)/;
      const E164 = /^\+[1-9]\d{6,14}$/;
      function listEntries(list2) {
        return list2.split(/\r\n|\r|\n/).filter((line) => !line.trim().startsWith("#")).flatMap((line) => line.split(/[,;]/)).map((entry) => entry.trim()).filter((entry) => entry !== "");
      }
      function toE164(typed) {
        if (TRUNK_ZERO.test(typed))
          return void 0;
        const number = typed.replace(/[\p{Zs}\p{Pd}\p{Cf}\t.()]/gu, "").replace(/^00/, "+");
        return E164.test(number) ? number : void 0;
      }
      const COUNTRY_CODE = /^\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?=\d)/;
      function nationalOf(number) {
        return number.replace(COUNTRY_CODE, "");
      }
      const SHORTEST_NATIONAL = 7;
      function formsOf({ number, typed }) {
        const digits = number.slice(1);
        const national = nationalOf(number);
        const forms = [number, digits, `00${digits}`, typed];
        return [...new Set(national.length < SHORTEST_NATIONAL ? forms : [...forms, national])];
      }
      function maskNumber(number) {
        const characters = Array.from(number);
        if (characters.length < 8)
          return "*".repeat(characters.length);
        const [start, end] = [characters.slice(0, 3), characters.slice(-3)];
        return `${start.join("")}${"*".repeat(characters.length - 6)}${end.join("")}`;
      }
      ;
      const optional = { read: (value) => value };
      const required = {
        read(value, input) {
          if (value === void 0)
            input.missing();
          return value ?? "";
        }
      };
      const username = {
        read(value, input) {
          if (value?.includes(":"))
            input.fault("contains a colon. A username must not have one.");
          return required.read(value, input);
        }
      };
      const headerValue = {
        read(value, input) {
          if (value !== void 0 && !/^[!-~]+$/.test(value)) {
            input.fault("contains a space or a character that is not ASCII. Copy it again.");
          }
          return value;
        }
      };
      function input_kinds_boolean(fallback) {
        return {
          fallback,
          read(value = "", input) {
            if (!/^(true|True|TRUE|false|False|FALSE)$/.test(value)) {
              input.fault(`got ${input.shown(value)}; allowed are true and false.`);
            }
            return value.toLowerCase() === "true";
          }
        };
      }
      function oneOf(...allowed) {
        return {
          fallback: allowed[0],
          read: (value = "", input) => choose(value, allowed, input) ?? allowed[0]
        };
      }
      function choose(value, allowed, input, besides = "") {
        const found = allowed.find((choice) => choice === value);
        if (found === void 0) {
          input.fault(`got ${input.shown(value)}; allowed are ${allowed.join(", ")}${besides}.`);
        }
        return found;
      }
      function whole(fallback, lowest, highest) {
        return { ...inRange("a whole number", /^\d+$/, lowest, highest), fallback };
      }
      function optionalWhole(lowest, highest) {
        const { read } = inRange("a whole number", /^\d+$/, lowest, highest);
        return { read: (value, input) => value === void 0 ? void 0 : read(value, input) };
      }
      function seconds(fallback, lowest, highest) {
        const { read } = inRange("a number", /^\d+(\.\d+)?$/, lowest, highest);
        return { fallback, read: (value, input) => 1e3 * read(value, input) };
      }
      function inRange(kind, form, lowest, highest) {
        return {
          read(value = "", input) {
            const number = form.test(value) ? Number(value) : Number.NaN;
            if (number >= lowest && number <= highest)
              return number;
            input.fault(`got ${input.shown(value)}; allowed is ${kind} from ${lowest} to ${highest}.`);
            return lowest;
          }
        };
      }
      function serverUrl(fallback) {
        const allowed = `allowed is an HTTPS URL such as ${fallback}`;
        return {
          fallback,
          read(value = "", input) {
            const url = URL.parse(value);
            if (url === null) {
              const got = value.includes("@") ? "something that is not a URL" : input.shown(value);
              input.fault(`got ${got}; ${allowed}.`);
              return new URL(fallback);
            }
            if (url.username !== "" || url.password !== "") {
              input.redactor.hide(decoded(url.password));
              const mend = "Put the credentials into username and password.";
              input.fault(`contains credentials; ${allowed}. ${mend}`);
            }
            if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
              input.fault(`begins with ${url.protocol}; ${allowed} (plain HTTP only on loopback).`);
            }
            if (/[?#]/.test(url.href)) {
              input.fault(`contains ? or #; ${allowed}. It may have a path prefix.`);
            }
            return url;
          }
        };
      }
      function isLoopback(hostname) {
        return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
      }
      const httpsUrl = {
        read(value, input) {
          if (value !== void 0 && !(/^https:\/\/[^\s/\\]\S*$/i.test(value) && URL.canParse(value))) {
            input.fault("is not an HTTPS URL. Write https://, then the host and the path.");
          }
          return value;
        }
      };
      const MANY = 20;
      const phoneNumbers = {
        read(value = "", input) {
          const destinations = /* @__PURE__ */ new Map();
          const wrong = [];
          const entries = listEntries(value);
          for (const [index, typed] of entries.entries()) {
            const number = toE164(typed);
            if (number === void 0) {
              wrong.push(`entry ${index + 1} is ${wrongNumber(typed, input.redactor)}`);
            } else {
              input.redactor.hideNumber({ number, typed });
              if (!destinations.has(number))
                destinations.set(number, { number, typed });
            }
          }
          for (const what of wrong.slice(0, MANY))
            input.fault(what);
          if (wrong.length > MANY)
            input.fault(`has ${wrong.length - MANY} more entries that are wrong.`);
          if (value === "")
            input.missing();
          else if (entries.length === 0)
            input.fault("is required, but has no number.");
          if (destinations.size > MOST_DESTINATIONS) {
            input.fault(`has ${destinations.size} numbers; at most ${MOST_DESTINATIONS} are allowed.`);
          }
          return [...destinations.values()];
        }
      };
      function wrongNumber(typed, redactor) {
        const digits = typed.replace(/[\s\p{Pd}().]/gu, "");
        const isNumber = /^\+?\d{7,}$/.test(digits);
        if (isNumber)
          redactor.hide(typed);
        const got = isNumber ? digits.replace(/(?<=\d\d).*(?=\d\d)/, "…") : "not a phone number";
        const [, mend = ""] = slips.find(([form]) => form.test(typed)) ?? [];
        return `${got}; allowed is +, country code and number, 7 to 15 digits in all, for example +39 333… in Italy.${mend}`;
      }
      const slips = [
        [/\(\s*0\s*\)/, " Leave the (0) out."],
        [/^tel:/i, " Leave tel: out."],
        [
          /["'‘’“”[\]]/,
          " Leave brackets and quotation marks out. Write each number on a line of its own."
        ],
        [/#/, " A comment needs a line of its own."],
        [
          /^[1-9]\d{7,14}$/,
          " Write its + and put quotation marks around it: YAML drops the + of a bare number."
        ]
      ];
      const template = {
        read(value, input) {
          if (value === void 0)
            return void 0;
          if (!/[{}]/.test(value)) {
            return choose(value, templates, input, ", or a pattern such as {workflow} {outcome}");
          }
          for (const fault of faultsOf(value, input.excerpt))
            input.fault(fault);
          return { pattern: value };
        }
      };
      const jobStatus = {
        read(value, input) {
          if (value === void 0)
            return void 0;
          if (!/^[[{]/.test(value)) {
            const status = choose(value, statuses, input, `, and ${TO_JSON}`);
            return status && { status };
          }
          const standing = standingOf(value);
          if (standing === void 0) {
            input.fault(`is not the JSON of needs with at least one job. Write ${TO_JSON}, and name the other jobs in this job's needs.`);
          }
          return standing;
        }
      };
      function standingOf(needs2) {
        const jobs = Object.entries(parseObject(needs2) ?? {});
        const withResult = (result) => jobs.find(([, job]) => textAt(job, "result") === result);
        const isKnown = jobs.every(([, job]) => statuses.some((each) => each === textAt(job, "result")));
        const status = isKnown && worstFirst.find(withResult);
        return status ? { status, needs: { failed: withResult("failure")?.[0] } } : void 0;
      }
      const worstFirst = ["failure", "cancelled", "success", "skipped"];
      ;
      const {
        /* boolean */
        "zM": inputs_boolean,
        /* oneOf */
        "yL": inputs_oneOf,
        /* optional */
        "lq": inputs_optional,
        /* optionalWhole */
        "od": inputs_optionalWhole,
        /* required */
        "mw": inputs_required,
        /* seconds */
        "YA": inputs_seconds,
        /* serverUrl */
        "Vd": inputs_serverUrl,
        /* whole */
        "WQ": inputs_whole
      } = input_kinds_namespaceObject;
      const table = {
        username,
        password: inputs_required,
        destination: phoneNumbers,
        text: inputs_optional,
        template,
        "smart-encoding": inputs_boolean("false"),
        "max-segments": inputs_optionalWhole(1, 23),
        overflow: inputs_oneOf("fail", "truncate"),
        "run-link": inputs_boolean("false"),
        "job-status": jobStatus,
        "github-token": headerValue,
        when: inputs_oneOf("always", "change"),
        once: inputs_boolean("false"),
        strategy: inputs_oneOf("all", "escalate"),
        // As long as a hosted runner's job may take.
        "delivery-timeout": inputs_seconds("0", 0, 21600),
        retries: inputs_whole("3", 0, 10),
        "on-unconfirmed": inputs_oneOf("fail", "resend"),
        "fail-on-error": inputs_boolean("true"),
        "dry-run": inputs_boolean("false"),
        "status-api-key": headerValue,
        "reference-service": inputs_optional,
        "reference-action": inputs_optional,
        "reference-key": inputs_optional,
        "gateway-url": inputs_serverUrl("https://sms.namirialtsp.com"),
        account: inputs_optional,
        lra: inputs_optionalWhole(0, Number.MAX_SAFE_INTEGER),
        timeout: inputs_seconds("15", 0.1, 600),
        concurrency: inputs_whole("4", 1, 64),
        endpoint: inputs_oneOf("auto", "services", "admin"),
        "status-url": inputs_serverUrl("https://sms-apistatus.namirialtsp.com"),
        detailed: inputs_boolean("true"),
        "webhook-url": httpsUrl,
        "business-relation-id": inputs_optional
      };
      const rules = [
        [
          ["text", "template"],
          ({ text, template: template2 }) => text !== void 0 && template2 !== void 0 && "is given together with template. Give only one of them."
        ],
        [
          ["text", "template"],
          ({ text, template: template2 }) => (text ?? template2) === void 0 && "is empty. Give a text of 1 to 1600 characters, or a template."
        ],
        [
          ["text", "template", "smart-encoding", "max-segments", "overflow"],
          (values) => {
            const fitted2 = fitText(values.text ?? "", fitRulesOf(values), false);
            return values.template === void 0 && "problem" in fitted2 && fitted2.problem;
          }
        ],
        [
          ["job-status", "when"],
          (values) => values.when === "change" && values["job-status"] === void 0 && "is empty, but when: change needs it. Remove the input to use its default."
        ],
        needs("once", "status-api-key", ({ once }) => once),
        needs("once", "reference-service", ({ once }) => once),
        needs("once", "reference-key", ({ once }) => once),
        needs("reference-action", "reference-service"),
        needs("reference-key", "reference-service"),
        [
          ["delivery-timeout", "status-api-key"],
          (values) => values["delivery-timeout"] > 0 && values["status-api-key"] === void 0 && "needs status-api-key, the key of the Message Status API."
        ],
        [
          ["strategy", "delivery-timeout"],
          (values) => values.strategy === "escalate" && values["delivery-timeout"] === 0 && "is escalate, which needs a delivery-timeout above 0."
        ],
        needs("strategy", "status-api-key", ({ strategy }) => strategy === "escalate"),
        isNotForServices("account"),
        isNotForServices("lra")
      ];
      function needs(input, needed, isUsed = (values) => values[input] !== void 0) {
        return [
          [input, needed],
          (values) => isUsed(values) && values[needed] === void 0 && `needs ${needed}.`
        ];
      }
      function isNotForServices(input) {
        return [
          ["endpoint", input],
          (values) => values.endpoint === "services" && values[input] !== void 0 && `is services, but ${input} needs the admin endpoint; allowed are auto and admin.`
        ];
      }
      function readInputs(get, environment, redactor, whyEmpty) {
        const given = (name) => get(name).trim() || void 0;
        const credential = hideSecrets(given, environment, redactor);
        const faults = /* @__PURE__ */ new Map();
        const note = (name, what) => {
          faults.set(name, (faults.get(name) ?? /* @__PURE__ */ new Set()).add(what));
        };
        const excerpt = (words, longest) => plainLine(redactor.clean(plainLine(words, Number.POSITIVE_INFINITY)), longest);
        const shown = (value) => {
          if (value === "")
            return "nothing";
          return value === given("text") ? "the text" : `"${excerpt(value, 60)}"`;
        };
        const empty = [];
        const values = readTable((name, { fallback, read }) => {
          const fault = (what) => note(name, what);
          const missing = () => void empty.push(name);
          return read(given(name) ?? fallback, { fault, missing, shown, excerpt, redactor });
        });
        const wrong = /* @__PURE__ */ new Set([...faults.keys(), ...empty]);
        for (const [of, fault] of rules) {
          const what = !of.some((name) => wrong.has(name)) && fault(values);
          if (!what)
            continue;
          note(of[0], what);
          if (of.includes("status-api-key"))
            note("status-api-key", `is empty. ${whyEmpty()}`);
        }
        const proxyTo = (server) => {
          const proxy = proxyFor(server, environment);
          if (proxy !== null)
            return proxy;
          const allowed = "allowed are http://host:port and https://host:port";
          note("HTTPS_PROXY", `is not the URL of an HTTP proxy; ${allowed}.`);
          return void 0;
        };
        const inputs = inputsOf(values, credential, proxyTo);
        const lines = [...faults].flatMap(([name, what]) => [...what].map((each) => `${name}: ${each}`));
        const isOrAre = empty.length === 1 ? "is" : "are";
        if (empty.length > 0) {
          lines.unshift(`${empty.join(", ")}: ${isOrAre} required, but empty. ${whyEmpty()}`);
        }
        if (lines.length === 0)
          return inputs;
        const remedy = faults.size === 0 ? "" : " Correct the inputs of this step.";
        throw new Failure("invalid-input", lines.join("\n"), { remedy: `Nothing was sent.${remedy}` });
      }
      function hideSecrets(given, environment, redactor) {
        const [username2 = "", password = ""] = [given("username"), given("password")];
        const keys = [given("status-api-key") ?? "", given("github-token") ?? ""];
        for (const secret of [password, ...keys, ...proxySecrets(environment)])
          redactor.hide(secret);
        const credential = basicCredential(username2, password);
        if (password !== "") {
          redactor.hide(credential);
          redactor.hide(basicCredential(username2, password, "latin1"));
        }
        return credential;
      }
      function readTable(read) {
        const values = Object.entries(table).map(([name, kind]) => [name, read(name, kind)]);
        return Object.fromEntries(values);
      }
      function inputsOf(values, credential, proxyTo) {
        const { text, template: template2, account, lra, endpoint, when } = values;
        const [gatewayUrl, statusUrl] = [values["gateway-url"], values["status-url"]];
        const apiKey = values["status-api-key"];
        const isAdministrative = account !== void 0 || lra !== void 0;
        const automatic = isAdministrative ? "admin" : "services";
        return {
          destinations: values.destination,
          /** Either a text or a template that makes it. */
          text,
          template: template2,
          runLink: values["run-link"],
          fitRules: fitRulesOf(values),
          message: {
            detailed: values.detailed,
            reference: referenceOf(values),
            businessRelationId: values["business-relation-id"],
            webhookUrl: values["webhook-url"],
            account,
            lra
          },
          endpoint: endpoint === "auto" ? automatic : endpoint,
          gatewayUrl,
          proxy: proxyTo(gatewayUrl),
          credential,
          policy: policyOf(values),
          status: apiKey === void 0 ? void 0 : { url: statusUrl, apiKey, proxy: proxyTo(statusUrl) },
          failOnError: values["fail-on-error"],
          dryRun: values["dry-run"],
          /** `change`: send only if the status differs from the one before. */
          when,
          standing: values["job-status"],
          /** May read this repository's workflow runs, or not; possibly empty. */
          token: values["github-token"] ?? ""
        };
      }
      function fitRulesOf(values) {
        return {
          smartEncoding: values["smart-encoding"],
          maxSegments: values["max-segments"],
          overflow: values.overflow
        };
      }
      function referenceOf(values) {
        const service = values["reference-service"];
        const key = values["reference-key"] ?? (0, external_node_crypto_.randomUUID)();
        return service === void 0 ? void 0 : { service, action: values["reference-action"], key };
      }
      function policyOf(values) {
        const { timeout, retries, concurrency, strategy, once } = values;
        const isOwn = values["reference-service"] !== void 0 && (once || !values["reference-key"]);
        return {
          timeout,
          retries,
          onUnconfirmed: values["on-unconfirmed"],
          concurrency,
          strategy,
          deliveryTimeout: values["delivery-timeout"],
          identifiable: isOwn && values["status-api-key"] !== void 0,
          once
        };
      }
      ;
      const WIDEST_SPACING = 2e3;
      const FIRST_SPACING = 250;
      const MEMORY = 32;
      class Pace {
        #clock;
        #spacing = 0;
        #next = 0;
        /** The turn that was given last. */
        #last = Promise.resolve(0);
        /** How often the batch was slowed. A send carries the number that it began with. */
        #round = 0;
        /** Whether the spacing is still that of the round before: late answers tell more of the rate. */
        #stopped = false;
        /** Milliseconds for which the batch was stopped so far. The rate leaves them out. */
        #pauses = 0;
        #acceptances = [];
        /** 0 to 1. */
        #refused = 0;
        constructor(clock) {
          this.#clock = clock;
        }
        /** Resolves when the next send may go, or when `signal` aborts. Returns the send's round. */
        turn(signal) {
          this.#last = this.#last.then(() => this.#wait(signal));
          return this.#last;
        }
        async #wait(signal) {
          while (this.#clock.now() < this.#next && !signal.aborted) {
            await this.#clock.sleep(this.#next - this.#clock.now(), signal);
          }
          if (this.#stopped)
            this.#widen();
          this.#next = Math.max(this.#next, this.#clock.now() + this.#spacing);
          return this.#round;
        }
        /** The gateway complained about a send of `round`: nothing goes for so many milliseconds. */
        slowDown(round, pause) {
          const next = Math.max(this.#next, this.#clock.now());
          this.#next = Math.max(next, this.#clock.now() + pause);
          this.#pauses += this.#next - next;
          this.#refused += (1 - this.#refused) / MEMORY;
          if (round !== this.#round)
            return;
          this.#stopped = true;
          this.#round++;
        }
        /** The gateway accepted a send of `round`. What began before the last complaint says nothing of the new speed. */
        speedUp(round) {
          this.#acceptances.push(this.#moving());
          this.#refused -= this.#refused / MEMORY;
          if (round === this.#round)
            this.#spacing *= 0.97;
        }
        #widen() {
          this.#stopped = false;
          const since = this.#moving() - 1e3;
          const accepted = this.#acceptances.filter((time) => time > since).length;
          const spacing = Math.max(this.#spacing, Math.min(FIRST_SPACING, 1e3 / accepted));
          this.#spacing = Math.min(WIDEST_SPACING, spacing * (1 + 2 * this.#refused));
        }
        /** The time without pauses. */
        #moving() {
          return Math.max(this.#clock.now(), this.#next) - this.#pauses;
        }
      }
      ;
      const LONGEST_WAIT = 3e4;
      const LONGEST_RETRY_AFTER = 6e4;
      const OVERHEAD = 5e3;
      function nextStep(failure, onUnconfirmed) {
        if (failure.name === "cancelled")
          return "stop";
        if (failure.fate === "unknown")
          return onUnconfirmed === "resend" ? "again" : "stop";
        if (!failure.transient)
          return "stop";
        if ((failure.retryAfter ?? 0) > LONGEST_RETRY_AFTER)
          return "end";
        return SLOWING.has(failure.name) ? "slower" : "again";
      }
      const SLOWING = /* @__PURE__ */ new Set([
        "anti-flooding",
        "rate-limited",
        "gateway-unavailable"
      ]);
      function finalFailure(failure, { identifiable }) {
        const { message, fate, transient, retryAfter = 0, remedy } = failure;
        if (fate === "unknown") {
          const advice = identifiable ? "" : ' To let the action look it up next time, set "status-api-key" and "reference-service". Then leave "reference-key" out or set "once".';
          return failure.with({ remedy: `The message may be on its way. ${remedy}${advice}` });
        }
        if (!transient || retryAfter <= LONGEST_RETRY_AFTER)
          return failure;
        const asked = retryAfter > DAY ? "more than a day" : `${Math.ceil(retryAfter / 1e3)} s`;
        const reason = `The server asks for a pause of ${asked}. The action waits at most ${LONGEST_RETRY_AFTER / 1e3} s.`;
        return failure.with({ message: `${message} ${reason}` });
      }
      const DAY = 24 * 60 * 60 * 1e3;
      function waitBefore(attempts, failure, random) {
        const backoff = Math.min(LONGEST_WAIT, 1e3 * 2 ** (attempts - 1) * (1 + random / 2));
        return Math.max(backoff, failure.retryAfter ?? 0);
      }
      const SHORTEST_LOOK_UP = 5e3;
      function lookUpTime({ identifiable, timeout }) {
        return identifiable ? Math.max(SHORTEST_LOOK_UP, timeout) : 0;
      }
      const FIRST_LOOK = 1e3;
      const LONGEST_BETWEEN_LOOKS = 1e4;
      function waitBeforeLook(looks, random) {
        return Math.min(LONGEST_BETWEEN_LOOKS, FIRST_LOOK * 1.5 ** looks) * (1 + random / 4);
      }
      function timeLimits(count, policy) {
        const { retries, concurrency, timeout, deliveryTimeout, identifiable, once } = policy;
        const [turns, atOnce] = policy.strategy === "escalate" ? [count, 1] : [1, count];
        const request = Math.ceil(atOnce / concurrency) * timeout;
        const lookUp = identifiable ? lookUpTime(policy) + request : 0;
        const report = deliveryTimeout > 0 ? deliveryTimeout + request : 0;
        const earlier = once ? 2 * request : 0;
        const sends = (retries + 1) * (request + lookUp + LONGEST_RETRY_AFTER);
        const end = turns * (earlier + sends + report) + count * WIDEST_SPACING + OVERHEAD;
        return { lastSend: end - OVERHEAD / 2 - timeout - lookUp - report, end };
      }
      ;
      function isAccepted({ outcome }) {
        return outcome === "accepted" || outcome === "delivered";
      }
      function isFailed(result) {
        return !isAccepted(result) && result.outcome !== "skipped";
      }
      function stepOutcome(results, strategy) {
        const has = (outcome) => results.some((result) => result.outcome === outcome);
        if (strategy === "escalate") {
          if (has("delivered"))
            return "delivered";
          return has("accepted") || has("unconfirmed") ? "unconfirmed" : "failed";
        }
        const accepted = results.filter(isAccepted).length;
        if (accepted === 0)
          return has("unconfirmed") ? "unconfirmed" : "failed";
        if (accepted < results.length)
          return "partial";
        return has("accepted") ? "accepted" : "delivered";
      }
      function stepFailed(results, strategy) {
        return strategy === "escalate" ? !results.some(({ outcome }) => outcome === "delivered") : results.some(isFailed);
      }
      var core = __webpack_require__(6421);
      ;
      const annotations = { error: core.z3, warning: core.$e, notice: core.lm };
      function ignoreClosedLog() {
        process.stdout.on("error", () => {
        });
      }
      function annotate(kind, title, body) {
        annotations[kind](body, { title });
      }
      function failStep() {
        process.exitCode = 1;
      }
      function setOutputs(outputs) {
        for (const [name, value] of Object.entries(outputs))
          (0, core.uH)(name, value);
      }
      function hasFiles() {
        return Boolean(process.env["GITHUB_OUTPUT"] || process.env["GITHUB_STEP_SUMMARY"]);
      }
      async function addSummary(markdown) {
        await core.z.addRaw(markdown).write();
      }
      ;
      function headline(results, strategy) {
        const tried = results.filter(({ outcome }) => outcome !== "skipped");
        const has = (outcome) => tried.some((result) => result.outcome === outcome);
        const count = (word, some) => tried.length === 1 ? "" : ` ${word} ${some.length} of ${tried.length} phones`;
        const delivered = tried.filter(({ outcome }) => outcome === "delivered");
        if (delivered.length > 0 && (strategy === "escalate" || !has("accepted"))) {
          return `SMS delivered${count("to", delivered)}`;
        }
        const accepted = tried.filter(isAccepted);
        if (accepted.length > 0) {
          const isKnown = accepted.every(({ failure }) => failure === void 0);
          return `SMS accepted${count("for", accepted)}${isKnown ? "" : ", delivery not known"}`;
        }
        if (has("unconfirmed"))
          return "SMS unconfirmed";
        return has("undelivered") ? "SMS not delivered" : "SMS not sent";
      }
      function label(failure) {
        return failure.code === void 0 ? failure.name : `${failure.code} ${failure.name}`;
      }
      function duration(milliseconds) {
        if (milliseconds < 6e4)
          return `${Math.ceil(milliseconds / 100) / 10} s`;
        const minutes = Math.ceil(milliseconds / 6e4);
        const hours = Math.floor(minutes / 60);
        const rest = minutes % 60;
        if (hours === 0)
          return `${minutes} min`;
        return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
      }
      function span({ began, ended }) {
        return `${timeOfDay(began)} to ${timeOfDay(ended)}`;
      }
      function timeOfDay(time) {
        return new Date(time).toISOString().slice(11, 19);
      }
      ;
      function outputsOf(results, strategy, redactor) {
        const accepted = results.filter(isAccepted);
        const first = accepted[0] ?? results.find(({ messageId }) => messageId !== void 0);
        return {
          "message-id": redactor.shownId(first?.messageId ?? ""),
          provider: redactor.shownId(first?.provider ?? ""),
          "delivery-status": first?.status ?? "",
          outcome: stepOutcome(results, strategy),
          results: resultsOutput(results, redactor),
          "accepted-count": String(accepted.length),
          "failed-count": String(results.filter(isFailed).length),
          ...errorOutputs(firstFailure(results), redactor)
        };
      }
      function outputsWithoutResults(outcome, failure, redactor) {
        return { ...outputsOf([], "all", redactor), outcome, ...errorOutputs(failure, redactor) };
      }
      function firstFailure(results) {
        return (results.find(isFailed) ?? results.find(({ failure }) => failure !== void 0))?.failure;
      }
      const LONGEST_MESSAGE = 2e4;
      function errorOutputs(failure, redactor) {
        const message = redactor.clean(failure?.explanation ?? "").replaceAll("\n", " ");
        return {
          "error-code": failure?.code === void 0 ? "" : String(failure.code),
          "error-name": failure?.name ?? "",
          "error-message": message.slice(0, LONGEST_MESSAGE)
        };
      }
      const LARGEST = 5e5;
      function resultsOutput(results, redactor) {
        const whole2 = results.map((result) => resultOutput(result, redactor));
        const output = JSON.stringify(whole2);
        return output.length <= LARGEST ? output : JSON.stringify(withoutRepeatedMessages(whole2));
      }
      function withoutRepeatedMessages(results) {
        const names = /* @__PURE__ */ new Set();
        return results.map(({ error, ...rest }) => {
          if (error === void 0)
            return rest;
          const { message, ...short } = error;
          const isRepeated = names.has(error.name);
          names.add(error.name);
          return { ...rest, error: isRepeated ? short : error };
        });
      }
      function resultOutput(result, redactor) {
        const { destination, outcome, messageId, provider, status, attempts, earlier, failure } = result;
        return {
          destination: maskNumber(destination.number),
          outcome,
          messageId: messageId && redactor.shownId(messageId),
          provider: provider && redactor.shownId(provider),
          status,
          attempts,
          earlier,
          error: failure && {
            code: failure.code,
            name: failure.name,
            message: redactor.clean(failure.explanation)
          }
        };
      }
      ;
      const HIDDEN = "…";
      const plain_words_LONGEST = 1e3;
      const LONGEST_SHOWN = 300;
      const CAPITALS = "A-ZÀ-ÖØ-Þ";
      const SMALL = "a-zß-öø-ÿ";
      const WORD = `(?:[${CAPITALS}]+[${SMALL}]*|[${SMALL}]+)`;
      const JOINED = `${WORD}(?:['’-]${WORD})*`;
      const CLOSING = `[)"'”’»]{0,2}`;
      const PLAIN = new RegExp(`^[("'“‘«]{0,2}(?:${JOINED}|\\d{1,3})${CLOSING}(?:[.,:;!?]|\\.{3})?${CLOSING}$|^[–—-]$`);
      const WORDS = new RegExp(JOINED);
      const NUMBERS = new RegExp(`(?:… )?\\d(?:[^${CAPITALS}${SMALL}…]*\\d)?(?: …)?`, "g");
      function plainWords(text, isSecret) {
        const isShown = (token) => {
          const [words = ""] = WORDS.exec(token) ?? [];
          return PLAIN.test(token) && ![words, ...words.split(/['’-]/)].some(isSecret);
        };
        const line = text.slice(0, plain_words_LONGEST).normalize("NFC").trim().split(/\s+/).map((token) => token === "" || isShown(token) ? token : HIDDEN).join(" ").replace(NUMBERS, (run2) => isShort(run2) && !run2.includes(HIDDEN) ? run2 : HIDDEN).replace(/…(?: …)+/g, HIDDEN);
        return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN - 1)}${HIDDEN}`;
      }
      function isShort(number) {
        return number.replace(/\D/g, "").length <= 3;
      }
      ;
      const SHORTEST = 4;
      const TELLING = 8;
      const TELLING_DIGITS = 7;
      const ID = /^[\wÀ-ÖØ-öø-ÿ.: -]{0,100}$/;
      const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
      const CODES = [
        /[A-Z\d]+/g,
        /[A-Z\d]+(?:[ .-][A-Z\d]+)+/g,
        /[a-z\d]*\d[a-z\d]*/gi,
        /[a-z\d-]*\d[a-z\d-]*/gi
      ];
      class Redactor {
        #register;
        /** What the runner knows, and what people see in its place. */
        #masks = /* @__PURE__ */ new Map();
        #registered;
        #credentials = [];
        /** The given text, and what may be a code in it. */
        #text = [];
        /** The digits of all phone numbers. */
        #numbers = "";
        /** Credentials and the text, in which no word of a server's may stand. */
        #words = "";
        /** @param register makes the runner blank a string in the logs of all later steps */
        constructor(register) {
          this.#register = register;
        }
        /** Hides a credential: as it is, as URLs, forms and JSON hold it, without padding, and as it looks in a plain line. */
        hide(secret) {
          const forms = secret.split(/[\r\n]+/).flatMap((line) => [line, line.replace(/=+$/, "")]);
          forms.push(encodeURIComponent(secret.toWellFormed()), new URLSearchParams([["", secret]]).toString().slice(1), JSON.stringify(secret).slice(1, -1), plainLine(secret, Number.POSITIVE_INFINITY));
          this.#registerAll(redactor_isShort(secret) ? [secret] : forms.filter((form) => !redactor_isShort(form)), "***");
          this.#words += `
${folded(secret)}`;
          this.#credentials.push(...[squeezed(secret)].filter(isLong));
        }
        hideNumber(destination) {
          this.#registerAll(formsOf(destination), maskNumber(destination.number));
          this.#numbers += destination.number;
        }
        /** Hides the given text from now on where a server repeats it: whole, a word of it or a code in it. */
        hideText(text) {
          this.#words += `
${folded(text)}`;
          const plain = text.normalize("NFKD");
          const codes = CODES.flatMap((pattern) => plain.match(pattern) ?? []);
          this.#text = [...new Set([text, ...codes].map(squeezed))].filter(isLong);
        }
        /** One of the action's own lines. It holds a secret only by mistake: each registered form is replaced. */
        clean(line) {
          this.#registered ??= anyOf([...this.#masks.keys()].filter((form) => !redactor_isShort(form)));
          return line.replace(this.#registered, (form) => this.#masks.get(form) ?? "***");
        }
        quote(words) {
          const line = plainWords(words, (word) => isLong(word) && this.#words.includes(folded(word)));
          return this.#holdsCredential(line) || this.#holdsTextOrNumber(line) ? HIDDEN : line;
        }
        shownId(id2) {
          if (!ID.test(id2) || id2.includes("::") || this.#holdsCredential(id2))
            return HIDDEN;
          return UUID.test(id2) || !this.#holdsTextOrNumber(id2) ? id2 : HIDDEN;
        }
        #holdsCredential(line) {
          return holdsAny(line, this.#credentials);
        }
        #holdsTextOrNumber(line) {
          const isNumber = share(digitsOf(line), this.#numbers, TELLING_DIGITS);
          return isNumber || holdsAny(line, this.#text);
        }
        #registerAll(forms, mask) {
          for (const form of forms) {
            if (form.trim() === "" || this.#masks.has(form))
              continue;
            this.#masks.set(form, mask);
            this.#register(form);
            this.#registered = void 0;
          }
        }
      }
      function isLong(text) {
        return text.length >= SHORTEST;
      }
      function redactor_isShort(secret) {
        return !isLong(secret.replace(/\s/g, ""));
      }
      function folded(text) {
        return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toUpperCase();
      }
      function squeezed(text) {
        return folded(text).replace(/[^A-Z\d]/g, "");
      }
      function digitsOf(text) {
        return text.replace(/\D/g, "");
      }
      function holdsAny(line, secrets) {
        return [squeezed(line), digitsOf(line)].some((view) => secrets.some((secret) => share(view, secret, Math.min(secret.length, TELLING))));
      }
      function share(text, other, length) {
        for (let at2 = 0; at2 + length <= text.length; at2++) {
          if (other.includes(text.slice(at2, at2 + length)))
            return true;
        }
        return false;
      }
      function anyOf(texts) {
        const longestFirst = texts.toSorted((a, b) => b.length - a.length);
        const escaped = longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
        return new RegExp(escaped.join("|") || "(?!)", "g");
      }
      ;
      function inert(text) {
        return text.replace(/[!"#$&*/<=>?@[\\\]^_`{|}~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
      }
      const MOST_ROWS = 200;
      function summaryOf(results, strategy, caption, redactor) {
        const columns = columnsFor(results, redactor);
        const head = [
          `<h3>${headline(results, strategy)}</h3>`,
          `<p>${caption.map((line) => inert(redactor.clean(line))).join("<br>")}</p>`,
          "<table>",
          `<tr>${columns.map(({ head: head2 }) => `<th>${head2}</th>`).join("")}</tr>`
        ];
        const rows = results.map((result) => `<tr>${columns.map(({ cell }) => `<td>${cell(result)}</td>`).join("")}</tr>`);
        const rest = (left) => `<tr><td colspan="${columns.length}">and ${left} more: the <code>results</code> output has them all</td></tr>`;
        return [...head, ...firstOf(rows, rest), "</table>", ""].join("\n");
      }
      function firstOf(rows, rest) {
        const left = rows.length - MOST_ROWS;
        return left <= 0 ? [...rows] : [...rows.slice(0, MOST_ROWS), rest(left)];
      }
      function columnsFor(results, redactor) {
        const text = (value) => inert(redactor.clean(value));
        const any = (has) => results.some(has);
        const escalated = any(({ outcome }) => outcome === "skipped" || outcome === "undelivered");
        const explains = any(({ failure }) => failure);
        const columns = [
          {
            head: "Destination",
            cell: ({ destination }) => `<code>${maskNumber(destination.number)}</code>`
          },
          { head: "Outcome", cell: ({ outcome }) => `${icons[outcome]} ${outcome}` },
          any(({ status }) => status) && { head: "Status", cell: ({ status = "" }) => text(status) },
          {
            head: "Message id",
            cell: ({ messageId = "" }) => text(fitted(redactor.shownId(messageId), explains))
          },
          { head: "Provider", cell: ({ provider = "" }) => text(redactor.shownId(provider)) },
          {
            head: "Tries",
            cell: ({ attempts, earlier }) => earlier ? "none, sent earlier" : String(attempts)
          },
          escalated && { head: "Time (UTC)", cell: ({ time }) => time ? span(time) : "" },
          explains && {
            head: "What happened and what to do",
            cell: ({ failure }) => failure ? text(`${label(failure)}: ${failure.explanation}`) : ""
          }
        ];
        return columns.filter((column) => column !== false);
      }
      function fitted(id2, explains) {
        return explains && id2.length > 8 ? `${id2.slice(0, 8)}…` : id2;
      }
      const icons = {
        accepted: "✅",
        delivered: "📱",
        undelivered: "❌",
        refused: "❌",
        failed: "❌",
        unconfirmed: "❓",
        skipped: "➖"
      };
      function summaryOfFailure(failure, redactor) {
        const title = failure.fate === "unknown" ? "SMS: unconfirmed" : "SMS: nothing sent";
        return list(title, [...failure.message.split("\n"), failure.remedy], redactor);
      }
      function summaryOfDryRun(lines, request, redactor) {
        const rows = request.map(([name, value]) => {
          return `<tr><td><code>${name}</code></td><td>${inert(redactor.clean(value))}</td></tr>`;
        });
        const table2 = ["<table>", ...rows, "</table>", ""];
        return `${list("SMS: dry run, nothing sent", lines, redactor)}${table2.join("\n")}`;
      }
      function summaryOfUnchanged(lines, redactor) {
        return list("SMS: nothing changed, nothing sent", lines, redactor);
      }
      function list(title, lines, redactor) {
        const items = lines.map((line) => `<li>${inert(redactor.clean(line))}</li>`);
        const rest = (left) => `<li>and ${left} more</li>`;
        return [`<h3>${title}</h3>`, "<ul>", ...firstOf(items, rest), "</ul>", ""].join("\n");
      }
      ;
      const ALL_AGAIN = 'Running the job again sends to all numbers again, because "once" is not set.';
      class Reporter {
        redactor = new Redactor(core.Pq);
        /** The outputs that tell of the message itself; unknown until there is one. */
        #message = { encoding: "", segments: "", "reference-key": "" };
        #caption = [];
        #progress;
        /** Set once sending starts. */
        #policy;
        info(line) {
          core.pq(withoutCommands(this.redactor.clean(line)));
        }
        debug(line) {
          core.Yz(withoutCommands(this.redactor.clean(line)));
        }
        message(text, referenceKey = "") {
          const { encoding, segments, shown, notes } = text;
          if (!shown)
            this.redactor.hideText(text.text);
          this.#message = {
            encoding,
            segments: String(segments),
            "reference-key": this.redactor.clean(referenceKey)
          };
          this.#caption = [
            ...shown ? [`Text: ${text.text}`] : [],
            `${plural(text.text.length, "character")} in ${encoding}, ${plural(segments, "segment")} for each destination.`
          ];
          for (const line of [...this.#caption, ...changesOf(text), ...notes])
            this.info(line);
          if (!shown && hasPlaceholder(text.text)) {
            const hint = 'The text has a placeholder in braces. Only the input "template" fills them.';
            annotate("notice", "SMS text", hint);
          }
          const notice = encodingNotice(text);
          if (notice !== void 0) {
            annotate("notice", "SMS encoding", this.redactor.clean(notice));
          }
        }
        changeUnknown(reason) {
          this.info(`${reason} The action sends the message, as if the status had changed.`);
        }
        otherJobFailed() {
          const what = "Another job of this run had failed before this one began. The message tells that.";
          const mend = `In a job that alerts about other jobs, set job-status: ${TO_JSON}.`;
          annotate("notice", "SMS job-status", `${what} ${mend}`);
        }
        recoveryAsText() {
          this.info('The status is a success again, and the message is the same "text" as after a failure. A "template" would tell that it works again.');
        }
        async unchanged({ subject, status }, earlier, dryRun) {
          const line = earlier === void 0 ? `${subjects[subject]} was skipped, which is never a change.` : earlier.source === void 0 ? `There is no earlier run on this branch, which counts as a success. ${subjects[subject]} is a success, too.` : `${subjects[subject]} has not changed since ${earlier.source}: ${status}.`;
          if (dryRun) {
            this.info(`Without "dry-run", the action would send nothing. ${line}`);
            return;
          }
          for (const each of ["Nothing is sent.", line])
            this.info(each);
          const outputs = outputsWithoutResults("unchanged", void 0, this.redactor);
          await this.#publish(outputs, summaryOfUnchanged([line], this.redactor));
        }
        /** Tells how many messages there are and how long several can take, and from then on the progress. */
        start(count, server, policy) {
          const isLong2 = count > 1 || policy.deliveryTimeout > 0;
          const limit = ` This takes at most ${duration(timeLimits(count, policy).end)}.`;
          const sending = `Sending to ${plural(count, "destination")} through ${server}.`;
          this.info(isLong2 ? sending + limit : sending);
          this.#policy = policy;
          this.#progress = new Progress(count, (line) => this.info(line));
        }
        retrying({ number }, failure, wait, attempts) {
          this.info(`${maskNumber(number)} try ${attempts} failed: ${label(failure)}. Trying again in ${duration(wait)}.`);
        }
        earlierUnknown(failure) {
          this.info(`The look-up of earlier messages failed: ${label(failure)}. ${failure.message} Sending anyway, because "on-unconfirmed" is "resend".`);
        }
        accepted({ destination, messageId = "" }) {
          const id2 = this.redactor.shownId(messageId);
          this.info(`${maskNumber(destination.number)} accepted: ${id2}. Waiting up to ${duration(this.#policy?.deliveryTimeout ?? 0)} for the delivery report.`);
        }
        /** At once, so that no later fault can hide it. */
        finished(result) {
          const { destination, outcome, messageId, provider, earlier, failure } = result;
          const [id2, carrier] = [messageId, provider].map((name) => name && this.redactor.shownId(name));
          const what = [
            id2 && carrier ? `${id2} through ${carrier}` : id2,
            earlier && "sent earlier",
            failure && failure.name !== outcome && label(failure)
          ].filter((part) => part).join(", ");
          this.info(`${maskNumber(destination.number)} ${outcome}${what === "" ? "" : `: ${what}`}`);
          this.#progress?.add(result);
        }
        /** Sets outputs and summary. Fails the step if a destination failed, or warns without `failOnError`. */
        async results(results, strategy, failOnError) {
          this.#progress?.end();
          const failure = firstFailure(results);
          if (failure !== void 0) {
            const fails = failOnError && stepFailed(results, strategy);
            const [only, ...others] = results.filter((result) => result.failure !== void 0);
            const isOneOfSeveral = only !== void 0 && others.length === 0 && results.length > 1;
            const who = isOneOfSeveral ? `${maskNumber(only.destination.number)}: ` : "";
            const again = this.#sendsToAllAgain(results, strategy) ? ` ${ALL_AGAIN}` : "";
            const shown = failure.with({
              message: who + failure.message,
              remedy: failure.remedy + again
            });
            this.#annotate(`${headline(results, strategy)}: ${label(failure)}`, shown, fails);
          }
          await this.#publish(outputsOf(results, strategy, this.redactor), summaryOf(results, strategy, this.#caption, this.redactor));
        }
        /** Whether a second run of the job would send to numbers that may have the message, besides those that failed. */
        #sendsToAllAgain(results, strategy) {
          const mayHaveIt = (result) => isAccepted(result) || result.outcome === "unconfirmed";
          const isPartial = results.length > 1 && results.some(isFailed) && results.some(mayHaveIt);
          return isPartial && strategy === "all" && this.#policy?.once === false;
        }
        /** Tells what would be sent, without secrets, and what the checks found. Empty ones say nothing. */
        async dryRun(request, checks, failOnError) {
          this.info("Dry run: the action sends nothing. The request would be:");
          for (const [name, value] of request)
            this.info(`  ${name}: ${value}`);
          const lines = checks.map((check) => check instanceof Failure ? check.message : check);
          const found = lines.filter((line) => line !== "");
          for (const line of found)
            this.info(line);
          const failures = checks.filter((check) => check instanceof Failure);
          for (const failure of failures) {
            this.#annotate(`SMS dry run failed: ${label(failure)}`, failure, failOnError);
          }
          await this.#publish(outputsWithoutResults("dry-run", failures[0], this.redactor), summaryOfDryRun([...this.#caption, ...found], request, this.redactor));
        }
        /** Fails the step for a wrong input or a fault of the action itself. Nothing was sent before {@link Reporter.start}. */
        async fault(error) {
          const started = this.#progress !== void 0;
          this.#progress?.end();
          const what = toFailure(error, started ? "unknown" : "unsent");
          const remedy = `The log says what became of each message. ${what.remedy}`;
          const failure = started ? what.with({ remedy }) : what;
          this.#annotate(`SMS ${started ? "unconfirmed" : "not sent"}: ${label(failure)}`, failure, true);
          await this.#publish(outputsWithoutResults(started ? "unconfirmed" : "failed", failure, this.redactor), summaryOfFailure(failure, this.redactor));
        }
        /** Writes outputs and summary. A step without outputs fails; one without a summary does not. */
        async #publish(outputs, summary) {
          await this.#write("outputs", true, () => setOutputs({ ...outputs, ...this.#message }));
          if (hasFiles()) {
            await this.#write("job summary", false, () => addSummary(summary));
          }
        }
        async #write(what, fails, write) {
          try {
            await write();
          } catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            const failure = new Failure("internal", `The action could not write the ${what}: ${reason}`, {
              remedy: "Read in the log what became of the message before you run the job again.",
              cause: error
            });
            this.#annotate(`SMS step: no ${what}`, failure, fails);
          }
        }
        /** The one place that fails the step. */
        #annotate(title, failure, fails) {
          const body = this.redactor.clean(`${failure.message}
${failure.remedy}`);
          for (let cause = failure.cause; cause instanceof Error; cause = cause.cause) {
            this.debug(this.#traceOf(cause));
          }
          annotate(fails ? "error" : "warning", this.redactor.clean(title), body);
          if (fails)
            failStep();
        }
        /** An error's words, which may be a server's, and the places in the code that it went through. */
        #traceOf({ name, message, stack = "" }) {
          const places = stack.match(/^ {4}at .+:\d+:\d+\)?$/gm) ?? [];
          return `${name}: ${this.redactor.quote(message)}${places.join("")}`;
        }
      }
      const subjects = {
        job: "The job's status",
        run: "The status of the needed jobs",
        "upstream run": "The status of the run that started this one"
      };
      const INTERVAL = 1e4;
      class Progress {
        #timer;
        #accepted = 0;
        #done = 0;
        constructor(total, print) {
          this.#timer = setInterval(() => {
            const failed = this.#done - this.#accepted;
            print(`${this.#done} of ${total} done: ${this.#accepted} accepted, ${failed} not.`);
          }, INTERVAL);
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
      var external_node_fs_ = __webpack_require__(3024);
      ;
      function readRunContext() {
        let payload;
        try {
          payload = JSON.parse((0, external_node_fs_.readFileSync)(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
        } catch {
        }
        return runContext(process.env, payload);
      }
      function whySecretsAreEmpty({ actor, isFork }) {
        if (actor === "dependabot[bot]") {
          return "A run that Dependabot started gets Dependabot secrets only. Save the secrets there, too, or skip the step in such runs.";
        }
        return isFork ? "A run of a fork's pull request gets no secrets. Skip the step in such runs." : "Check the names of the secrets: a secret that is misspelt or missing is empty.";
      }
      function runContext(env, payload) {
        const variable2 = (name) => env[`GITHUB_${name}`] ?? "";
        const repository = variable2("REPOSITORY");
        const runId = variable2("RUN_ID");
        const pages = `${variable2("SERVER_URL") || "https://github.com"}/${repository}/actions/runs`;
        const known = repository !== "" && runId !== "";
        const queued = /^gh-readonly-queue\/(?<base>.+)\/pr-(?<number>\d+)-/.exec(variable2("REF_NAME"))?.groups;
        const head = at(payload, "pull_request", "head");
        const base = at(payload, "pull_request", "base");
        const fork = repositoryOf(head) !== repositoryOf(base) ? textAt(head, "label") : "";
        return {
          eventName: variable2("EVENT_NAME"),
          repository,
          ref: queued?.["base"] || fork || variable2("HEAD_REF") || variable2("REF_NAME"),
          refType: variable2("REF_TYPE"),
          isFork: fork !== "" && variable2("EVENT_NAME") !== "pull_request_target",
          pullRequest: queued?.["number"] || pullRequest(payload),
          sha: textAt(head, "sha") || variable2("SHA"),
          actor: variable2("ACTOR"),
          workflow: variable2("WORKFLOW"),
          workflowFile: fileName(variable2("WORKFLOW_REF")),
          job: variable2("JOB"),
          runner: env["RUNNER_NAME"] ?? "",
          runId,
          runNumber: variable2("RUN_NUMBER"),
          runAttempt: Number(variable2("RUN_ATTEMPT")) || 1,
          runUrl: known ? `${pages}/${runId}` : "",
          release: release(payload),
          deployment: deployment(payload),
          workflowRun: upstreamRun(payload, pages)
        };
      }
      function pullRequest(payload) {
        const isPull = at(payload, "issue", "pull_request") !== void 0;
        const comment = isPull ? textAt(payload, "issue", "number") : "";
        return textAt(payload, "pull_request", "number") || comment;
      }
      function fileName(path) {
        return /(?:^|\/)\.github\/workflows\/([^/]+?)\.ya?ml(?:@|$)/.exec(path)?.[1] ?? "";
      }
      function release(payload) {
        const tag = textAt(payload, "release", "tag_name");
        if (tag === "")
          return void 0;
        return {
          action: textAt(payload, "action"),
          tag,
          name: textAt(payload, "release", "name"),
          prerelease: at(payload, "release", "prerelease") === true
        };
      }
      function deployment(payload) {
        const status = at(payload, "deployment_status");
        const subject = at(payload, "deployment");
        if (subject === void 0)
          return void 0;
        const ref = textAt(subject, "ref").replace(/^refs\/(heads|tags)\//, "");
        const sha = textAt(subject, "sha");
        return {
          environment: textAt(status, "environment") || textAt(subject, "environment"),
          state: textAt(status, "state"),
          // A commit can be deployed by its hash, which then is the ref, too.
          ref: ref === sha ? "" : ref,
          sha
        };
      }
      function upstreamRun(payload, pages) {
        const run2 = at(payload, "workflow_run");
        const id2 = textAt(run2, "id");
        if (id2 === "")
          return void 0;
        const branch = textAt(run2, "head_branch");
        const owner = textAt(run2, "head_repository", "owner", "login");
        const home = textAt(run2, "repository", "full_name");
        const fork = owner !== "" && textAt(run2, "head_repository", "full_name") !== home;
        const tests = textAt(run2, "event").startsWith("pull_request");
        return {
          id: Number(id2),
          workflow: textAt(run2, "name") || textAt(payload, "workflow", "name"),
          file: fileName(textAt(run2, "path") || textAt(payload, "workflow", "path")),
          conclusion: textAt(run2, "conclusion") || textAt(run2, "status"),
          branch: fork ? `${owner}:${branch}` : branch,
          sha: textAt(run2, "head_sha"),
          actor: textAt(run2, "actor", "login"),
          number: textAt(run2, "run_number"),
          attempt: Number(textAt(run2, "run_attempt")) || 1,
          pullRequest: tests ? textAt(run2, "pull_requests", 0, "number") : "",
          url: /^\d+$/.test(id2) ? `${pages}/${id2}` : ""
        };
      }
      function repositoryOf(side) {
        return textAt(side, "repo", "full_name");
      }
      ;
      async function findEarlierStatus(github, context, subject, jobs) {
        const candidates = subject === "job" ? jobConclusions(github, context, currentJobName(await jobs(), context)) : runConclusions(github, upstreamOf(subject, context) ?? Number(context.runId));
        for await (const { source, conclusions } of candidates) {
          if (conclusions.some(hasFailed))
            return { status: "failure", source };
          if (conclusions.includes("success"))
            return { status: "success", source };
        }
        return { status: "success", source: void 0 };
      }
      function upstreamOf(subject, { workflowRun }) {
        return subject === "upstream run" ? workflowRun?.id : void 0;
      }
      function currentJobName(jobs, context) {
        const name = currentJob(jobs, context)?.name;
        if (name === void 0) {
          throw new Error("GitHub does not tell which job of the run this step is in");
        }
        if (conclusionsOf(jobs, name).length > 1) {
          throw new Error("this run has several jobs of this name");
        }
        return name;
      }
      function conclusionsOf(jobs, name) {
        return jobs.filter((job) => job.name === name).map(({ conclusion }) => conclusion);
      }
      async function* jobConclusions(github, { runId, runAttempt }, name) {
        const id2 = Number(runId);
        for (let attempt = runAttempt - 1; attempt > 0; attempt--) {
          const conclusions = conclusionsOf(await readJobs(github, id2, attempt), name);
          yield { source: `attempt ${attempt} of this run`, conclusions };
        }
        for await (const run2 of earlierRuns(github, id2)) {
          const jobs = await readJobs(github, run2.id, run2.run_attempt ?? 1);
          yield { source: sourceOf(run2), conclusions: conclusionsOf(jobs, name) };
        }
      }
      async function* runConclusions(github, id2) {
        for await (const run2 of earlierRuns(github, id2)) {
          yield { source: sourceOf(run2), conclusions: [run2.conclusion] };
        }
      }
      function sourceOf(run2) {
        const time = run2.run_started_at?.replace(/^(.*)T(\d\d:\d\d).*$/, " of $1 $2 UTC") ?? "";
        return `run ${run2.run_number}${time}`;
      }
      async function* earlierRuns({ octokit, repo }, id2) {
        const { data: here } = await octokit.rest.actions.getWorkflowRun({ ...repo, run_id: id2 });
        const pages = octokit.paginate.iterator(octokit.rest.actions.listWorkflowRuns, {
          ...repo,
          workflow_id: here.workflow_id,
          ...here.head_branch && { branch: here.head_branch },
          status: "completed",
          exclude_pull_requests: true,
          per_page: 30
        });
        for await (const { data: runs } of pages) {
          yield* runs.filter((run2) => run2.run_number < here.run_number && run2.conclusion !== "cancelled" && run2.conclusion !== "skipped" && // A branch of the same name in a fork is another one.
          run2.head_branch === here.head_branch && run2.head_repository?.id === here.head_repository?.id);
        }
      }
      ;
      async function openGitHub({ repository }, token, signal) {
        if (token === "")
          throw new Error("there is no github-token");
        const { getOctokit } = await __webpack_require__.e(
          /* import() */
          413
        ).then(__webpack_require__.bind(__webpack_require__, 2413));
        const octokit = getOctokit(token);
        octokit.hook.before("request", (options) => {
          options.request = { ...options.request, signal };
        });
        const [owner = "", repo = ""] = repository.split("/");
        return { octokit, repo: { owner, repo } };
      }
      function refusalOf(error, quote) {
        const status = at(error, "response", "status");
        if (status === void 0)
          return error instanceof Error ? error.message : String(error);
        const words = quote(textAt(error, "response", "data", "message"));
        const forbidden = status === 403 && !/rate limit/i.test(words);
        const remedy = forbidden ? ". The job needs permissions: actions: read" : "";
        return `GitHub answered ${status}${words === "" ? "" : `: ${words}`}${remedy}`;
      }
      ;
      const TIMEOUT = 3e3;
      class ThisRun {
        #token;
        #quote;
        #context;
        #deadline;
        #github;
        #jobs;
        #earlier;
        /** @param quote makes GitHub's words fit to be shown */
        constructor(token, quote) {
          this.#token = token;
          this.#quote = quote;
        }
        get context() {
          this.#context ??= readRunContext();
          return this.#context;
        }
        /** The job and step that failed; undefined if GitHub does not tell in time. `explain` hears why. */
        failedJob(explain) {
          return this.#ask("The failed job", explain, async (github) => {
            const failed = failedJobOf(await this.#readJobs(github), this.context);
            if (failed === void 0)
              throw new Error("no job of this run has failed so far");
            return failed;
          });
        }
        /** Whether another job had failed before this one began; undefined if GitHub does not tell in time. `explain` hears why. */
        failedBefore(explain) {
          return this.#ask("Whether a job failed before this one", explain, async (github) => failedBefore(await this.#readJobs(github), this.context));
        }
        /** The status before; undefined if GitHub does not tell in time. Asks once. `explain` hears why, at the first call. */
        earlierStatus(subject, explain) {
          this.#earlier ??= this.#ask("The earlier status", explain, (github) => findEarlierStatus(github, this.context, subject, () => this.#readJobs(github)));
          return this.#earlier;
        }
        async #ask(what, explain, question) {
          this.#deadline ??= AbortSignal.timeout(TIMEOUT);
          const deadline = this.#deadline;
          try {
            this.#github ??= openGitHub(this.context, this.#token, deadline);
            return await question(await this.#github);
          } catch (error) {
            const reason = deadline.aborted ? `GitHub took more than ${TIMEOUT / 1e3} s` : plainLine(refusalOf(error, this.#quote)).replace(/\.$/, "");
            explain(`${what} is not known: ${reason}.`);
            return void 0;
          }
        }
        #readJobs(github) {
          const { runId, runAttempt } = this.context;
          this.#jobs ??= readJobs(github, Number(runId), runAttempt);
          return this.#jobs;
        }
      }
      var promises_ = __webpack_require__(8500);
      ;
      const LONGEST_TIMER = 2 ** 31 - 1;
      const systemClock = {
        now: () => performance.now(),
        async sleep(milliseconds, signal) {
          try {
            await (0, promises_.setTimeout)(Math.min(milliseconds, LONGEST_TIMER), void 0, signal && { signal });
          } catch {
          }
        }
      };
      ;
      function isTaken(id2, one, all) {
        return all.some((other) => other !== one && other.messageId === id2);
      }
      ;
      class Slots {
        #free;
        #waiting = [];
        constructor(count) {
          this.#free = count;
        }
        async take() {
          if (this.#free > 0)
            this.#free--;
          else
            await new Promise((resolve) => this.#waiting.push(resolve));
        }
        free() {
          const next = this.#waiting.shift();
          if (next === void 0)
            this.#free++;
          else
            next();
        }
      }
      ;
      async function lookUntil({ within, clock, random, stop }, look) {
        const deadline = clock.now() + within;
        let last;
        for (let looks = 0; clock.now() < deadline; looks++) {
          await clock.sleep(Math.min(waitBeforeLook(looks, random()), deadline - clock.now()), stop);
          if (stop.aborted)
            break;
          last = await look();
          if (last instanceof Failure ? !last.transient : last !== void 0)
            break;
        }
        return last;
      }
      const GOOD = ["DELIVERED", "READ"];
      const BAD = ["REJECTED", "UNDELIVERED"];
      function isGood({ status }) {
        return !BAD.includes(status);
      }
      async function track(result, looking, look) {
        let known;
        const ended = await lookUntil(looking, async () => {
          const answer = await look();
          if (answer instanceof Failure)
            return known === void 0 ? answer : void 0;
          known = answer ?? known;
          return known && finalResult(result, known);
        });
        if (ended instanceof Failure)
          return { ...result, failure: ended };
        if (ended !== void 0)
          return ended;
        const latest = { ...result, status: known?.status ?? result.status };
        const { within, stop } = looking;
        return stop.aborted ? { ...latest, failure: cancelled("the delivery report came", "unknown") } : { ...latest, outcome: "undelivered", failure: notInTime(within, known) };
      }
      function finalResult(result, known) {
        const { status } = known;
        if (GOOD.includes(status))
          return { ...result, outcome: "delivered", status };
        if (!BAD.includes(status))
          return void 0;
        return { ...result, outcome: "undelivered", status, failure: undeliverable(known) };
      }
      function undeliverable({ status, reason }) {
        const what = status === "REJECTED" ? "The provider rejected the message" : "The provider could not deliver the message";
        return new Failure("undelivered", `${what}${reason === "" ? "" : `: ${reason}`}.`, {
          fate: "refused",
          remedy: "Check that the number is in use and that its phone is on."
        });
      }
      function notInTime(within, known) {
        const stand = known === void 0 ? "the Message Status API does not know the message" : `the message has the status ${known.status || "unknown"}`;
        return new Failure("undelivered", `No delivery report within ${within / 1e3} s: ${stand}.`, {
          fate: "refused",
          remedy: 'The message may still arrive. If the phone is often out of reach, raise "delivery-timeout".'
        });
      }
      ;
      class SentMessages {
        #status;
        #recipients;
        #options;
        #slots;
        /** Whether anybody may have been sent a message with our reference before. */
        #anyEarlier = false;
        constructor(status, recipients, options) {
          this.#status = status;
          this.#recipients = recipients;
          this.#options = options;
          this.#slots = new Slots(options.concurrency);
        }
        /** A message's status; undefined if it is not known. */
        byId(id2) {
          return this.#ask((abort) => this.#status.byId(id2, abort));
        }
        /** Looks up earlier messages, once for all recipients. Returns why that failed. */
        async readEarlier() {
          const key = this.#options.reference?.key ?? "";
          const list2 = await this.#ask((abort) => this.#status.byReferenceKey(key, abort));
          if (list2 instanceof Failure)
            return list2;
          const before = idsOf(this.#ours(list2));
          for (const recipient of this.#recipients)
            recipient.before = list2.isFull ? void 0 : before;
          this.#anyEarlier = before.size > 0 || list2.isFull;
          return void 0;
        }
        /** The recipient's earlier message, unless it was rejected or undelivered; a failure if that cannot be seen. */
        async earlierTo(recipient) {
          if (!this.#anyEarlier)
            return void 0;
          const list2 = await this.#byRecipient(recipient);
          if (list2 instanceof Failure)
            return list2;
          const ours = this.#ours(list2);
          const good = ours.find(isGood);
          if (good === void 0 && list2.isFull)
            return tooMany(list2.messages.length);
          recipient.before = idsOf(ours);
          return good;
        }
        /**
         * Looks for the message of a send without an answer.
         * @param within milliseconds for which to look
         * @returns undefined if the message was not there; a failure if the last look failed
         */
        lookUp(recipient, within) {
          return lookUntil({ ...this.#options, within, random: () => 0 }, async () => {
            const list2 = await this.#byRecipient(recipient);
            if (list2 instanceof Failure)
              return list2;
            const ours = this.#ours(list2).filter(({ id: id2 }) => !isTaken(id2, recipient, this.#recipients));
            const found = ours.find(isGood) ?? ours.find(({ id: id2 }) => recipient.before?.has(id2) === false);
            recipient.messageId = found?.id;
            return found;
          });
        }
        #byRecipient({ destination: { number } }) {
          return this.#ask((abort) => this.#status.byPhoneNumber(number, abort));
        }
        async #ask(question) {
          await this.#slots.take();
          try {
            return await question(this.#options.abort);
          } catch (error) {
            return toFailure(error);
          } finally {
            this.#slots.free();
          }
        }
        #ours({ messages }) {
          const { service = "", action = "", key = "" } = this.#options.reference ?? {};
          return messages.filter(({ reference }) => reference.service === service && reference.action === action && reference.key === key);
        }
      }
      function idsOf(messages) {
        return new Set(messages.map(({ id: id2 }) => id2));
      }
      function tooMany(count) {
        const what = `The phone got ${count} newer messages. The action cannot see whether it got this one before.`;
        return new Failure("status-unavailable", what, {
          remedy: 'If the phone does not have the message, use a new "reference-key".'
        });
      }
      ;
      const deliver_outcomes = {
        unsent: "failed",
        refused: "refused",
        unknown: "unconfirmed"
      };
      class Delivery {
        #recipients;
        #policy;
        #dependencies;
        #sent;
        #slots;
        #pace;
        /** The last complaint about too many requests. */
        #complaint = "anti-flooding";
        #ending = new AbortController();
        /** Aborts when nothing is sent any more; its reason is a {@link Failure}, unless the job was cancelled. */
        #ended;
        /** Hears nothing any more once the results are final. */
        #listener;
        constructor(destinations, policy, dependencies) {
          const { status, message, listener } = dependencies;
          const { concurrency, once } = policy;
          const recipients = destinations.map((destination) => ({
            destination,
            attempts: 0,
            messageId: void 0,
            // Without once, the reference is new.
            before: once ? void 0 : /* @__PURE__ */ new Set(),
            result: void 0
          }));
          const options = { ...dependencies, concurrency, reference: message.reference };
          this.#recipients = recipients;
          this.#policy = policy;
          this.#dependencies = dependencies;
          this.#listener = listener;
          this.#sent = status && new SentMessages(status, recipients, options);
          this.#slots = new Slots(concurrency);
          this.#pace = new Pace(dependencies.clock);
          this.#ended = AbortSignal.any([dependencies.stop, this.#ending.signal]);
        }
        /** Tells what became of each destination, in the order given. Takes no longer than {@link timeLimits} says. */
        async run() {
          const { strategy, once } = this.#policy;
          const { lastSend } = timeLimits(this.#recipients.length, this.#policy);
          const timeUp = this.#dependencies.clock.sleep(lastSend, this.#ended);
          void timeUp.then(() => this.#ending.abort(heldBack(this.#complaint)));
          try {
            const trouble = once ? await this.#sent?.readEarlier() : void 0;
            const obstacle = trouble && this.#mayHaveIt(trouble);
            if (obstacle !== void 0)
              this.#ending.abort(obstacle);
            if (strategy === "escalate")
              return await this.#escalate();
            return await Promise.all(this.#recipients.map((recipient) => this.#deliver(recipient)));
          } finally {
            this.#ending.abort();
          }
        }
        /** What became of each destination when a fault of the action's own ended the delivery. The listener hears nothing after that. */
        resultsAfter(error) {
          this.#listener = void 0;
          return this.#recipients.map((recipient) => {
            const fate = recipient.attempts > 0 ? "unknown" : "unsent";
            return recipient.result ?? this.#failed(recipient, toFailure(error, fate));
          });
        }
        /** One destination after another, until the message is delivered to one. The others are skipped. */
        async #escalate() {
          const results = [];
          for (const recipient of this.#recipients) {
            const delivered = results.some(({ outcome }) => outcome === "delivered");
            results.push(delivered ? this.#skip(recipient) : await this.#deliver(recipient));
          }
          return results;
        }
        #skip({ destination }) {
          const result = { destination, outcome: "skipped", attempts: 0 };
          this.#listener?.finished(result);
          return result;
        }
        async #deliver(recipient) {
          const began = Date.now();
          recipient.result = await this.#earlier(recipient) ?? await this.#send(recipient);
          const followed = await this.#follow(recipient.result);
          const result = { ...followed, time: { began, ended: Date.now() } };
          recipient.result = result;
          this.#listener?.finished(result);
          return result;
        }
        /** Why the message is not sent: the recipient has it already, or may have it. */
        async #earlier(recipient) {
          const earlier = await this.#sent?.earlierTo(recipient);
          if (earlier === void 0)
            return void 0;
          if (earlier instanceof Failure) {
            const failure = this.#mayHaveIt(earlier);
            return failure && this.#failed(recipient, failure);
          }
          const result = { ...this.#accepted(recipient, earlier, earlier.status), earlier: true };
          return finalResult(result, earlier) ?? result;
        }
        /** @returns why the message is not sent where earlier ones cannot be seen; undefined if the policy is to send anyway */
        #mayHaveIt(failure) {
          if (failure.name === "cancelled")
            return failure;
          if (this.#policy.onUnconfirmed === "fail") {
            return failure.with({
              remedy: `The message was not sent, because the phone may have it already. ${failure.remedy} To send anyway, set "on-unconfirmed" to "resend".`
            });
          }
          this.#listener?.earlierUnknown(failure);
          return void 0;
        }
        /** Takes a slot, waits for the turn, sends and decides, until the message is accepted or may not be sent again. */
        async #send(recipient) {
          const { gateway, message, abort, clock, random } = this.#dependencies;
          const { destination } = recipient;
          let unconfirmed;
          let failure;
          for (; ; ) {
            let wait;
            let next;
            await this.#slots.take();
            const round = await this.#pace.turn(this.#ended);
            try {
              if (this.#ended.aborted)
                return this.#failed(recipient, unconfirmed ?? this.#whyEnded(failure));
              recipient.attempts++;
              const acceptance = await gateway.send(message, destination.number, abort);
              this.#pace.speedUp(round);
              if (isTaken(acceptance.id, recipient, this.#recipients))
                throw sameId();
              return this.#accepted(recipient, acceptance);
            } catch (error) {
              failure = toFailure(error, "unknown");
              wait = waitBefore(recipient.attempts, failure, random());
              next = this.#slowOrEnd(failure, round, wait);
            } finally {
              this.#slots.free();
            }
            if (failure.fate === "unknown") {
              const found = await this.#lookUp(recipient, failure);
              if (!(found instanceof Failure))
                return found;
              unconfirmed ??= found;
            }
            if (next === "stop" || next === "end" || recipient.attempts > this.#policy.retries) {
              return this.#failed(recipient, unconfirmed ?? failure);
            }
            if (this.#ended.aborted)
              continue;
            this.#listener?.retrying(destination, failure, wait, recipient.attempts);
            if (next === "again")
              await clock.sleep(wait, this.#ended);
          }
        }
        /** Slows or ends the whole batch if a failure asks for it. Called while the slot is held: the next send heeds it. */
        #slowOrEnd(failure, round, wait) {
          const next = nextStep(failure, this.#policy.onUnconfirmed);
          if (next === "slower") {
            this.#complaint = failure.name;
            this.#pace.slowDown(round, wait);
          }
          if (next === "end")
            this.#ending.abort(notPosted(finalFailure(failure, this.#policy)));
          return next;
        }
        /** Why nothing is sent any more. A message that was refused before stays refused, unless the job was cancelled. */
        #whyEnded(last) {
          const { reason } = this.#ended;
          return reason instanceof Failure ? last ?? reason : cancelled("the message was sent", "unsent");
        }
        /** Looks for the message of a send without an answer. Returns the failure, completed, if the message is not found. */
        async #lookUp(recipient, unconfirmed) {
          const found = await this.#sent?.lookUp(recipient, lookUpTime(this.#policy));
          if (found === void 0)
            return unconfirmed;
          if (found instanceof Failure) {
            return unconfirmed.with({ message: `${unconfirmed.message} ${found.message}` });
          }
          const result = this.#accepted(recipient, found, found.status);
          const ended = finalResult(result, found);
          return ended?.outcome === "undelivered" ? ended : result;
        }
        #accepted(recipient, { id: id2, provider }, status) {
          const { destination, attempts } = recipient;
          recipient.messageId = id2;
          const accepted = { destination, outcome: "accepted", messageId: id2, attempts };
          return { ...accepted, provider: provider || void 0, status };
        }
        #failed({ destination, attempts }, failure) {
          const final = finalFailure(failure, this.#policy);
          return { destination, outcome: deliver_outcomes[failure.fate], attempts, failure: final };
        }
        /** Waits for the delivery report of an accepted message, where the policy asks for it. */
        async #follow(sent) {
          const { messageId } = sent;
          const { deliveryTimeout: within } = this.#policy;
          const messages = this.#sent;
          if (sent.outcome !== "accepted" || messageId === void 0 || within === 0)
            return sent;
          this.#listener?.accepted(sent);
          return messages ? track(sent, { ...this.#dependencies, within }, () => messages.byId(messageId)) : sent;
        }
      }
      function sameId() {
        const what = "The gateway accepted the message, but with the id of the message to another phone.";
        return new Failure("unexpected-response", what, { fate: "unknown", remedy: ASK_FIRST });
      }
      function notPosted(failure) {
        const what = `The batch ended before this message was sent. ${failure.message}`;
        return new Failure(failure.name, what, {
          remedy: "Run the job again later.",
          cause: failure
        });
      }
      function heldBack(complaint) {
        const what = "The gateway slowed the batch down until no time was left for this message.";
        return new Failure(complaint, what, {
          remedy: "The message was not sent. Send fewer messages at once."
        });
      }
      ;
      const documentedStatuses = /* @__PURE__ */ new Set([
        "PROVIDER_ACCEPTANCE",
        "SENT",
        "DELIVERED",
        "READ",
        "REJECTED",
        "UNDELIVERED"
      ]);
      const COUNT = 100;
      const LARGEST_LIST = 1024 * 1024;
      class StatusApi {
        #options;
        #transport;
        constructor(options) {
          this.#options = options;
          const { url, timeout, concurrency: connections, proxy } = options;
          this.#transport = new Transport(url, {
            timeout,
            connections,
            proxy,
            largestReply: LARGEST_LIST
          });
        }
        /** One message; undefined if the API does not know it, perhaps not yet. */
        async byId(id2, signal) {
          const { status, json } = await this.#get(`/${encodeURIComponent(id2.toWellFormed())}`, signal);
          if (status === 404 && json !== void 0)
            return void 0;
          const message = readMessage(documented(status, json), this.#options.filter);
          if (message.id !== id2)
            throw undocumented("is about another message");
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
        /** Asks for a message that cannot exist. Throws `status-unavailable` if the API does not take the key. */
        async checkKey(signal) {
          await this.byId((0, external_node_crypto_.randomUUID)(), signal);
        }
        close() {
          this.#transport.close();
        }
        async #list(path, signal) {
          const { status, json } = await this.#get(`${path}?count=${COUNT}`, signal);
          const { messages } = documented(status, json);
          if (!Array.isArray(messages))
            throw undocumented("holds no list of messages");
          const read = messages.map((message) => readMessage(message, this.#options.filter));
          return { messages: read, isFull: read.length >= COUNT };
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
            method: "GET",
            path: `/api/messagestatus${path}`,
            headers: { accept: "application/json", "x-api-key": this.#options.apiKey }
          };
          try {
            return await this.#transport.exchange(request, signal);
          } catch (error) {
            if (!(error instanceof Failure))
              throw error;
            const { name, message } = error;
            if (name === "cancelled")
              throw error.with({ fate: "unsent" });
            const transient = name === "proxy" ? error.transient : name !== "tls";
            throw unavailable(message, transient, error);
          }
        }
      }
      function unavailable(what, transient, cause) {
        return new Failure("status-unavailable", `The Message Status API is not available. ${what}`, {
          transient,
          remedy: 'Check "status-api-key" and "status-url".',
          cause
        });
      }
      function documented(status, json) {
        if (status === 200 && json !== void 0)
          return json;
        throw undocumented(`has status ${status} and is not what is documented`);
      }
      function undocumented(what) {
        return unavailable(`Its answer ${what}.`, true);
      }
      function readMessage(value, filter) {
        const message = isObject(value) && isObject(value["message"]) ? value["message"] : value;
        if (!isObject(message))
          throw undocumented("holds something else than a message");
        const id2 = idOf(message["id"]);
        if (id2 === "")
          throw undocumented("holds a message without an id");
        const status = textOf(message["status"]).trim().toUpperCase();
        if (!/^[A-Z_]{1,40}$/.test(status))
          throw undocumented("holds a message without a status");
        const reference = objectOf(message["reference"]);
        const provider = objectOf(message["provider"]);
        return {
          id: id2,
          status: documentedStatuses.has(status) ? status : filter.shownId(status),
          reference: {
            service: textOf(reference["service"]),
            action: textOf(reference["action"]),
            key: textOf(reference["key"])
          },
          provider: textOf(provider["name"]).trim(),
          reason: reasonOf(provider, filter)
        };
      }
      function objectOf(value) {
        return isObject(value) ? value : {};
      }
      function reasonOf(provider, filter) {
        const [message, status, code] = ["message", "status", "code"].map((part) => textOf(provider[part]).trim());
        const words = filter.quote(message || status || "");
        return [words, code && `code ${filter.shownId(code)}`].filter(Boolean).join(", ");
      }
      ;
      function openClients({ gatewayUrl: url, endpoint, credential, proxy, status, policy }, filter, early) {
        const { timeout, concurrency } = policy;
        const common = { timeout, concurrency, filter };
        const gateway = new Gateway({ ...common, url, endpoint, credential, proxy, early });
        const statusApi = status && new StatusApi({ ...common, ...status });
        return {
          gateway,
          statusApi,
          close() {
            gateway.close();
            statusApi?.close();
          }
        };
      }
      async function send({ inputs, text, clients, reporter, cancellation }) {
        const { destinations, gatewayUrl, policy } = inputs;
        const { gateway, statusApi } = clients;
        const { stop, abort } = cancellation;
        const delivery = new Delivery(destinations, policy, {
          gateway,
          message: { ...inputs.message, text: text.text },
          status: statusApi,
          listener: reporter,
          clock: systemClock,
          random: Math.random,
          stop,
          abort
        });
        const crash = watchForCrash();
        try {
          reporter.start(destinations.length, gatewayUrl.host, policy);
          return withRunLinkRemedy(await Promise.race([delivery.run(), crash.promise]), text);
        } catch (error) {
          cancellation.cancel();
          return delivery.resultsAfter(error);
        } finally {
          crash.dispose();
        }
      }
      async function rehearse(step) {
        const { inputs, clients, reporter, cancellation } = step;
        const { abort } = cancellation;
        const checks = [
          async () => `The gateway works (version ${await clients.gateway.checkHealth(abort) || "unknown"}).`,
          async () => {
            await clients.statusApi?.checkKey(abort);
            return clients.statusApi ? "The Message Status API takes the key." : "";
          }
        ];
        const found = await Promise.all(checks.map((check) => check().catch(failureOnly)));
        await reporter.dryRun(requestRows(step), [...found, ...unchecked(inputs)], inputs.failOnError);
      }
      function failureOnly(error) {
        if (error instanceof Failure)
          return error;
        throw error;
      }
      function unchecked({ endpoint, message }) {
        return [
          endpoint === "services" ? "Not checked: the username and password. The Services endpoint checks them only when it sends." : "",
          message.reference === void 0 ? "" : "Not checked: whether the account may use this reference-service."
        ];
      }
      function requestRows({ inputs, text }) {
        const { destinations, message, endpoint, gatewayUrl } = inputs;
        const masked = {
          ...message,
          text: text.shown ? text.text : `[text of ${plural(text.text.length, "character")}]`,
          // The rest may hold a token.
          webhookUrl: message.webhookUrl && new URL(message.webhookUrl).host
        };
        const numbers = destinations.map(({ number }) => maskNumber(number)).join(", ");
        const fields = Object.entries(sendBody(masked, numbers)).filter(([, value]) => value !== void 0);
        return [
          ["endpoint", `${endpoint} at ${gatewayUrl.href}`],
          ...fields.map(([name, value]) => [
            name,
            plainLine(typeof value === "string" ? value : JSON.stringify(value), 2e3)
          ])
        ];
      }
      function withRunLinkRemedy(results, { text, shown }) {
        if (!shown || !text.includes("://"))
          return results;
        const remedy = "Remove the URL: set run-link to false, or take {run-url} out of the pattern. Or ask Namirial support to allow URLs.";
        return results.map((result) => result.failure?.name === "url-denied" ? { ...result, failure: result.failure.with({ remedy }) } : result);
      }
      function watchForCrash() {
        const { promise, reject } = Promise.withResolvers();
        process.once("uncaughtException", reject);
        return { promise, dispose: () => void process.off("uncaughtException", reject) };
      }
      ;
      const GRACE = 5e3;
      function listenForCancellation(grace = GRACE) {
        const stop = new AbortController();
        const abort = new AbortController();
        let timer;
        const cancel = () => {
          if (stop.signal.aborted)
            return;
          stop.abort(new Error("the job was cancelled"));
          timer = setTimeout(() => abort.abort(new Error("the job was cancelled")), grace);
        };
        process.on("SIGINT", cancel).on("SIGTERM", cancel);
        return {
          stop: stop.signal,
          abort: abort.signal,
          cancel,
          dispose() {
            clearTimeout(timer);
            process.off("SIGINT", cancel).off("SIGTERM", cancel);
          }
        };
      }
      ;
      async function run(early) {
        ignoreClosedLog();
        const reporter = new Reporter();
        const cancellation = listenForCancellation();
        try {
          const whyEmpty = () => whySecretsAreEmpty(readRunContext());
          const inputs = readInputs(core.V4, process.env, reporter.redactor, whyEmpty);
          const text = await findMessage(inputs, reporter);
          if (text === void 0)
            return;
          reporter.message(text, inputs.message.reference?.key);
          const clients = openClients(inputs, reporter.redactor, early);
          const step = { inputs, text, clients, reporter, cancellation };
          try {
            if (inputs.dryRun) {
              await rehearse(step);
            } else {
              const results = await send(step);
              await reporter.results(results, inputs.policy.strategy, inputs.failOnError);
            }
          } finally {
            clients.close();
          }
        } catch (error) {
          await reporter.fault(error);
        } finally {
          early?.drop();
          cancellation.dispose();
        }
      }
      async function findMessage(inputs, reporter) {
        const run2 = new ThisRun(inputs.token, (words) => reporter.redactor.quote(words));
        const explain = (why) => reporter.debug(why);
        const standing = await findStanding(inputs, run2, explain);
        if (standing !== inputs.standing)
          reporter.otherJobFailed();
        const news = newsOf(standing, run2.context);
        const { isChange, earlier } = await compareWithBefore(inputs, news, run2, reporter);
        if (!isChange) {
          await reporter.unchanged(news, earlier, inputs.dryRun);
          if (!inputs.dryRun)
            return void 0;
        }
        return compose(inputs, { run: run2, standing, news, earlier, explain });
      }
      async function compareWithBefore({ when, text }, { subject, status }, run2, reporter) {
        if (when === "always")
          return { isChange: true };
        if (status === "skipped")
          return { isChange: false };
        const earlier = await run2.earlierStatus(subject, (why) => reporter.changeUnknown(why));
        const isChange = earlier?.status !== status;
        const isRecovery = isChange && earlier !== void 0 && status === "success";
        if (isRecovery && text !== void 0)
          reporter.recoveryAsText();
        return { isChange, earlier };
      }
    })
  )
};
