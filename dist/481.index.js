export const id = 481;
export const ids = [481];
export const modules = {
  /***/
  9481: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
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
        "/": "÷⁄∕⧸",
        "|": "¦∣⎸⎹⎜⎟⏐│",
        "<": "‹〈",
        ">": "›〉",
        "*": "⁎∗⊛✢✣✤✥✱✲✳✺✻✼✽❃❉❊❋⧆",
        ":": "ː˸⦂꞉∶",
        ",": "、،",
        ".": "。․",
        "~": "˜˷∼",
        x: "×",
        "->": "→",
        "<-": "←",
        "=>": "⇒"
      });
      const plainLetters = new Map("ɑa đd ðd ĐD ÐD əe ħh ĦH ıi ĸk łl ŁL ŋn ŊN œoe ŒOe ẞSS ŧt ŦT þth ÞTh".split(" ").map(([letter = "", ...plain]) => [letter, plain.join("")]));
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
      function transliterate(text) {
        if (isGsm7(text))
          return text;
        return graphemes(text).map((grapheme) => lookAlike(grapheme) ?? withoutAccents(grapheme)).join("");
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
        return Array.from(segmenter.segment(text), ({ segment }) => segment);
      }
      ;
      const LONGEST_TEXT = 1600;
      function measure(text) {
        if (isGsm7(text)) {
          const segments = septets(text) <= 160 ? 1 : segmentsFor(Array.from(text, septets), 153);
          return { encoding: "GSM-7", segments };
        }
        if (text.length <= 70)
          return { encoding: "UCS-2", segments: 1 };
        const lengths = graphemes(text).map(({ length }) => length);
        return { encoding: "UCS-2", segments: segmentsFor(lengths, 67) };
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
        if (isGsm7(text))
          return [];
        const all = graphemes(text);
        const outsiders = [...new Set(all)].filter((character) => !isGsm7(character));
        return outsiders.map((character) => ({ character, position: all.indexOf(character) + 1 }));
      }
      const FEW = 5;
      function listed(characters, shown) {
        const list = characters.slice(0, FEW).map(({ character, position }) => {
          const isSecret = !shown && /[\p{Alphabetic}\p{N}\p{Regional_Indicator}]/u.test(character);
          return `${isSecret ? "a letter or digit" : named(character)} at character ${position}`;
        });
        const more = characters.length > FEW ? ` and ${characters.length - FEW} more` : "";
        return list.join(", ") + more;
      }
      function named(character) {
        const points = Array.from(character, (point) => {
          return `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
        });
        return `${plainLine(character)} (${points.join(" ")})`.trim();
      }
      function smartEncode(text) {
        const { encoding, segments } = measure(text);
        if (encoding === "GSM-7" || segments === 1)
          return text;
        const encoded = graphemes(text).map((character) => isGsm7(character) ? character : lookAlike(character) ?? character).join("");
        const accepted = encoded.trim() !== "" && encoded.length <= Math.max(text.length, LONGEST_TEXT);
        return accepted && measure(encoded).segments < segments ? encoded : text;
      }
      ;
      const DOTS = "...";
      function fits(text, { characters, segments }) {
        return text.length <= characters && (segments === void 0 || measure(text).segments <= segments);
      }
      function truncate(text, limits) {
        if (fits(text, limits))
          return text;
        const { characters, segments = Number.POSITIVE_INFINITY } = limits;
        const longest = Math.min(characters, segments * 160);
        const ends = [0];
        let end = 0;
        for (const character of graphemes(text.slice(0, longest + 2))) {
          end += character.length;
          if (!/\s$/.test(character))
            ends.push(end);
        }
        const shortened = (at2) => text.slice(0, ends[at2]) + DOTS;
        return shortened(largest(0, ends.length - 1, (at2) => fits(shortened(at2), limits)));
      }
      function largest(low, high, fits2) {
        if (low >= high)
          return low;
        const middle = Math.ceil((low + high) / 2);
        return fits2(middle) ? largest(middle, high, fits2) : largest(low, middle - 1, fits2);
      }
      ;
      function fitText(given, { smartEncoding, maxSegments, overflow }, shown) {
        const limits = { characters: LONGEST_TEXT, segments: maxSegments };
        const encoded = smartEncoding ? smartEncode(given) : given;
        const text = truncate(encoded, limits);
        const cut = text !== encoded;
        if (cut && overflow === "fail")
          return { problem: problemOf(encoded, limits, shown) };
        const notes = [];
        if (encoded !== given) {
          const replaced2 = outsideGsm7(given).filter((each) => lookAlike(each.character) !== void 0);
          notes.push(`smart-encoding replaced ${listed(replaced2, shown)}.`);
        }
        if (cut)
          notes.push("The action cut the text to fit.");
        return { text, ...measure(text), cut, shown, notes };
      }
      function problemOf(text, limits, shown) {
        const { segments, encoding } = measure(text);
        const problem = text.length > LONGEST_TEXT ? `has ${text.length} characters; 1 to ${LONGEST_TEXT} are allowed.` : `takes ${plural(segments, "segment")} in ${encoding}; "max-segments" allows ${limits.segments}.`;
        if (!fits(smartEncode(text), limits))
          return `${problem} To cut the text, set overflow: truncate.`;
        const why = `It is in UCS-2 because of ${listed(outsideGsm7(text), shown)}.`;
        return `${problem} With smart-encoding: true it would fit. ${why}`;
      }
      function encodingNotice(message) {
        const { text, encoding, segments, cut, shown } = message;
        if (encoding === "GSM-7" || segments === 1 || cut)
          return void 0;
        const outsiders = outsideGsm7(text);
        const rest = outsiders.reduce((left, { character }) => left.replaceAll(character, ""), text);
        const without = measure(rest).segments;
        if (outsiders.length > FEW || without >= segments)
          return void 0;
        const encoded = smartEncode(text);
        const saving = encoded === text ? `Without ${outsiders.length === 1 ? "it" : "them"} it would take ${without}.` : `With smart-encoding: true it would take ${measure(encoded).segments}.`;
        return `The message is in UCS-2 and takes ${plural(segments, "segment")} only because of ${listed(outsiders, shown)}. ${saving}`;
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
          if (braced !== void 0) {
            const name = placeholders.find((known) => known === braced.trim());
            if (name === void 0)
              unknown.push(braced.trim());
            else
              parts.push({ name });
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
      function* faultsOf(pattern, hasSecret) {
        if (pattern.length > LONGEST_PATTERN) {
          yield `has ${pattern.length} characters; a pattern may have ${LONGEST_PATTERN}.`;
          return;
        }
        const excerpt = (words) => hasSecret ? "…" : plainLine(words, 40);
        const { parts, unknown, strays } = parse(pattern);
        for (const mark of "{}[]") {
          const at2 = strays.find((stray) => stray.mark === mark)?.at;
          if (at2 === void 0)
            continue;
          const place = Array.from(pattern.slice(0, at2)).length + 1;
          const around = excerpt(pattern.slice(Math.max(0, at2 - 12), at2 + 12));
          const how = /[{}]/.test(mark) ? `write ${mark}${mark} for a brace, or both braces around the name of a placeholder.` : "write both brackets around the part that may be left out.";
          yield `has a ${mark} on its own at character ${place}, in "${around}"; ${how}`;
        }
        const known = placeholders.map((name) => `{${name}}`).join(", ");
        if (unknown.length > 0) {
          const names = unknown.slice(0, FEW).map((name) => `{${excerpt(name)}}`);
          yield `has the unknown placeholder ${names.join(", ")}; allowed are ${known}.`;
        } else if (strays.length === 0 && namesIn(parts).size === 0) {
          yield `has no placeholder, because {{ and }} stand for braces. Write single braces, such as {workflow}; allowed are ${known}.`;
        }
        const lost = outsideGsm7(pattern).filter(({ character }) => isLost(character));
        if (lost.length > 0) {
          yield `has ${listed(lost, true)}, which the SMS alphabet GSM-7 lacks. Remove it, or use the input text: it takes any character.`;
        }
      }
      ;
      function render(parts, textFor, end) {
        return piecesOf(parts, textFor, end).map(({ text, isValue }, at2, pieces) => isValue && pieces[at2 - 1]?.isValue ? ` ${text}` : text).join("").replace(/[^\S\n]+/g, " ").replace(/ ?\n ?/g, "\n").trim();
      }
      function piecesOf(parts, textFor, end) {
        const pieces = parts.flatMap((part) => {
          if ("words" in part)
            return { text: part.words, isValue: false };
          if ("name" in part)
            return { text: textFor(part.name), isValue: true };
          const isKnown = part.optional.every((inner) => !("name" in inner) || textFor(inner.name) !== "");
          const inside = isKnown && part.at < end ? piecesOf(part.optional, textFor, end) : [];
          return inside.some(({ isValue }) => isValue) ? inside : [];
        });
        return pieces.filter(({ text }) => text !== "");
      }
      function hasWords(text) {
        return /[\p{L}\p{N}]/u.test(text);
      }
      ;
      const FLOOR = 16;
      function writeInOneSegment(parts, values, withLink) {
        const url = values["run-url"];
        const pattern = (longest2, end2) => (
          // A shortened link would lead nowhere.
          render(parts, (name) => name === "run-url" ? url : shorten(values[name], longest2), end2)
        );
        const write = (longest2, end2) => `${pattern(longest2, end2)} ${withLink ? url : ""}`.trim();
        const least = 1 + largest(-1, LONGEST_PATTERN, (end2) => !hasWords(pattern(FLOOR, end2)));
        const shortest = write(FLOOR, least);
        const own = url !== "" && shortest.includes(url) ? shortest : write(0, 0);
        const limits = {
          characters: Math.max(LONGEST_TEXT, own.length),
          segments: measure(own).segments
        };
        const end = largest(least, LONGEST_PATTERN, (end2) => fits(write(FLOOR, end2), limits));
        const longest = largest(FLOOR, LONGEST_TEXT, (longest2) => fits(write(longest2, end), limits));
        return truncate(write(longest, end), limits);
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
      const EDGES = /^[\s.)\],:;>|]+|[\s([,:;>|]+$/g;
      const ADDRESS = /\d+(?:\.\d+){3,}/g;
      function safeName(text = "") {
        const line = transliterate(text.slice(0, safe_name_LONGEST)).split(/\s+/).filter((word) => !LINK.test(word)).join(" ").replaceAll("@", " ").replace(DOT, " ").replace(ADDRESS, (numbers) => numbers.replaceAll(".", " ")).replace(/ +/g, " ").replace(EDGES, "");
        return hasWords(line) ? line : "";
      }
      ;
      const templates = ["auto", "job-status", "release", "deployment", "workflow-run"];
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
        const isKnown = hasWords(render(own, (name) => values[name], LONGEST_PATTERN));
        const parts = isKnown ? own : parse(patterns[subject]).parts;
        const withLink = options.runLink && !namesIn(parts).has("run-url");
        const notes = [];
        const builtIn = `The text is that of the template "${subject}"`;
        if (isKnown) {
          notes.push(...notesOnUnknown(own, values));
        } else if (typeof template2 === "object") {
          notes.push(`${builtIn}: nothing that the pattern names is known in this run.`);
        } else if (template2 !== "auto" && template2 !== subject) {
          notes.push(`${builtIn}: "${template2}" does not fit this run.`);
        }
        return { text: writeInOneSegment(parts, values, withLink), notes };
      }
      function notesOnUnknown(parts, values) {
        const names = [...namesIn(parts.filter((part) => "name" in part))];
        const unknown = names.filter((name) => values[name] === "").map((name) => `{${name}}`);
        if (unknown.length === 0)
          return [];
        return [
          `Not known in this run, so empty in the text: ${unknown.join(", ")}. Square brackets leave out the words around a value, too, for example [ (${unknown[0]})].`
        ];
      }
      function tellsJobStatus(template2, context) {
        const subject = subjectOf(template2, context, { jobStatus: "success", ofNeeds: false });
        const pattern = typeof template2 === "object" ? template2.pattern : patterns[subject];
        return factsAbout(subject, context).status === "" && namesIn(parse(pattern).parts).has("outcome");
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
      function factsAbout(subject, context) {
        const { deployment: deployment2, workflowRun } = context;
        return {
          ...context,
          status: "",
          ...subject === "deployment" && deployment2,
          ...subject === "workflow-run" && workflowRun
        };
      }
      function valuesOf(subject, context, options) {
        const { jobStatus: jobStatus2, failure } = options;
        const { repository, eventName, release: release2, deployment: deployment2, refType } = context;
        const facts = factsAbout(subject, context);
        const status = facts.status || jobStatus2;
        const previous = previousStatus(subject, options);
        const recovered = status === "success" && previous === "failure";
        const failed = jobStatus2 === "failure" ? failure : void 0;
        const run2 = safeName(facts.runNumber);
        const tag = safeName(release2?.tag ?? (refType === "tag" ? context.ref : ""));
        return {
          // GitHub takes ASCII only in both.
          repository,
          owner: repository.replace(/\/.*/s, ""),
          // A workflow without a name has its file's path in place of it.
          workflow: readable(safeName(facts.workflow.replace(/^\.github\/.*/, "")), facts.workflowFile),
          outcome: recovered ? "works again" : verb(status),
          "previous-outcome": previous && verb(previous),
          job: readable(safeName(failed?.job), failed?.key),
          step: readable(safeName(failed?.step)),
          ref: safeName(facts.ref),
          sha: /^[\da-f]{7}/i.exec(facts.sha)?.[0] ?? "",
          // GitHub names whoever changed the workflow file last as the actor of a schedule.
          actor: eventName === "schedule" ? "schedule" : safeName(facts.actor),
          // A later attempt is told, too: `128.2`.
          run: run2 && facts.runAttempt > 1 ? `${run2}.${facts.runAttempt}` : run2,
          attempt: String(facts.runAttempt),
          event: safeName(eventName),
          "run-url": facts.runUrl,
          "pull-request": safeName(facts.pullRequest),
          tag,
          release: withoutTag(safeName(release2?.name), tag),
          "release-action": release2 ? releaseVerb(release2) : "",
          environment: safeName(deployment2?.environment)
        };
      }
      function previousStatus(subject, { earlier }) {
        const isUpstream = earlier?.subject === "upstream run";
        return subject !== "deployment" && isUpstream === (subject === "workflow-run") ? earlier?.status ?? "" : "";
      }
      function readable(name, instead = "") {
        return /\p{Script=Latin}/u.test(name) ? name : safeName(instead);
      }
      function releaseVerb({ action, prerelease }) {
        if (["edited", "deleted", "unpublished"].includes(action))
          return action;
        return prerelease ? "pre-released" : "released";
      }
      function withoutTag(name, tag) {
        const [, first = "", rest = ""] = /^([^\s:,]*)[\s:,-]*(.*)$/.exec(name) ?? [];
        return first === tag || first === tag.replace(/^v/, "") ? rest : name;
      }
      const verbs = /* @__PURE__ */ new Map([
        ["", "ran"],
        ["success", "succeeded"],
        ["failure", "failed"],
        ["error", "failed"],
        ["startup_failure", "failed to start"],
        ["cancelled", "was cancelled"],
        ["skipped", "was skipped"],
        ["timed_out", "timed out"],
        ["action_required", "needs action"]
      ]);
      function verb(status) {
        return verbs.get(status) ?? `is ${safeName(status.replaceAll("_", " "))}`;
      }
      ;
      class Failure extends Error {
        name;
        code;
        fate;
        /** Whether the same request may succeed a little later. */
        transient;
        /** The pause in milliseconds that the server asks for. */
        retryAfter;
        /** What the reader can do, in whole sentences. */
        remedy;
        constructor(name, message, options) {
          super(message, options);
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
        /** The same failure with other words or options. */
        with(changes) {
          const copy = { ...this, message: this.message, cause: this.cause, ...changes };
          return new Failure(this.name, copy.message, copy);
        }
      }
      const ASK_FIRST = "Ask the recipient whether the message came, before you run the job again.";
      function cancelled(before, fate, cause) {
        const remedy = fate === "unsent" ? "Run the job again to send it." : ASK_FIRST;
        const what = `The job was cancelled before ${before}.`;
        return new Failure("cancelled", what, { fate, remedy, cause });
      }
      const REPORT = "If the runner is not at fault, report this with the log of a run with debug logging.";
      function toFailure(error, fate = "unsent") {
        if (error instanceof Failure)
          return error;
        const message = error instanceof Error ? error.message : String(error);
        const what = `The action itself failed: ${message}`;
        const remedy = fate === "unknown" ? `${ASK_FIRST} ${REPORT}` : REPORT;
        return new Failure("internal", what, { fate, remedy, cause: error });
      }
      ;
      async function findStanding({ jobStatus: standing, template: template2 }, run2) {
        const isPlainSuccess = standing?.status === "success" && standing.needs === void 0;
        if (!isPlainSuccess || template2 === void 0 || !tellsJobStatus(template2, run2.context)) {
          return standing;
        }
        return await run2.otherJobFailed() ? { status: "failure" } : standing;
      }
      async function compose(inputs, sources) {
        const { text, template: template2 } = inputs;
        const composed = template2 === void 0 ? { text: text ?? "", notes: [] } : await fillTemplate(template2, inputs, sources);
        const fitted = fitText(composed.text, inputs, template2 !== void 0);
        if ("problem" in fitted) {
          throw new Failure("invalid-input", `template: its text ${fitted.problem}`, {
            remedy: "Nothing was sent. Correct the inputs of this step."
          });
        }
        return { ...fitted, notes: [...fitted.notes, ...composed.notes] };
      }
      async function fillTemplate(template2, { when, runLink }, { run: run2, standing, news: { subject }, earlier }) {
        const { status: jobStatus2 = "", needs } = standing ?? {};
        const need = needs?.failed;
        const found = jobStatus2 === "failure" ? await run2.failedJob() : void 0;
        const own = typeof template2 === "object" ? parse(template2.pattern).parts : [];
        const asksEarlier = when === "always" && namesIn(own).has("previous-outcome");
        const before = asksEarlier ? await run2.earlierStatus(subject) : earlier;
        return composeTemplate(template2, run2.context, {
          jobStatus: jobStatus2,
          ofNeeds: needs !== void 0,
          earlier: before && { subject, status: before.status },
          failure: found ? { ...found, key: found.key ?? need } : need ? { job: need } : void 0,
          runLink
        });
      }
      var external_node_crypto_ = __webpack_require__(7598);
      var undici = __webpack_require__(6752);
      var early_connection = __webpack_require__(1228);
      ;
      function parseObject(text) {
        try {
          const value = JSON.parse(text ?? "");
          return isObject(value) && !Array.isArray(value) ? value : void 0;
        } catch {
          return void 0;
        }
      }
      function isObject(value) {
        return typeof value === "object" && value !== null;
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
        return path.reduce((parent, key) => isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : void 0, value);
      }
      function textAt(value, ...path) {
        const found = at(value, ...path);
        return typeof found === "string" || typeof found === "number" ? String(found) : "";
      }
      ;
      function exchangeFailure(cause, started, ending, { server, proxy, timeout }) {
        const fate = started ? "unknown" : "unsent";
        const before = started ? "the answer came" : "the request went out";
        if (ending === "cancelled")
          return cancelled(before, fate, cause);
        if (cause instanceof Failure)
          return cause;
        const peer = proxy ? `${server.host} (through the proxy ${proxy.host})` : server.host;
        const seconds2 = `${timeout / 1e3} s`;
        const reason = textAt(cause, "code") || plainLine(textAt(cause, "message"));
        if (started && ending === "timeout") {
          const what = `No answer from ${peer} within ${seconds2}.`;
          const remedy = `${ASK_FIRST} If the server is slow, raise "timeout".`;
          return new Failure("timeout", what, { fate, remedy, cause });
        }
        if (started) {
          const what = `The connection to ${peer} broke before the answer was complete (${reason}).`;
          const remedy = `${ASK_FIRST} Check the network between this runner and the server.`;
          return new Failure("connection-lost", what, { fate, remedy, cause });
        }
        const fault = tlsFaults.find(({ codes }) => codes.test(reason));
        if (fault !== void 0) {
          const remedy = `The message was not sent. ${fault.remedy}`;
          const what = `Could not connect to ${peer}: ${fault.what} (${reason}).`;
          return new Failure("tls", what, { remedy, cause });
        }
        const known = connectionFaults.get(reason) ?? "the connection failed";
        const why = ending === "timeout" ? `no connection within ${seconds2}` : `${known} (${reason})`;
        return new Failure("network", `Could not connect to ${peer}: ${why}.`, {
          transient: true,
          remedy: "The message was not sent. Check the URL, the firewall and the proxy.",
          cause
        });
      }
      const tlsFaults = [
        {
          codes: /^CERT_HAS_EXPIRED$/,
          what: "its certificate has expired",
          remedy: "Check the runner's clock. If it is right, the server needs a new certificate."
        },
        {
          codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
          what: "its certificate is for another host",
          remedy: "Check the host name in the URL."
        },
        {
          codes: /^DEPTH_ZERO_SELF_SIGNED_CERT$/,
          what: "its certificate is self-signed",
          remedy: "If you trust it, set NODE_EXTRA_CA_CERTS to a file with that certificate."
        },
        {
          codes: /^(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(GET_ISSUER|VERIFY).*)$/,
          what: "its certificate comes from an authority that this runner does not know",
          remedy: "If your company's proxy inspects TLS, set NODE_EXTRA_CA_CERTS to a file with its authority's certificate."
        },
        {
          codes: /^(CERT_|UNABLE_TO_|INVALID_|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_SSL_|ERR_TLS_|EPROTO)/,
          what: "the TLS handshake failed",
          remedy: "Check that the URL leads to an HTTPS server, the runner's clock, and NODE_OPTIONS."
        }
      ];
      const connectionFaults = /* @__PURE__ */ new Map([
        ["ECONNREFUSED", "nothing accepts connections there"],
        ["ENOTFOUND", "the host name is not known"],
        ["EAI_AGAIN", "the host name could not be looked up"]
      ]);
      var socket_options = __webpack_require__(1264);
      var external_node_http_ = __webpack_require__(7067);
      var external_node_http_default = /* @__PURE__ */ __webpack_require__.n(external_node_http_);
      var external_node_https_ = __webpack_require__(4708);
      var external_node_https_default = /* @__PURE__ */ __webpack_require__.n(external_node_https_);
      var external_node_querystring_ = __webpack_require__(1792);
      ;
      function proxyFor(target, environment) {
        const value = environment["https_proxy"] || environment["HTTPS_PROXY"] || "";
        const exempt = environment["no_proxy"] || environment["NO_PROXY"] || "";
        const direct = target.protocol === "http:" || value.trim() === "";
        if (direct || isExempt(target, exempt))
          return void 0;
        const proxy = parseProxy(value);
        if (proxy !== null && /^https?:$/.test(proxy.protocol))
          return proxy;
        const allowed = "allowed are http://host:port and https://host:port";
        throw new Failure("invalid-input", `HTTPS_PROXY is not the URL of an HTTP proxy; ${allowed}.`, {
          remedy: "Nothing was sent. Correct HTTPS_PROXY in the environment of this step."
        });
      }
      function proxySecrets(environment) {
        return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].flatMap((name) => {
          const proxy = parseProxy(environment[name] ?? "");
          if (proxy === null || proxy.password === "")
            return [];
          return [proxy.password, (0, external_node_querystring_.unescape)(proxy.password), credentialOf(proxy)];
        });
      }
      function parseProxy(value) {
        return URL.parse(value.includes("://") ? value : `http://${value.trim()}`);
      }
      function isExempt({ hostname, port }, list) {
        const [host = "", entries = ""] = [hostname, list].map((text) => text.replace(/[[\]]/g, ""));
        const names = [`.${host}`, `.${host}:${port || 443}`];
        return entries.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
          const domain = entry.replace(/^\*?\.?/, ".");
          return entry === "*" || names.some((name) => name.endsWith(domain));
        });
      }
      function proxyAuthorization(proxy) {
        const isKnown = proxy.username !== "" || proxy.password !== "";
        return isKnown ? { "proxy-authorization": `Basic ${credentialOf(proxy)}` } : {};
      }
      function credentialOf(proxy) {
        return Buffer.from(`${(0, external_node_querystring_.unescape)(proxy.username)}:${(0, external_node_querystring_.unescape)(proxy.password)}`).toString("base64");
      }
      function proxyRefusal(status) {
        const remedy = status === 407 ? "The proxy asks for a username and password. Put them into the URL of HTTPS_PROXY, from a secret." : "Check HTTPS_PROXY and NO_PROXY. Check that the proxy allows connections to the server.";
        return new Failure("proxy", `The proxy answered ${status}.`, {
          // A proxy that cannot reach the server (5xx) may reach it in a moment. One that refuses will refuse again.
          transient: status >= 500,
          remedy: `The message was not sent. ${remedy}`
        });
      }
      ;
      function openTunnel(proxy, server, signal) {
        const { request } = proxy.protocol === "https:" ? external_node_https_default() : external_node_http_default();
        const target = `${server.hostname}:${server.port || 443}`;
        return new Promise((resolve, reject) => {
          request({
            method: "CONNECT",
            // They name the proxy for TLS. Node would take the name from the host header, which is the server's.
            ...(0, socket_options.j)(proxy),
            path: target,
            headers: { host: target, ...proxyAuthorization(proxy) },
            agent: false,
            signal
          }).on("connect", ({ statusCode = 0 }, socket) => {
            socket.on("error", () => {
            });
            if (statusCode >= 200 && statusCode < 300)
              return resolve(socket);
            socket.destroy();
            reject(proxyRefusal(statusCode));
          }).on("error", reject).end();
        });
      }
      ;
      class Transport {
        #options;
        #pool;
        #connector;
        #closing = new AbortController();
        constructor(options) {
          const { server, timeout, concurrency, largestReply = 64 * 1024 } = options;
          this.#options = options;
          this.#connector = (0, undici.buildConnector)({
            ...socket_options.a,
            timeout,
            allowH2: false,
            signal: this.#closing.signal
          });
          this.#pool = new undici.Pool(server.origin, {
            connections: concurrency,
            // undici's own way does not use the early connection, and does not tell a proxy's status.
            connect: (options2, callback) => {
              this.#open(options2).then((socket) => callback(null, socket), (error) => callback(error, null));
            },
            allowH2: false,
            keepAliveTimeout: early_connection.S6,
            keepAliveMaxTimeout: early_connection.S6,
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
          const { server, timeout } = this.#options;
          const path = server.pathname.replace(/\/+$/, "") + request.path;
          const exchange = new Exchange();
          const cancel = () => exchange.giveUp("cancelled");
          const timer = setTimeout(() => exchange.giveUp("timeout"), timeout);
          signal?.addEventListener("abort", cancel);
          try {
            if (signal?.aborted)
              cancel();
            else
              this.#pool.dispatch({ ...request, path }, exchange);
            return await exchange.outcome.promise;
          } catch (cause) {
            const { controller, ending } = exchange;
            throw exchangeFailure(cause, controller !== void 0, ending, this.#options);
          } finally {
            clearTimeout(timer);
            signal?.removeEventListener("abort", cancel);
          }
        }
        /** Gives up what is under way and all that is to come, so that the process can end. */
        close() {
          this.#closing.abort(new Error("closed"));
          void this.#pool.destroy();
        }
        async #open(options) {
          const { server, proxy, timeout, early } = this.#options;
          const attempt = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(timeout)]);
          const opened = await early?.take(attempt);
          if (opened !== void 0)
            return opened;
          const tunnel = proxy && { httpSocket: await openTunnel(proxy, server, attempt) };
          attempt.throwIfAborted();
          return new Promise((resolve, reject) => {
            this.#connector({ ...options, ...tunnel }, (error, socket) => error === null ? resolve(socket) : reject(error));
          });
        }
      }
      class Exchange {
        outcome = Promise.withResolvers();
        /** Set when the request begins to go out: from then on, the server may have it. */
        controller;
        /** Why this side gave up, if it did. */
        ending;
        #head = { status: 0, headers: {} };
        #chunks = [];
        /** Ends the exchange, also while the request waits for a connection. */
        giveUp(ending) {
          this.ending = ending;
          this.outcome.reject(new Error(ending));
          this.controller?.abort(new Error(ending));
        }
        /** undici calls it once there is a connection, before the first byte. An exchange that was given up by then sends nothing. */
        onRequestStart(controller) {
          if (this.ending === void 0)
            this.controller = controller;
          else
            controller.abort(new Error(this.ending));
        }
        /** undici calls it for an interim reply (1xx), too. The last call counts. */
        onResponseStart(_, status, headers) {
          this.#head = { status, headers };
        }
        onResponseData(_, chunk) {
          this.#chunks.push(chunk);
        }
        onResponseEnd() {
          const body = new TextDecoder().decode(Buffer.concat(this.#chunks));
          this.outcome.resolve({ ...this.#head, body });
        }
        onResponseError(_, error) {
          const isTooLarge = error instanceof undici.errors.ResponseExceededMaxSizeError;
          if (isTooLarge)
            this.outcome.resolve({ ...this.#head, body: void 0 });
          else
            this.outcome.reject(error);
        }
      }
      ;
      const wrongCredentials = {
        name: "authentication",
        meaning: "The gateway did not accept the username and password.",
        remedy: 'Check the secrets behind the inputs "username" and "password", and that the account is active on this gateway.'
      };
      const SEND_SLOWER = "Send fewer messages, or leave more time between them.";
      const refusals = {
        8: {
          name: "wrong-destination",
          meaning: "This number cannot receive text messages. It is inactive, a landline, on a blocked network, or opted out.",
          remedy: "Check the number and its country code."
        },
        56: {
          name: "invalid-number",
          meaning: "This is not a valid phone number.",
          remedy: "Write +, then the country code, then the number."
        },
        59: {
          name: "invalid-reference-service",
          meaning: "The account does not allow this reference service.",
          remedy: 'Set "reference-service" to one of the services that the account allows (for example AUTHENTICATION, DIGITALSIGN, ECOMMERCE), or leave it out.'
        },
        60: {
          name: "anti-flooding",
          meaning: "The gateway blocked the message, because it got too many in a short time.",
          remedy: SEND_SLOWER,
          transient: true
        },
        61: {
          name: "watchlist",
          meaning: "The number is on the watchlist. The gateway sends no message to it.",
          remedy: "If the number should not be there, contact Namirial support."
        },
        63: wrongCredentials,
        64: {
          name: "provider-unavailable",
          meaning: "The gateway has no SMS provider available at the moment.",
          remedy: "Run the job again later. If it fails again, contact Namirial support.",
          transient: true
        },
        66: {
          name: "empty-text",
          meaning: "The gateway received no text.",
          remedy: "Give a text that has visible characters."
        },
        74: {
          name: "url-denied",
          meaning: "The account may not send texts that contain a URL.",
          remedy: 'Remove the URL from the text. In a template, it comes from "run-link" or {run-url}. Or ask Namirial support to allow URLs.'
        }
      };
      const statusRefusals = {
        401: wrongCredentials,
        404: {
          name: "unexpected-response",
          meaning: "There is no gateway at this address (404).",
          remedy: 'Set "gateway-url" to the base URL of the gateway, without /api.'
        },
        429: {
          name: "rate-limited",
          meaning: "The gateway answered 429: too many requests.",
          remedy: SEND_SLOWER,
          transient: true
        },
        503: {
          name: "gateway-unavailable",
          meaning: "The gateway answered 503: it is not available.",
          remedy: "Run the job again later.",
          transient: true
        }
      };
      ;
      function readSendReply(reply, filter) {
        const body = reply.status === 200 ? parseObject(reply.body) : void 0;
        if (!/^\s*0:/.test(textAt(body, "message")))
          throw readRefusal(reply, filter);
        const id2 = idOf(body?.["id"]);
        if (id2 === "") {
          const what = "The gateway accepted the message but gave no id for it.";
          throw new Failure("unexpected-response", what, { fate: "unknown", remedy: ASK_FIRST });
        }
        return { id: id2, provider: textAt(body, "provider").trim() || void 0 };
      }
      const HOST = /^https?:\/\/((?:[a-z\d-]+\.)+[a-z]{2,})(?=[/?#]|$)/i;
      function readRefusal(reply, filter) {
        const { status, headers } = reply;
        const body = parseObject(reply.body);
        const code = codeIn(status, body);
        if (code === 0 && status === 407)
          return proxyRefusal(status);
        const byStatus = code === 0 && !isBrokenUpstream(reply) ? statusRefusals[status] : void 0;
        const known = refusals[code] ?? byStatus;
        if (known !== void 0) {
          const retryAfter = readRetryAfter(headers);
          const options = { ...known, code: code || void 0, fate: "refused", retryAfter };
          return new Failure(known.name, known.meaning, options);
        }
        if (code !== 0)
          return unlisted(code, textAt(body, "message"), filter);
        if (status >= 300 && status < 400) {
          const host = HOST.exec(String(headers["location"]))?.[1];
          const where = host === void 0 ? "" : ` to ${filter.shownId(host)}`;
          const what2 = `The server redirects${where} (${status}). The action does not follow redirects, because they would send the password to another server.`;
          return new Failure("unexpected-response", what2, {
            fate: "refused",
            remedy: 'Set "gateway-url" to the gateway itself. A redirect often leads to a login page in front of it.'
          });
        }
        const remedy = 'Check "gateway-url", and the proxies between this runner and the gateway.';
        const isRefusal = status >= 400 && status < 500;
        const name = status === 503 ? "gateway-unavailable" : "unexpected-response";
        const what = isRefusal ? "A server refused the request" : "The answer is not the gateway's";
        return new Failure(name, `${what}: ${described(reply, filter)}.`, {
          fate: isRefusal ? "refused" : "unknown",
          remedy: isRefusal ? remedy : `${ASK_FIRST} ${remedy}`
        });
      }
      function codeIn(status, body) {
        if (!/^(200|4\d\d|500|503)$/.test(String(status)))
          return 0;
        const leading = /^\s*0*([1-9]\d{0,8})(?!\d)/.exec(textAt(body, "message"))?.[1];
        const code = Number(status === 200 && leading || integerOf(body?.["code"]) || 0);
        return refusals[code] !== void 0 || ![407, 429, 503].includes(status) ? code : 0;
      }
      function unlisted(code, words, filter) {
        const shown = filter.shownId(String(code));
        const quote = filter.quote(words);
        const what = `The gateway refused the message with code ${shown}. Its documentation does not list this code.`;
        const saying = quote === "" ? "" : ` The gateway says: "${quote}".`;
        return new Failure("gateway-error", what + saying, {
          code: shown === String(code) ? code : void 0,
          fate: "refused",
          remedy: "Tell Namirial support the code and the time of this run."
        });
      }
      function isBrokenUpstream({ status, headers, body = "" }) {
        const isEnvoy = /(^|[\s,])(istio-)?envoy($|[\s,])/i.test(String(headers["server"]));
        return status === 503 && (isEnvoy || /upstream connect error or disconnect\/reset/i.test(body));
      }
      function readRetryAfter(headers) {
        const pauses = [headers["retry-after"] ?? []].flat().map((value) => /^\s*\d+\s*$/.test(value) ? 1e3 * Number(value) : Math.max(0, readDate(value) - readDate(String(headers["date"])))).filter((pause) => !Number.isNaN(pause));
        return pauses.length === 0 ? void 0 : Math.max(...pauses);
      }
      function readDate(value) {
        return /^\s*[A-Z][a-z]{2}.*\d\d:\d\d:\d\d/.test(value) ? Date.parse(value) : Number.NaN;
      }
      const MEDIA_TYPE = /^(text|application)\/(html|plain|json|xml|xhtml\+xml|problem\+json)\b/i;
      function described(reply, filter) {
        const { status, body } = reply;
        if (body === void 0)
          return `status ${status} with more than 64 KiB`;
        if (body.trim() === "")
          return `status ${status} with an empty body`;
        const kind = MEDIA_TYPE.exec(String(reply.headers["content-type"]))?.[0] ?? "unknown content";
        const title = filter.quote(/<title[^<>]*>([^<]*)/i.exec(body)?.[1] ?? "");
        return `status ${status} with ${kind}${title === "" ? "" : `, titled "${title}"`}`;
      }
      function readHealthReply(reply, filter) {
        const body = reply.status === 200 ? parseObject(reply.body) : void 0;
        if (typeof body?.["globalStatus"] !== "boolean")
          throw readRefusal(reply, filter);
        if (body["globalStatus"])
          return filter.shownId(textAt(body, "versionNumber"));
        const words = filter.quote(textAt(body, "errorMessage"));
        const what = `The gateway reports a fault${words === "" ? "" : `: "${words}"`}.`;
        throw new Failure("gateway-unavailable", what, {
          fate: "refused",
          remedy: "Run the job again later. If it fails again, contact Namirial support."
        });
      }
      ;
      const paths = { services: "/api/Services", admin: "/api/Admin" };
      class Gateway {
        #options;
        #transport;
        constructor(options) {
          this.#options = options;
          this.#transport = new Transport(options);
        }
        /** Sends `message` once, to a number in E.164 form. Throws a {@link Failure} if it was not accepted. */
        async send(message, destination, signal) {
          const { endpoint, credential, filter } = this.#options;
          const request = {
            method: "POST",
            path: `${paths[endpoint]}/send`,
            headers: {
              accept: "application/json",
              "content-type": "application/json",
              authorization: `Basic ${credential}`
            },
            body: JSON.stringify(sendBody(message, destination))
          };
          return readSendReply(await this.#transport.exchange(request, signal), filter);
        }
        /** Asks for the gateway's health. `admin` checks the credentials, too. Returns the version, possibly empty. Throws if it is not well. */
        async checkHealth(signal) {
          const { endpoint, credential, filter } = this.#options;
          const path = `${paths[endpoint]}/checkServiceStatus`;
          const authorization = endpoint === "admin" && { authorization: `Basic ${credential}` };
          const headers = { accept: "application/json", ...authorization };
          try {
            const reply = await this.#transport.exchange({ method: "POST", path, headers }, signal);
            return readHealthReply(reply, filter);
          } catch (error) {
            if (!(error instanceof Failure) || error.fate !== "unknown")
              throw error;
            const remedy = 'Check "gateway-url", and the proxies between this runner and the gateway.';
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
          webhook: webhookUrl && { url: webhookUrl, authentication: { type: "NONE" } },
          account,
          lra
        };
      }
      function basicCredential(username2, password, encoding) {
        return Buffer.from(`${username2}:${password}`, encoding).toString("base64");
      }
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
      function otherJobFailed(jobs, current) {
        const own = currentJob(jobs, current);
        const candidates = own ? [own] : jobs.filter(({ conclusion }) => conclusion === null);
        const [start = ""] = candidates.map((job) => job.started_at).sort();
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
        const isNamed = ({ name }) => keyOf(name) === key;
        const unfinished = jobs.filter(({ conclusion }) => conclusion === null);
        const onRunner = unfinished.filter((job) => job.status === "in_progress" && job.runner_name && job.runner_name === runner);
        const candidates = [onRunner.filter(isNamed), onRunner, unfinished.filter(isNamed)];
        return candidates.find(({ length }) => length === 1)?.[0];
      }
      function keyOf(name) {
        return name.replace(/ \([^()]*\)/g, "").trim().replace(/^.* \/ /, "");
      }
      ;
      const statuses = ["failure", "cancelled", "success", "skipped"];
      const TO_JSON = `\${{ toJSON(needs) }}`;
      function newsOf(standing, { eventName, workflowRun }) {
        const { status = "", needs } = standing ?? {};
        if (needs !== void 0)
          return { subject: "run", status };
        const upstream = eventName === "workflow_run" ? workflowRun?.status : void 0;
        if (!upstream || status === "failure" || status === "cancelled")
          return { subject: "job", status };
        return { subject: "upstream run", status: hasFailed(upstream) ? "failure" : upstream };
      }
      ;
      const TRUNK_ZERO = /\(\s*0\s*\)/;
      const E164 = /^\+[1-9]\d{6,14}$/;
      function listEntries(list) {
        return list.split(/\r\n|\r|\n/).filter((line) => !line.trim().startsWith("#")).flatMap((line) => line.split(/[,;]/)).map((entry) => entry.trim()).filter((entry) => entry !== "");
      }
      function toE164(typed) {
        if (TRUNK_ZERO.test(typed))
          return void 0;
        const number = typed.replace(/[\p{Zs}\p{Pd}\p{Cf}\t.()]/gu, "").replace(/^00/, "+");
        return E164.test(number) ? number : void 0;
      }
      const COUNTRY_CODE = /^\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?=\d)/;
      function formsOf({ number, typed }) {
        const digits = number.slice(1);
        const national = number.replace(COUNTRY_CODE, "");
        const forms = [number, digits, `00${digits}`, typed];
        return national.length < 7 ? forms : [...forms, national];
      }
      function maskNumber(number) {
        return `${number.slice(0, 3)}${"*".repeat(number.length - 6)}${number.slice(-3)}`;
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
              input.redactor.hide((0, external_node_querystring_.unescape)(url.password));
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
      const MOST_DESTINATIONS = 1e3;
      const MOST_FAULTS = 20;
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
          for (const what of wrong.slice(0, MOST_FAULTS))
            input.fault(what);
          const more = wrong.length - MOST_FAULTS;
          if (more > 0)
            input.fault(`has ${more} more entries that are wrong.`);
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
          const line = plainLine(value, Number.POSITIVE_INFINITY);
          const hasSecret = input.redactor.clean(line) !== line;
          for (const fault of faultsOf(value, hasSecret))
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
      function standingOf(needs) {
        const jobs = Object.entries(parseObject(needs) ?? {});
        const withResult = (result) => jobs.find(([, job]) => textAt(job, "result") === result);
        const isKnown = jobs.every(([, job]) => statuses.some((each) => each === textAt(job, "result")));
        const status = isKnown && statuses.find(withResult);
        return status ? { status, needs: { failed: withResult("failure")?.[0] } } : void 0;
      }
      ;
      const table = {
        username,
        password: required,
        destination: phoneNumbers,
        text: optional,
        template,
        smartEncoding: input_kinds_boolean("false"),
        maxSegments: optionalWhole(1, 23),
        overflow: oneOf("fail", "truncate"),
        runLink: input_kinds_boolean("false"),
        jobStatus,
        githubToken: headerValue,
        when: oneOf("always", "change"),
        once: input_kinds_boolean("false"),
        strategy: oneOf("all", "escalate"),
        // As long as a hosted runner's job may take.
        deliveryTimeout: seconds("0", 0, 21600),
        retries: whole("3", 0, 10),
        onUnconfirmed: oneOf("fail", "resend"),
        failOnError: input_kinds_boolean("true"),
        dryRun: input_kinds_boolean("false"),
        statusApiKey: headerValue,
        referenceService: optional,
        referenceAction: optional,
        referenceKey: optional,
        gatewayUrl: serverUrl("https://sms.namirialtsp.com"),
        account: optional,
        lra: optionalWhole(0, Number.MAX_SAFE_INTEGER),
        timeout: seconds("15", 0.1, 600),
        concurrency: whole("4", 1, 64),
        endpoint: oneOf("auto", "services", "admin"),
        statusUrl: serverUrl("https://sms-apistatus.namirialtsp.com"),
        detailed: input_kinds_boolean("true"),
        webhookUrl: httpsUrl,
        businessRelationId: optional
      };
      function inputName(name) {
        return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
      }
      function checkTogether(values, misfit) {
        const { text, template: template2, when, jobStatus: jobStatus2, once, strategy, deliveryTimeout, endpoint } = values;
        const need = (input, needed, isUsed = values[input] !== void 0) => {
          if (isUsed && values[needed] === void 0)
            misfit([input, needed], `needs "${inputName(needed)}".`);
        };
        if (text !== void 0 && template2 !== void 0)
          misfit(["text", "template"], 'is given together with "template". Give only one of them.');
        if (text === void 0 && template2 === void 0)
          misfit(["text", "template"], 'is empty. Give a text of 1 to 1600 characters, or a "template".');
        const fitted = fitText(text ?? "", values, false);
        if (template2 === void 0 && "problem" in fitted)
          misfit(["text", "template", "smartEncoding", "maxSegments", "overflow"], fitted.problem);
        if (when === "change" && jobStatus2 === void 0)
          misfit(["jobStatus", "when"], 'is empty, but "when" is change. Remove the input to use its default.');
        need("referenceAction", "referenceService");
        need("referenceKey", "referenceService");
        need("once", "referenceService", once);
        need("once", "referenceKey", once);
        need("once", "statusApiKey", once);
        need("deliveryTimeout", "statusApiKey", deliveryTimeout > 0);
        need("strategy", "statusApiKey", strategy === "escalate");
        if (strategy === "escalate" && deliveryTimeout === 0)
          misfit(["strategy", "deliveryTimeout"], 'is escalate; it needs a "delivery-timeout" above 0.');
        for (const input of ["account", "lra"]) {
          if (endpoint === "services" && values[input] !== void 0)
            misfit(["endpoint", input], `is services, but "${input}" needs the admin endpoint; allowed are auto and admin.`);
        }
      }
      function readInputs(get, environment, redactor, whyEmpty) {
        const given = (name) => get(inputName(name)).trim() || void 0;
        hideSecrets(given, environment, redactor);
        const faults = /* @__PURE__ */ new Set();
        const tell = (name, what) => void faults.add(`${inputName(name)}: ${what}`);
        const wrong = /* @__PURE__ */ new Set();
        const shown = (value) => {
          if (value === given("text"))
            return "the text";
          return `"${plainLine(redactor.clean(plainLine(value, Number.POSITIVE_INFINITY)), 60)}"`;
        };
        let remedy = "Correct the inputs of this step.";
        const values = readTable((name, { fallback, read }) => {
          const fault = (what) => {
            wrong.add(name);
            tell(name, what);
          };
          const missing = () => {
            fault("is required, but empty.");
            remedy = whyEmpty();
          };
          return read(given(name) ?? fallback, { fault, missing, shown, redactor });
        });
        checkTogether(values, (of, what) => {
          if (of.some((name) => wrong.has(name)))
            return;
          tell(of[0], what);
          if (!of.includes("statusApiKey"))
            return;
          tell("statusApiKey", "is empty, but the Message Status API needs it.");
          remedy = whyEmpty();
        });
        if (faults.size === 0)
          return completed(values);
        throw new Failure("invalid-input", [...faults].join("\n"), {
          remedy: `Nothing was sent. ${remedy}`
        });
      }
      function hideSecrets(given, environment, redactor) {
        const [username2 = "", password = ""] = [given("username"), given("password")];
        const keys = [given("statusApiKey") ?? "", given("githubToken") ?? ""];
        for (const secret of [password, ...keys, ...proxySecrets(environment)])
          redactor.hide(secret);
        if (password === "")
          return;
        redactor.hide(basicCredential(username2, password));
        redactor.hide(basicCredential(username2, password, "latin1"));
      }
      function readTable(read) {
        const values = Object.entries(table).map(([name, kind]) => [name, read(name, kind)]);
        return Object.fromEntries(values);
      }
      function completed(values) {
        const { account, lra, endpoint, once, referenceKey } = values;
        const { referenceService: service, referenceAction: action } = values;
        const automatic = account === void 0 && lra === void 0 ? "services" : "admin";
        const isOwn = service !== void 0 && (once || referenceKey === void 0);
        return {
          ...values,
          endpoint: endpoint === "auto" ? automatic : endpoint,
          reference: service === void 0 ? void 0 : { service, action, key: referenceKey ?? (0, external_node_crypto_.randomUUID)() },
          canLookUp: isOwn && values.statusApiKey !== void 0
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
        /** Whether the batch is stopped. The new spacing is set when it goes on: by then, late answers tell more of the rate. */
        #stopped = false;
        /** Milliseconds for which the batch was stopped so far. The rate leaves them out. */
        #pauses = 0;
        #acceptances = [];
        /** 0 to 1. */
        #refused = 0;
        constructor(clock2) {
          this.#clock = clock2;
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
          return "give up";
        if (failure.fate === "unknown")
          return onUnconfirmed === "resend" ? "retry" : "give up";
        if (!failure.transient)
          return "give up";
        if ((failure.retryAfter ?? 0) > LONGEST_RETRY_AFTER)
          return "end batch";
        return SLOWING.includes(failure.name) ? "slow down" : "retry";
      }
      const SLOWING = ["anti-flooding", "rate-limited", "gateway-unavailable"];
      function finalFailure(failure, { canLookUp }) {
        const { message, fate, transient, retryAfter = 0, remedy } = failure;
        if (fate === "unknown") {
          const advice = canLookUp ? "" : ' To let the action look it up next time, set "status-api-key" and "reference-service". Then leave "reference-key" out or set "once".';
          return failure.with({ remedy: `The message may be on its way. ${remedy}${advice}` });
        }
        if (!transient || retryAfter <= LONGEST_RETRY_AFTER)
          return failure;
        const reason = `The server asks for a pause of ${Math.ceil(retryAfter / 1e3)} s. The action waits at most ${LONGEST_RETRY_AFTER / 1e3} s.`;
        return failure.with({ message: `${message} ${reason}` });
      }
      function waitBefore(attempts, failure, random) {
        const backoff = Math.min(LONGEST_WAIT, 1e3 * 2 ** (attempts - 1) * (1 + random / 2));
        return Math.max(backoff, failure.retryAfter ?? 0);
      }
      const SHORTEST_LOOK_UP = 5e3;
      function lookUpTime({ canLookUp, timeout }) {
        return canLookUp ? Math.max(SHORTEST_LOOK_UP, timeout) : 0;
      }
      function timeLimits(count, policy) {
        const { retries, concurrency, timeout, deliveryTimeout, canLookUp, once } = policy;
        const [turns, atOnce] = policy.strategy === "escalate" ? [count, 1] : [1, count];
        const request = Math.ceil(atOnce / concurrency) * timeout;
        const lookUp = canLookUp ? lookUpTime(policy) + request : 0;
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
      var core = __webpack_require__(6421);
      ;
      function ignoreClosedLog() {
        process.stdout.on("error", () => {
        });
      }
      function failStep() {
        process.exitCode = 1;
      }
      async function setOutputs(outputs) {
        for (const [name, value] of Object.entries(outputs))
          (0, core.uH)(name, value);
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
        return minutes < 120 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
      }
      ;
      function outputsOf(outcome, failure, results, redactor) {
        const accepted = results.filter(isAccepted);
        const first = accepted[0] ?? results.find(({ messageId }) => messageId !== void 0);
        return {
          "message-id": redactor.shownId(first?.messageId ?? ""),
          provider: redactor.shownId(first?.provider ?? ""),
          "delivery-status": first?.status ?? "",
          outcome,
          results: resultsOutput(results, redactor),
          "accepted-count": String(accepted.length),
          "failed-count": String(results.filter(isFailed).length),
          "error-code": String(failure?.code ?? ""),
          "error-name": failure?.name ?? "",
          "error-message": redactor.clean(failure?.explanation ?? "").replaceAll("\n", " ")
        };
      }
      const LARGEST = 5e5;
      function resultsOutput(results, redactor) {
        const whole2 = JSON.stringify(results.map((result) => resultOutput(result, true, redactor)));
        if (whole2.length <= LARGEST)
          return whole2;
        const names = results.map(({ failure }) => failure?.name);
        const isFirst = (at2) => names.indexOf(names[at2]) === at2;
        return JSON.stringify(results.map((result, at2) => resultOutput(result, isFirst(at2), redactor)));
      }
      function resultOutput(result, withMessage, redactor) {
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
            message: withMessage ? redactor.clean(failure.explanation) : void 0
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
      const NUMBERS = new RegExp(`[\\d…](?:[^${CAPITALS}${SMALL}]*[\\d…])?`, "g");
      function plainWords(text, isSecret) {
        const isShown = (token) => {
          const [words = ""] = WORDS.exec(token) ?? [];
          return PLAIN.test(token) && ![words, ...words.split(/['’-]/)].some(isSecret);
        };
        const line = text.slice(0, plain_words_LONGEST).normalize("NFC").trim().split(/\s+/).map((token) => token === "" || isShown(token) ? token : HIDDEN).join(" ").replace(NUMBERS, (run2) => /^\d{1,3}$/.test(run2) ? run2 : HIDDEN);
        return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN - 1)}${HIDDEN}`;
      }
      ;
      const SHORTEST = 4;
      const TELLING = 8;
      const TELLING_DIGITS = 7;
      const ID = /^[\wÀ-ÖØ-öø-ÿ.: -]{0,100}$/;
      const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
      const CODES = [/[A-Z\d]+(?:[ .-][A-Z\d]+)*/g, /[a-z\d-]*\d[a-z\d-]*/gi];
      class Redactor {
        #register;
        /** What the runner knows, and what people see in its place. */
        #masks = /* @__PURE__ */ new Map();
        #registered;
        /** What gives a credential away. */
        #credentials = /* @__PURE__ */ new Map();
        /** What gives the given text, a code in it or a phone number away. */
        #others = /* @__PURE__ */ new Map();
        /** Credentials and the given text. A server's word that stands in them is hidden. */
        #words = "";
        /** @param register makes the runner blank a string in the logs of all later steps */
        constructor(register) {
          this.#register = register;
        }
        /** Hides a credential: as it is, as URLs, forms and JSON hold it, without padding, and as it looks in a plain line. */
        hide(secret) {
          const forms = secret.split(/[\r\n]+/).flatMap((line) => [line, line.replace(/=+$/, "")]);
          forms.push(encodeURIComponent(secret.toWellFormed()), new URLSearchParams([["", secret]]).toString().slice(1), JSON.stringify(secret).slice(1, -1), plainLine(secret, Number.POSITIVE_INFINITY));
          this.#registerAll(isLong(secret) ? forms.filter(isLong) : [secret], "***");
          this.#words += `
${folded(secret)}`;
          addParts(this.#credentials, squeezed(secret), TELLING);
        }
        hideNumber(destination) {
          this.#registerAll(formsOf(destination), maskNumber(destination.number));
          addParts(this.#others, destination.number.slice(1), TELLING_DIGITS);
        }
        /** Hides the given text from now on where a server repeats it: whole, a word of it or a code in it. */
        hideText(text) {
          this.#words += `
${folded(text)}`;
          const plain = text.normalize("NFKD");
          const codes = CODES.flatMap((pattern) => plain.match(pattern) ?? []);
          const parts = codes.flatMap((code) => code.split(/[ .-]/));
          for (const each of [text, ...codes, ...parts])
            addParts(this.#others, squeezed(each), TELLING);
        }
        /** For the action's own lines, which hold a secret only by mistake. Masks each registered form. */
        clean(line) {
          this.#registered ??= anyOf([...this.#masks.keys()].filter(isLong));
          return line.replace(this.#registered, (form) => this.#masks.get(form) ?? "***");
        }
        quote(words) {
          const line = plainWords(words, (word) => isLong(word) && this.#words.includes(folded(word)));
          return holds(line, this.#credentials) || holds(line, this.#others) ? HIDDEN : line;
        }
        shownId(id2) {
          if (!ID.test(id2) || id2.includes("::") || holds(id2, this.#credentials))
            return HIDDEN;
          return UUID.test(id2) || !holds(id2, this.#others) ? id2 : HIDDEN;
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
        return text.replace(/\s/g, "").length >= SHORTEST;
      }
      function folded(text) {
        return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toUpperCase();
      }
      function squeezed(text) {
        return folded(text).replace(/[^A-Z\d]/g, "");
      }
      function addParts(parts, secret, longest) {
        const length = Math.min(longest, secret.length);
        if (length < SHORTEST)
          return;
        const known = parts.get(length) ?? /* @__PURE__ */ new Set();
        for (let at2 = 0; at2 + length <= secret.length; at2++)
          known.add(secret.slice(at2, at2 + length));
        parts.set(length, known);
      }
      function holds(line, parts) {
        const characters = squeezed(line);
        for (const view of [characters, characters.replace(/\D/g, "")]) {
          for (const [length, known] of parts) {
            for (let at2 = 0; at2 + length <= view.length; at2++) {
              if (known.has(view.slice(at2, at2 + length)))
                return true;
            }
          }
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
        return text.replace(/[\n!"#$&*/<=>?@[\\\]^_`{|}~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
      }
      function html(line, redactor) {
        return inert(redactor.clean(line));
      }
      const MOST_ROWS = 200;
      function summaryOf(results, strategy, caption, redactor) {
        const columns = columnsFor(results, redactor);
        const rows = results.slice(0, MOST_ROWS).map((result) => columns.map(([, cell]) => `<td>${cell(result)}</td>`).join(""));
        if (results.length > MOST_ROWS) {
          rows.push(`<td colspan="${columns.length}">and ${results.length - MOST_ROWS} more: the <code>results</code> output has them all</td>`);
        }
        return [
          `<h3>${headline(results, strategy)}</h3>`,
          `<p>${caption.map((line) => html(line, redactor)).join("<br>")}</p>`,
          "<table>",
          `<tr>${columns.map(([head]) => `<th>${head}</th>`).join("")}</tr>`,
          ...rows.map((row) => `<tr>${row}</tr>`),
          "</table>",
          ""
        ].join("\n");
      }
      function columnsFor(results, redactor) {
        const text = (value) => html(value, redactor);
        const any = (has) => results.some(has);
        const escalated = any(({ outcome }) => outcome === "skipped" || outcome === "undelivered");
        const explains = any(({ failure }) => failure);
        const fitted = (id2) => explains && id2.length > 8 ? `${id2.slice(0, 8)}…` : id2;
        const columns = [
          ["Destination", ({ destination }) => `<code>${maskNumber(destination.number)}</code>`],
          ["Outcome", ({ outcome }) => `${icons[outcome]} ${outcome}`],
          any(({ status }) => status) && ["Status", ({ status = "" }) => text(status)],
          ["Message id", ({ messageId = "" }) => text(fitted(redactor.shownId(messageId)))],
          ["Provider", ({ provider = "" }) => text(redactor.shownId(provider))],
          ["Tries", ({ attempts, earlier }) => earlier ? "none, sent earlier" : String(attempts)],
          escalated && [
            "Time (UTC)",
            ({ time }) => time ? `${clock(time.began)} to ${clock(time.ended)}` : ""
          ],
          explains && [
            "What happened and what to do",
            ({ failure }) => failure ? text(`${label(failure)}: ${failure.explanation}`) : ""
          ]
        ];
        return columns.filter((column) => column !== false);
      }
      function clock(time) {
        return new Date(time).toISOString().slice(11, 19);
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
      function listSummary(title, lines, redactor) {
        const items = lines.map((line) => `<li>${html(line, redactor)}</li>`);
        return [`<h3>${title}</h3>`, "<ul>", ...items, "</ul>", ""].join("\n");
      }
      function tableOf(request, redactor) {
        const rows = request.map(([name, value]) => `<tr><td><code>${name}</code></td><td>${html(value, redactor)}</td></tr>`);
        return ["<table>", ...rows, "</table>", ""].join("\n");
      }
      ;
      const INTERVAL = 1e4;
      const ALL_AGAIN = 'Running the job again sends to all numbers again, because "once" is not set.';
      class Reporter {
        redactor = new Redactor(core.Pq);
        /** The outputs that tell of the message itself; unknown until there is one. */
        #message = { encoding: "", segments: "", "reference-key": "" };
        #caption = [];
        #progress;
        /** Destinations that are finished. */
        #done = 0;
        /** Set once sending starts. */
        #policy;
        info(line) {
          core.pq(withoutCommands(this.redactor.clean(line)));
        }
        debug(line) {
          core.Yz(withoutCommands(this.redactor.clean(line)));
        }
        message(message, referenceKey = "") {
          const { text, encoding, segments, shown, notes } = message;
          if (!shown)
            this.redactor.hideText(text);
          const key = this.redactor.clean(referenceKey);
          this.#message = { encoding, segments: String(segments), "reference-key": key };
          this.#caption = [
            ...shown ? [`Text: ${text}`] : [],
            `${plural(text.length, "character")} in ${encoding}, ${plural(segments, "segment")} for each destination.`
          ];
          for (const line of [...this.#caption, ...notes])
            this.info(line);
          if (!shown && hasPlaceholder(text)) {
            const hint = 'The text has a placeholder in braces. Only the input "template" fills them.';
            core.lm(hint, { title: "SMS text" });
          }
          const notice = encodingNotice(message);
          if (notice !== void 0)
            core.lm(this.redactor.clean(notice), { title: "SMS encoding" });
        }
        changeUnknown(reason) {
          this.info(`${reason} The action sends the message, as if the status had changed.`);
        }
        otherJobFailed() {
          const what = "Another job of this run had failed before this one began. The message tells that.";
          const mend = `In a job that alerts about other jobs, set "job-status" to ${TO_JSON}.`;
          core.lm(`${what} ${mend}`, { title: "SMS job-status" });
        }
        recoveryAsText() {
          this.info('The status is a success again, and the message is the same "text" as after a failure. A "template" would tell that it works again.');
        }
        async unchanged(news, earlier, dryRun2) {
          const status = subjects[news.subject];
          const line = earlier === void 0 ? `${status} was skipped, which is never a change.` : earlier.source === void 0 ? `There is no earlier run on this branch, which counts as a success. ${status} is a success, too.` : `${status} has not changed since ${earlier.source}: ${news.status}.`;
          if (dryRun2) {
            this.info(`Without "dry-run", the action would send nothing. ${line}`);
            return;
          }
          this.info("Nothing is sent.");
          this.info(line);
          const summary = listSummary("SMS: nothing changed, nothing sent", [line], this.redactor);
          await this.#publish("unchanged", void 0, [], summary);
        }
        /** Tells how many messages there are and how long several can take, and from then on the progress. */
        start(count, server, policy) {
          const isLong2 = count > 1 || policy.deliveryTimeout > 0;
          const limit = ` This takes at most ${duration(timeLimits(count, policy).end)}.`;
          const sending = `Sending to ${plural(count, "destination")} through ${server}.`;
          this.info(isLong2 ? sending + limit : sending);
          this.#policy = policy;
          this.#progress = setInterval(() => this.info(`${this.#done} of ${count} done.`), INTERVAL);
        }
        retrying({ number }, failure, wait, attempts) {
          this.info(`${maskNumber(number)} try ${attempts} failed: ${label(failure)}. Trying again in ${duration(wait)}.`);
        }
        earlierUnknown({ number }, failure) {
          this.info(`${maskNumber(number)} look-up of an earlier message failed: ${label(failure)}. ${failure.message} Sending anyway, because "on-unconfirmed" is "resend".`);
        }
        accepted({ destination, messageId = "" }) {
          const id2 = this.redactor.shownId(messageId);
          this.info(`${maskNumber(destination.number)} accepted: ${id2}. Waiting up to ${duration(this.#policy?.deliveryTimeout ?? 0)} for the delivery report.`);
        }
        /** Tells a result at once, so that no later fault can hide it. */
        finished(result) {
          const { destination, outcome, messageId, provider, earlier, failure } = result;
          const ids2 = [messageId, provider].flatMap((id2) => id2 ? this.redactor.shownId(id2) : []);
          const what = [
            ids2.join(" through "),
            earlier && "sent earlier",
            failure && failure.name !== outcome && label(failure)
          ];
          const told = what.filter((part) => part).join(", ");
          this.info(`${maskNumber(destination.number)} ${outcome}${told && `: ${told}`}`);
          this.#done++;
        }
        /** Sets outputs and summary. Fails the step if a destination failed, or warns without `failOnError`. */
        async results(results, policy, failOnError) {
          const { strategy, once } = policy;
          const outcome = stepOutcome(results, strategy);
          const explained = results.filter(({ failure: failure2 }) => failure2 !== void 0);
          const first = explained.find(isFailed) ?? explained[0];
          const failure = first?.failure;
          if (first !== void 0 && failure !== void 0) {
            const fails = failOnError && outcome !== "accepted" && outcome !== "delivered";
            const isOneOfSeveral = explained.length === 1 && results.length > 1;
            const who = isOneOfSeveral ? `${maskNumber(first.destination.number)}: ` : "";
            const mayHaveIt = outcome === "partial" || outcome === "unconfirmed";
            const isAgain = mayHaveIt && results.length > 1 && strategy === "all" && !once;
            const again = isAgain ? ` ${ALL_AGAIN}` : "";
            const shown = failure.with({ message: who + failure.message, remedy: failure.remedy + again });
            this.#annotate(`${headline(results, strategy)}: ${label(failure)}`, shown, fails);
          }
          const summary = summaryOf(results, strategy, this.#caption, this.redactor);
          await this.#publish(outcome, failure, results, summary);
        }
        /** Tells what would be sent, without secrets, and what the checks found. */
        async dryRun(request, checks, failOnError) {
          this.info("Dry run: the action sends nothing. The request would be:");
          for (const [name, value] of request)
            this.info(`  ${name}: ${value}`);
          const found = checks.map((check) => check instanceof Failure ? check.message : check);
          for (const line of found)
            this.info(line);
          const failures = checks.filter((check) => check instanceof Failure);
          for (const failure of failures) {
            this.#annotate(`SMS dry run failed: ${label(failure)}`, failure, failOnError);
          }
          const told = [...this.#caption, ...found];
          const summary = listSummary("SMS: dry run, nothing sent", told, this.redactor);
          const table2 = tableOf(request, this.redactor);
          await this.#publish("dry-run", failures[0], [], summary + table2);
        }
        /** Fails the step for a wrong input or a fault of the action itself. Nothing was sent before {@link Reporter.start}. */
        async fault(error) {
          const started = this.#policy !== void 0;
          const failure = toFailure(error, started ? "unknown" : "unsent");
          const heading = started ? "SMS unconfirmed" : "SMS not sent";
          this.#annotate(`${heading}: ${label(failure)}`, failure, true);
          const lines = [...failure.message.split("\n"), failure.remedy];
          const summary = listSummary(heading, lines, this.redactor);
          await this.#publish(started ? "unconfirmed" : "failed", failure, [], summary);
        }
        /** Writes outputs and summary. A step without outputs fails; one without a summary does not. */
        async #publish(outcome, failure, results, summary) {
          clearInterval(this.#progress);
          const outputs = { ...outputsOf(outcome, failure, results, this.redactor), ...this.#message };
          const remedy = "Read in the log what became of the message before you run the job again.";
          const missing = (what, fails) => (error) => this.#annotate(`SMS step: no ${what}`, toFailure(error).with({ remedy }), fails);
          await setOutputs(outputs).catch(missing("outputs", true));
          await addSummary(summary).catch(missing("job summary", false));
        }
        /** The one place that fails the step. */
        #annotate(title, failure, fails) {
          const body = this.redactor.clean(`${failure.message}
${failure.remedy}`);
          for (let cause = failure.cause; cause instanceof Error; cause = cause.cause) {
            const places = cause.stack?.match(/^ {4}at .+:\d+:\d+\)?$/gm) ?? [];
            this.debug(`${cause.name}: ${this.redactor.quote(cause.message)}${places.join("")}`);
          }
          const annotate = fails ? core.z3 : core.$e;
          annotate(body, { title: this.redactor.clean(title) });
          if (fails)
            failStep();
        }
      }
      const subjects = {
        job: "The job's status",
        run: "The status of the needed jobs",
        "upstream run": "The status of the run that started this one"
      };
      var external_node_fs_ = __webpack_require__(3024);
      ;
      function whySecretsAreEmpty({ actor, isFork }) {
        if (actor === "dependabot[bot]") {
          return "A run that Dependabot started gets Dependabot secrets only. Save the secrets there, too, or skip the step in such runs.";
        }
        return isFork ? "A run of a fork's pull request gets no secrets. Skip the step in such runs." : "Check the names of the secrets: a secret that is misspelt or missing is empty.";
      }
      function readRunContext(env = process.env, payload = readEvent(env)) {
        const variable = (name) => env[`GITHUB_${name}`] ?? "";
        const repository = variable("REPOSITORY");
        const runId = variable("RUN_ID");
        const pages = `${variable("SERVER_URL") || "https://github.com"}/${repository}/actions/runs`;
        const queue = /^gh-readonly-queue\/(.+)\/pr-(\d+)-/.exec(variable("REF_NAME"));
        const head = at(payload, "pull_request", "head");
        const fork = forkOf(payload);
        return {
          eventName: variable("EVENT_NAME"),
          /** `owner/name`. */
          repository,
          /** The branch or tag; for a pull request its branch, with the owner if that is in a fork. */
          ref: queue?.[1] || fork || variable("HEAD_REF") || variable("REF_NAME"),
          /** `branch` or `tag`. */
          refType: variable("REF_TYPE"),
          /** Whether the run is of a fork's pull request, without the repository's secrets. */
          isFork: fork !== "" && variable("EVENT_NAME") !== "pull_request_target",
          /** Number of the pull request that is tested, merged, reviewed or commented. */
          pullRequest: queue?.[2] || pullRequest(payload),
          /** The commit that people know: a pull request's own, not the one that GitHub merges for the test. */
          sha: textAt(head, "sha") || variable("SHA"),
          actor: variable("ACTOR"),
          workflow: variable("WORKFLOW"),
          /** The name of the workflow's file without its ending. */
          workflowFile: fileName(variable("WORKFLOW_REF")),
          job: variable("JOB"),
          runner: env["RUNNER_NAME"] ?? "",
          runId,
          runNumber: variable("RUN_NUMBER"),
          /** 1, and more where the run was started again. */
          runAttempt: Number(variable("RUN_ATTEMPT")) || 1,
          runUrl: repository && runId && `${pages}/${runId}`,
          release: release(payload),
          deployment: deployment(payload),
          workflowRun: upstreamRun(payload, pages)
        };
      }
      function readEvent(env) {
        try {
          return JSON.parse((0, external_node_fs_.readFileSync)(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
        } catch {
          return void 0;
        }
      }
      function forkOf(payload) {
        const [head, base] = ["head", "base"].map((side) => at(payload, "pull_request", side));
        const isFork = textAt(head, "repo", "full_name") !== textAt(base, "repo", "full_name");
        return isFork ? textAt(head, "label") : "";
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
          /** What happened to it: `published`, `edited`, … */
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
          status: textAt(status, "state"),
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
          workflowFile: fileName(textAt(run2, "path") || textAt(payload, "workflow", "path")),
          /** Its conclusion, or its status while it has none. */
          status: textAt(run2, "conclusion") || textAt(run2, "status"),
          ref: fork ? `${owner}:${branch}` : branch,
          sha: textAt(run2, "head_sha"),
          actor: textAt(run2, "actor", "login"),
          runNumber: textAt(run2, "run_number"),
          runAttempt: Number(textAt(run2, "run_attempt")) || 1,
          /** Number of the pull request that it tested. */
          pullRequest: tests ? textAt(run2, "pull_requests", 0, "number") : "",
          runUrl: `${pages}/${id2}`
        };
      }
      ;
      async function findEarlierStatus(github, context, subject, jobs) {
        const upstream = subject === "upstream run" ? context.workflowRun?.id : void 0;
        const id2 = upstream ?? Number(context.runId);
        const isJob = subject === "job";
        const name = isJob ? currentJobName(await jobs(), context) : "";
        for await (const run2 of earlierRuns(github, id2, isJob ? context.runAttempt : 1)) {
          const { source } = run2;
          const conclusions = isJob ? conclusionsOf(await readJobs(github, run2.id, run2.attempt), name) : [run2.conclusion];
          if (conclusions.some(hasFailed))
            return { status: "failure", source };
          if (conclusions.includes("success"))
            return { status: "success", source };
        }
        return { status: "success", source: void 0 };
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
      async function* earlierRuns({ octokit, repo }, id2, thisAttempt) {
        for (let attempt = thisAttempt - 1; attempt > 0; attempt--) {
          yield { id: id2, attempt, conclusion: null, source: `attempt ${attempt} of this run` };
        }
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
          const earlier = runs.filter((run2) => run2.run_number < here.run_number && run2.conclusion !== "cancelled" && run2.conclusion !== "skipped" && // A branch of the same name in a fork is another one.
          run2.head_branch === here.head_branch && run2.head_repository?.id === here.head_repository?.id);
          for (const run2 of earlier) {
            const time = run2.run_started_at?.replace(/^(.*)T(\d\d:\d\d).*$/, " of $1 $2 UTC") ?? "";
            const { id: id3, run_attempt: attempt = 1, conclusion } = run2;
            yield { id: id3, attempt, conclusion, source: `run ${run2.run_number}${time}` };
          }
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
      function refusalOf(error, filter) {
        const status = at(error, "response", "status");
        if (status === void 0)
          return error instanceof Error ? error.message : String(error);
        const words = filter.quote(textAt(error, "response", "data", "message"));
        const forbidden = status === 403 && !/rate limit/i.test(words);
        const remedy = forbidden ? ". The job needs permissions: actions: read" : "";
        return `GitHub answered ${status}${words === "" ? "" : `: ${words}`}${remedy}`;
      }
      ;
      const TIMEOUT = 3e3;
      class ThisRun {
        context = readRunContext();
        #token;
        #filter;
        #explain;
        #deadline = AbortSignal.timeout(TIMEOUT);
        #github;
        #jobs;
        /** @param explain gets a line that says what is not known, and why */
        constructor(token, filter, explain) {
          this.#token = token;
          this.#filter = filter;
          this.#explain = explain;
        }
        /** The job and step that failed. */
        failedJob() {
          return this.#ask("The failed job", async (github) => failedJobOf(await this.#readJobs(github), this.context));
        }
        /** Whether another job had failed before this one began. */
        otherJobFailed() {
          return this.#ask("Whether a job failed before this one", async (github) => otherJobFailed(await this.#readJobs(github), this.context));
        }
        /** The status before. */
        earlierStatus(subject, explain = this.#explain) {
          return this.#ask("The earlier status", (github) => findEarlierStatus(github, this.context, subject, () => this.#readJobs(github)), explain);
        }
        async #ask(what, question, explain = this.#explain) {
          try {
            this.#github ??= openGitHub(this.context, this.#token, this.#deadline);
            return await question(await this.#github);
          } catch (error) {
            const reason = this.#deadline.aborted ? `GitHub took more than ${TIMEOUT / 1e3} s` : plainLine(refusalOf(error, this.#filter)).replace(/\.$/, "");
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
        /** Milliseconds since some moment, by a clock that nobody sets. */
        now: () => performance.now(),
        /** Resolves after so many milliseconds (at most 24 days), or at once if they are over or `signal` aborts. */
        async sleep(milliseconds, signal) {
          const time = Math.min(Math.max(0, milliseconds), LONGEST_TIMER);
          await (0, promises_.setTimeout)(time, void 0, signal && { signal }).catch(() => {
          });
        }
      };
      ;
      const GOOD = ["DELIVERED", "READ"];
      const BAD = ["REJECTED", "UNDELIVERED"];
      function isGood({ status }) {
        return !BAD.includes(status);
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
        const did = status === "REJECTED" ? "rejected" : "could not deliver";
        const what = `The provider ${did} the message${reason && `: ${reason}`}.`;
        return new Failure("undelivered", what, {
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
      function limitTo(count) {
        let free = count;
        const waiting = [];
        return async (request) => {
          if (free > 0)
            free--;
          else
            await new Promise((resolve) => waiting.push(resolve));
          try {
            return await request();
          } finally {
            const next = waiting.shift();
            if (next === void 0)
              free++;
            else
              next();
          }
        };
      }
      ;
      const FIRST_PAUSE = 1e3;
      const LONGEST_PAUSE = 1e4;
      class SentMessages {
        #status;
        #options;
        #limited;
        /** Ids of the messages with our reference that were there before this step; undefined if they are too many to know. */
        #before = Promise.resolve(/* @__PURE__ */ new Set());
        constructor(status, options) {
          this.#status = status;
          this.#options = options;
          this.#limited = limitTo(options.concurrency);
        }
        /** Looks up earlier messages, once for all recipients. Without that, the reference is new. */
        readEarlier() {
          const key = this.#options.reference?.key ?? "";
          this.#before = this.#ask(async (abort) => {
            const list = await this.#status.byReferenceKey(key, abort);
            return list.isFull ? void 0 : new Set(this.#ours(list).map(({ id: id2 }) => id2));
          });
        }
        /** The recipient's earlier message, unless it was rejected or undelivered; a failure if that cannot be seen. */
        async earlierTo(recipient) {
          const before = await this.#before;
          if (before instanceof Failure)
            return before;
          if (before?.size === 0)
            return void 0;
          const list = await this.#byRecipient(recipient);
          if (list instanceof Failure)
            return list;
          const good = this.#ours(list).find(isGood);
          if (good !== void 0 || !list.isFull)
            return good;
          const what = `The phone got ${list.messages.length} newer messages. The action cannot see whether it got this one before.`;
          const remedy = 'If the phone does not have the message, use a new "reference-key".';
          return new Failure("status-unavailable", what, { remedy });
        }
        /** Looks for the message of a send without an answer, for `within` milliseconds. */
        async lookUp(recipient, within) {
          const { claimed } = this.#options;
          const before = await this.#before;
          const isNew = ({ id: id2 }) => before instanceof Set && !before.has(id2);
          return this.#lookUntil(within, async () => {
            const list = await this.#byRecipient(recipient);
            if (list instanceof Failure)
              return list;
            const ours = this.#ours(list).filter(({ id: id2 }) => !claimed.has(id2));
            const found = ours.find(isGood) ?? ours.find(isNew);
            if (found !== void 0)
              claimed.add(found.id);
            return found;
          });
        }
        /**
         * Follows the message `id` until its status is final or the time is up. Then the last status that is known decides. If the
         * Message Status API failed and never told one, the message stays accepted.
         * @param within milliseconds for which to follow it
         */
        async follow(accepted, id2, within) {
          let known;
          const ended = await this.#lookUntil(within, async () => {
            const answer = await this.#ask((abort) => this.#status.byId(id2, abort));
            if (answer instanceof Failure)
              return known === void 0 ? answer : void 0;
            known = answer ?? known;
            return known && finalResult(accepted, known);
          });
          if (ended instanceof Failure)
            return { ...accepted, failure: ended };
          if (ended !== void 0)
            return ended;
          const latest = { ...accepted, status: known?.status ?? accepted.status };
          return this.#options.stop.aborted ? { ...latest, failure: cancelled("the delivery report came", "unknown") } : { ...latest, outcome: "undelivered", failure: notInTime(within, known) };
        }
        /** Looks again and again, until something is found or the time is up. Returns what the last look found. */
        async #lookUntil(within, look) {
          const { clock: clock2, random, stop } = this.#options;
          const deadline = clock2.now() + within;
          let last;
          let pause = FIRST_PAUSE;
          while (clock2.now() < deadline) {
            await clock2.sleep(Math.min(pause * (1 + random() / 4), deadline - clock2.now()), stop);
            pause = Math.min(LONGEST_PAUSE, 1.5 * pause);
            if (stop.aborted)
              break;
            last = await look();
            if (last instanceof Failure ? !last.transient : last !== void 0)
              break;
          }
          return last;
        }
        #byRecipient({ number }) {
          return this.#ask((abort) => this.#status.byPhoneNumber(number, abort));
        }
        #ask(question) {
          const answer = this.#limited(() => question(this.#options.abort));
          return answer.catch((error) => toFailure(error));
        }
        #ours({ messages }) {
          const { service = "", action = "", key = "" } = this.#options.reference ?? {};
          return messages.filter(({ reference }) => reference.service === service && reference.action === action && reference.key === key);
        }
      }
      ;
      const outcomes = { unsent: "failed", refused: "refused", unknown: "unconfirmed" };
      class Delivery {
        #recipients;
        #policy;
        #dependencies;
        #sent;
        /** Ids of the messages that recipients have. No two recipients may have the same. */
        #claimed = /* @__PURE__ */ new Set();
        #limited;
        #pace;
        /** The last complaint about too many requests. */
        #complaint = "anti-flooding";
        #ending = new AbortController();
        /** Aborts when nothing is sent any more; its reason is a {@link Failure}, unless the job was cancelled. */
        #ended;
        /** Undefined once the results are final. */
        #listener;
        constructor(destinations, policy, dependencies) {
          const { status, message, listener } = dependencies;
          const { concurrency } = policy;
          const { reference } = message;
          this.#recipients = destinations.map((destination) => ({ destination, attempts: 0 }));
          this.#policy = policy;
          this.#dependencies = dependencies;
          this.#listener = listener;
          const options = { ...dependencies, concurrency, reference, claimed: this.#claimed };
          this.#sent = status && new SentMessages(status, options);
          this.#limited = limitTo(concurrency);
          this.#pace = new Pace(dependencies.clock);
          this.#ended = AbortSignal.any([dependencies.stop, this.#ending.signal]);
        }
        /** Tells what became of each destination, in the order given. Takes no longer than {@link timeLimits} says. */
        async run() {
          const { strategy, once } = this.#policy;
          const { lastSend } = timeLimits(this.#recipients.length, this.#policy);
          const timeUp = this.#dependencies.clock.sleep(lastSend, this.#ended);
          void timeUp.then(() => {
            const what = "The gateway slowed the batch down until no time was left for this message.";
            const remedy = "The message was not sent. Send fewer messages at once.";
            this.#ending.abort(new Failure(this.#complaint, what, { remedy }));
          });
          try {
            if (once)
              this.#sent?.readEarlier();
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
            const isReached = results.some(({ outcome }) => outcome === "delivered");
            results.push(isReached ? this.#skip(recipient) : await this.#deliver(recipient));
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
          const earlier = await this.#sent?.earlierTo(recipient.destination);
          if (earlier === void 0)
            return void 0;
          if (!(earlier instanceof Failure)) {
            const result = { ...this.#accepted(recipient, earlier), earlier: true };
            return finalResult(result, earlier) ?? result;
          }
          if (earlier.name === "cancelled")
            return this.#failed(recipient, this.#whyEnded());
          if (this.#policy.onUnconfirmed === "resend") {
            this.#listener?.earlierUnknown(recipient.destination, earlier);
            return void 0;
          }
          const remedy = `The message was not sent, because the phone may have it already. ${earlier.remedy} To send anyway, set "on-unconfirmed" to "resend".`;
          return this.#failed(recipient, earlier.with({ remedy }));
        }
        /** Sends until the message is accepted or may not be sent again. */
        async #send(recipient) {
          let unconfirmed;
          let last;
          for (; ; ) {
            const tried = await this.#limited(() => this.#try(recipient));
            if (tried === void 0)
              return this.#failed(recipient, unconfirmed ?? this.#whyEnded(last));
            if ("outcome" in tried)
              return tried;
            const { failure, next, wait } = tried;
            last = failure;
            if (failure.fate === "unknown") {
              const found = await this.#lookUp(recipient, failure);
              if (!(found instanceof Failure))
                return found;
              unconfirmed ??= found;
            }
            const mayRetry = next === "retry" || next === "slow down";
            if (!mayRetry || recipient.attempts > this.#policy.retries) {
              return this.#failed(recipient, unconfirmed ?? failure);
            }
            if (this.#ended.aborted)
              continue;
            this.#listener?.retrying(recipient.destination, failure, wait, recipient.attempts);
            if (next === "retry")
              await this.#dependencies.clock.sleep(wait, this.#ended);
          }
        }
        /** Waits for the turn and sends. Returns the result or why it failed; undefined if nothing is sent any more. */
        async #try(recipient) {
          const { gateway, message, abort, random } = this.#dependencies;
          const round = await this.#pace.turn(this.#ended);
          if (this.#ended.aborted)
            return void 0;
          recipient.attempts++;
          try {
            const acceptance = await gateway.send(message, recipient.destination.number, abort);
            this.#pace.speedUp(round);
            if (this.#claimed.has(acceptance.id))
              throw sameId();
            return this.#accepted(recipient, acceptance);
          } catch (error) {
            const failure = toFailure(error, "unknown");
            const next = nextStep(failure, this.#policy.onUnconfirmed);
            const wait = waitBefore(recipient.attempts, failure, random());
            if (next === "slow down") {
              this.#pace.slowDown(round, wait);
              this.#complaint = failure.name;
            }
            if (next === "end batch") {
              const { name, message: message2 } = finalFailure(failure, this.#policy);
              const what = `The batch ended before this message was sent. ${message2}`;
              this.#ending.abort(new Failure(name, what, { remedy: "Run the job again later." }));
            }
            return { failure, next, wait };
          }
        }
        /** Why nothing is sent any more: the message's own last failure, if it has one, or what ended the batch. */
        #whyEnded(last) {
          const { reason } = this.#ended;
          if (reason instanceof Failure)
            return last ?? reason;
          return cancelled("the message was sent", "unsent");
        }
        /** Looks for the message of a send without an answer. Returns the failure, completed, if the message is not found. */
        async #lookUp(recipient, unconfirmed) {
          const found = await this.#sent?.lookUp(recipient.destination, lookUpTime(this.#policy));
          if (found === void 0)
            return unconfirmed;
          if (found instanceof Failure) {
            return unconfirmed.with({ message: `${unconfirmed.message} ${found.message}` });
          }
          const result = this.#accepted(recipient, found);
          const ended = finalResult(result, found);
          return ended?.outcome === "undelivered" ? ended : result;
        }
        #accepted(recipient, message) {
          const { destination, attempts } = recipient;
          const { id: messageId, provider, status } = message;
          this.#claimed.add(messageId);
          const known = { messageId, provider: provider || void 0, status };
          return { destination, outcome: "accepted", attempts, ...known };
        }
        #failed({ destination, attempts }, failure) {
          const final = finalFailure(failure, this.#policy);
          return { destination, outcome: outcomes[failure.fate], attempts, failure: final };
        }
        /** Waits for the delivery report of an accepted message, where the policy asks for it. */
        async #follow(sent) {
          const { outcome, messageId } = sent;
          const { deliveryTimeout } = this.#policy;
          if (outcome !== "accepted" || messageId === void 0)
            return sent;
          if (deliveryTimeout === 0 || this.#sent === void 0)
            return sent;
          this.#listener?.accepted(sent);
          return this.#sent.follow(sent, messageId, deliveryTimeout);
        }
      }
      function sameId() {
        const what = "The gateway accepted the message, but with the id of the message to another phone.";
        return new Failure("unexpected-response", what, { fate: "unknown", remedy: ASK_FIRST });
      }
      ;
      const DOCUMENTED = /^(PROVIDER_ACCEPTANCE|SENT|DELIVERED|READ|REJECTED|UNDELIVERED)$/;
      const COUNT = 100;
      const LARGEST_LIST = 1024 * 1024;
      class StatusApi {
        #options;
        #transport;
        constructor(options) {
          this.#options = options;
          this.#transport = new Transport({ ...options, largestReply: LARGEST_LIST });
        }
        /** One message; undefined if the API does not know it, perhaps not yet. */
        async byId(id2, signal) {
          const json = await this.#get(`/${encodeURIComponent(id2.toWellFormed())}`, signal);
          if (json === void 0)
            return void 0;
          const message = readMessage(json, this.#options.filter);
          if (message.id !== id2)
            throw unavailable("Its answer is about another message.");
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
          const messages = (await this.#get(`${path}?count=${COUNT}`, signal))?.["messages"];
          if (!Array.isArray(messages))
            throw unavailable("Its answer holds no list of messages.");
          const read = messages.map((message) => readMessage(message, this.#options.filter));
          return { messages: read, isFull: read.length >= COUNT };
        }
        /** The JSON of a 200; undefined for that of a 404. */
        async #get(path, signal) {
          const headers = { accept: "application/json", "x-api-key": this.#options.apiKey };
          const request = { method: "GET", path: `/api/messagestatus${path}`, headers };
          const { status, body } = await this.#transport.exchange(request, signal).catch(notAvailable);
          if (status === 401 || status === 403) {
            throw unavailable(`It answered ${status}: the key is missing or not valid.`, false);
          }
          const json = parseObject(body);
          if (json !== void 0 && status === 404)
            return void 0;
          if (json !== void 0 && status === 200)
            return json;
          throw unavailable(`Its answer has status ${status} and is not what is documented.`);
        }
      }
      function notAvailable(error) {
        if (!(error instanceof Failure))
          throw error;
        if (error.name === "cancelled")
          throw error.with({ fate: "unsent" });
        throw unavailable(error.message, error.transient || error.fate === "unknown", error);
      }
      function unavailable(what, transient = true, cause) {
        return new Failure("status-unavailable", `The Message Status API is not available. ${what}`, {
          transient,
          remedy: 'Check "status-api-key" and "status-url".',
          cause
        });
      }
      function readMessage(value, filter) {
        const wrapped = at(value, "message");
        const message = isObject(wrapped) ? wrapped : value;
        const id2 = idOf(at(message, "id"));
        if (id2 === "")
          throw unavailable("Its answer holds a message without an id.");
        const status = textAt(message, "status").trim().toUpperCase();
        if (!/^[A-Z_]{1,40}$/.test(status))
          throw unavailable("Its answer holds a message without a status.");
        return {
          id: id2,
          status: DOCUMENTED.test(status) ? status : filter.shownId(status),
          reference: {
            service: textAt(message, "reference", "service"),
            action: textAt(message, "reference", "action"),
            key: textAt(message, "reference", "key")
          },
          provider: textAt(message, "provider", "name").trim(),
          reason: reasonOf(message, filter)
        };
      }
      function reasonOf(message, filter) {
        const [words = "", status = "", code = ""] = ["message", "status", "code"].map((part) => textAt(message, "provider", part).trim());
        const reason = filter.quote(words || status);
        return [reason, code && `code ${filter.shownId(code)}`].filter(Boolean).join(", ");
      }
      ;
      function openClients(inputs, filter, early) {
        const { username: username2, password, endpoint, timeout, concurrency } = inputs;
        const { gatewayUrl, statusUrl, statusApiKey: apiKey } = inputs;
        const at2 = (server) => ({
          server,
          timeout,
          concurrency,
          filter,
          proxy: proxyFor(server, process.env)
        });
        const credential = basicCredential(username2, password);
        const gateway = new Gateway({ ...at2(gatewayUrl), endpoint, credential, early });
        const statusApi = apiKey === void 0 ? void 0 : new StatusApi({ ...at2(statusUrl), apiKey });
        return {
          gateway,
          statusApi,
          close() {
            gateway.close();
            statusApi?.close();
          }
        };
      }
      async function send({ inputs, message: { text }, clients, reporter, cancellation }) {
        const { destination: destinations, gatewayUrl } = inputs;
        const { stop, abort } = cancellation;
        const delivery = new Delivery(destinations, inputs, {
          gateway: clients.gateway,
          message: { ...inputs, text },
          status: clients.statusApi,
          listener: reporter,
          clock: systemClock,
          random: Math.random,
          stop,
          abort
        });
        const crash = watchForCrash();
        try {
          reporter.start(destinations.length, gatewayUrl.host, inputs);
          return await Promise.race([delivery.run(), crash.promise]);
        } catch (error) {
          cancellation.cancel();
          return delivery.resultsAfter(error);
        } finally {
          crash.dispose();
        }
      }
      function watchForCrash() {
        const { promise, reject } = Promise.withResolvers();
        process.once("uncaughtException", reject);
        return { promise, dispose: () => void process.off("uncaughtException", reject) };
      }
      async function dryRun(step) {
        const { inputs, clients, reporter } = step;
        const { gateway, statusApi } = clients;
        const { abort } = step.cancellation;
        const checks = await Promise.all([
          gateway.checkHealth(abort).then((version) => `The gateway works (version ${version || "unknown"}).`).catch(toFailure),
          statusApi?.checkKey(abort).then(() => "The Message Status API takes the key.").catch(toFailure),
          // Only a message that is sent can show these.
          inputs.endpoint === "services" && "Not checked: the username and password. The Services endpoint checks them only when it sends.",
          inputs.reference && "Not checked: whether the account may use this reference-service."
        ]);
        await reporter.dryRun(requestRows(step), checks.filter((check) => check !== false && check !== void 0), inputs.failOnError);
      }
      function requestRows({ inputs, message }) {
        const { destination, endpoint, gatewayUrl, webhookUrl } = inputs;
        const masked = {
          ...inputs,
          text: message.shown ? message.text : `[text of ${plural(message.text.length, "character")}]`,
          // The path may hold a token.
          webhookUrl: webhookUrl && new URL(webhookUrl).host
        };
        const numbers = destination.map(({ number }) => maskNumber(number)).join(", ");
        const fields = Object.entries(sendBody(masked, numbers)).filter(([, value]) => value !== void 0);
        return [
          ["endpoint", `${endpoint} at ${gatewayUrl.href}`],
          ...fields.map(([name, value]) => [
            name,
            plainLine(typeof value === "string" ? value : JSON.stringify(value), 2e3)
          ])
        ];
      }
      ;
      const GRACE = 5e3;
      function listenForCancellation() {
        const stop = new AbortController();
        const abort = new AbortController();
        let timer;
        const cancel = () => {
          if (stop.signal.aborted)
            return;
          stop.abort(new Error("the job was cancelled"));
          timer = setTimeout(() => abort.abort(new Error("the job was cancelled")), GRACE);
        };
        process.on("SIGINT", cancel).on("SIGTERM", cancel);
        return {
          /** Aborted as soon as the job is cancelled: no new message may start. */
          stop: stop.signal,
          /** Aborted {@link GRACE} later: requests that are still under way are given up. */
          abort: abort.signal,
          cancel,
          /** Stops listening, so that a signal ends the process as usual. */
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
          const message = await findMessage(inputs, reporter);
          if (message === void 0)
            return;
          reporter.message(message, inputs.reference?.key);
          const clients = openClients(inputs, reporter.redactor, early);
          const step = { inputs, message, clients, reporter, cancellation };
          try {
            if (inputs.dryRun) {
              await dryRun(step);
            } else {
              const results = await send(step);
              await reporter.results(results, inputs, inputs.failOnError);
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
        const explain = (line) => reporter.debug(line);
        const run2 = new ThisRun(inputs.githubToken ?? "", reporter.redactor, explain);
        const standing = await findStanding(inputs, run2);
        if (standing !== inputs.jobStatus)
          reporter.otherJobFailed();
        const news = newsOf(standing, run2.context);
        const { isChange, earlier } = await compareWithBefore(inputs, news, run2, reporter);
        if (!isChange) {
          await reporter.unchanged(news, earlier, inputs.dryRun);
          if (!inputs.dryRun)
            return void 0;
        }
        return compose(inputs, { run: run2, standing, news, earlier });
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
