import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  938: (
    /***/
    ((module, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let stop = function(pid) {
            if (!Number.isInteger(pid) || pid <= 0)
              return;
            try {
              process.kill(pid);
              console.log("The emulator is stopped.");
            } catch {
              console.log("The emulator had ended before.");
            }
          }, input = function(name, standard) {
            return process.env[`INPUT_${name.toUpperCase()}`]?.trim() || standard;
          }, tell = function(variable, values) {
            const lines = Object.entries(values).map(([name, value]) => `${name}=${value}
`);
            const file = process.env[variable];
            if (file)
              (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, lines.join(""));
            else
              process.stdout.write(lines.join(""));
          };
          var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(421);
          var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
          var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(24);
          var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __nccwpck_require__2.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
          var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(136);
          var node_url__WEBPACK_IMPORTED_MODULE_2___default = /* @__PURE__ */ __nccwpck_require__2.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
          var _server_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(240);
          var _whole_number_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(745);
          const SERVE = "serve";
          const PATIENCE = 1e4;
          if (process.argv[2] === SERVE) {
            await serve();
          } else if (process.env["STATE_begun"] === "true") {
            stop(Number(process.env["STATE_pid"]));
          } else {
            await start();
          }
          async function start() {
            tell("GITHUB_STATE", { begun: "true" });
            try {
              const options = {
                port: (0, _whole_number_js__WEBPACK_IMPORTED_MODULE_4__.r)("port", input("port", "0"), 0, 65535),
                speed: (0, _whole_number_js__WEBPACK_IMPORTED_MODULE_4__.r)("speed", input("speed", "1"), 1, 1e3)
              };
              const url = await startProcess(options);
              tell("GITHUB_OUTPUT", {
                url,
                ..._server_js__WEBPACK_IMPORTED_MODULE_3__.AD,
                "status-api-key": _server_js__WEBPACK_IMPORTED_MODULE_3__.zF
              });
              console.log(`The gateway's emulator is at ${url} until the job ends.`);
            } catch (error) {
              const message = error instanceof Error ? error.message : String(error);
              const line = message.replaceAll("%", "%25").replace(/[\r\n]+/g, " ");
              console.log(`::error title=The emulator did not start::${line}`);
              process.exitCode = 1;
            }
          }
          async function startProcess(options) {
            const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(
              process.execPath,
              [(0, node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url), SERVE, JSON.stringify(options)],
              // Without the step's pipes, for whose end the runner waits.
              { detached: true, windowsHide: true, stdio: ["ignore", "ignore", "ignore", "ipc"] }
            );
            if (child.pid !== void 0)
              tell("GITHUB_STATE", { pid: String(child.pid) });
            let late;
            try {
              return await new Promise((resolve, reject) => {
                const fail = (reason) => reject(new Error(reason));
                late = setTimeout(() => fail(`It did not start within ${PATIENCE / 1e3} s.`), PATIENCE);
                child.once("error", reject).once("exit", (code) => fail(`It ended with exit code ${code}.`)).once("message", (message) => {
                  const word = message;
                  if ("url" in word)
                    resolve(word.url);
                  else
                    fail(word.error);
                });
              });
            } finally {
              clearTimeout(late);
              if (child.connected)
                child.disconnect();
              child.unref();
            }
          }
          async function serve() {
            const say = (word) => void process.send?.(word);
            try {
              const { url } = await _server_js__WEBPACK_IMPORTED_MODULE_3__.U.start(JSON.parse(process.argv[3] ?? "{}"));
              say({ url });
            } catch (error) {
              say({ error: error instanceof Error ? error.message : String(error) });
            }
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  240: (
    /***/
    ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        U: () => (
          /* binding */
          Emulator
        ),
        zF: () => (
          /* reexport */
          defaultApiKey
        ),
        AD: () => (
          /* reexport */
          defaultCredentials
        )
      });
      ;
      const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
      var external_node_http_default = /* @__PURE__ */ __nccwpck_require__2.n(external_node_http_namespaceObject);
      ;
      const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
      var external_node_https_default = /* @__PURE__ */ __nccwpck_require__2.n(external_node_https_namespaceObject);
      ;
      const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
      var external_node_net_default = /* @__PURE__ */ __nccwpck_require__2.n(external_node_net_namespaceObject);
      ;
      const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
      var external_node_tls_default = /* @__PURE__ */ __nccwpck_require__2.n(external_node_tls_namespaceObject);
      ;
      const onTheWay = [
        { after: 0, status: "PROVIDER_ACCEPTANCE" },
        { after: 500, status: "SENT" }
      ];
      const usualLife = { stages: [...onTheWay, { after: 2e3, status: "DELIVERED" }] };
      const documentedRefusals = /* @__PURE__ */ new Map([
        [8, { status: 500, message: "Wrong number" }],
        [56, { status: 500, message: "Invalid number" }],
        [59, { status: 500, message: "Invalid reference service" }],
        [60, { status: 500, message: "Blocked by anti-flooding" }],
        [61, { status: 500, message: "Destination on watchlist" }],
        [63, { status: 401, message: "Invalid credentials" }],
        [64, { status: 500, message: "SMS provider not available" }],
        [66, { status: 500, message: "Empty text" }],
        [74, { status: 500, message: "Text containing URL denied" }]
      ]);
      const html = { "content-type": "text/html; charset=utf-8" };
      const scenarios = [
        ...[...documentedRefusals].map(([code, { status, message }]) => ({
          destination: magic(code),
          meets: `code ${code}, HTTP ${status}: ${message}`,
          fault: { answer: "refusal", code }
        })),
        {
          destination: magic(99),
          meets: "code 99, which is not documented",
          fault: { answer: "refusal", code: 99, message: "Something new" }
        },
        { destination: magic(100), meets: "no answer, ever", fault: { answer: "hang" } },
        {
          destination: magic(101),
          meets: "accepted, then the connection is reset",
          fault: { answer: "reset", accept: true }
        },
        {
          destination: magic(102),
          meets: "accepted, then the connection breaks half-way through the answer",
          fault: { answer: "cut", accept: true }
        },
        {
          destination: magic(200),
          meets: "HTTP 200 without an id",
          fault: reply(200, '{"message":"0: Accepted for delivery"}', {}, true)
        },
        {
          destination: magic(201),
          meets: 'HTTP 200 with a refusal: "8: Wrong number"',
          fault: reply(200, '{"message":"8: Wrong number"}')
        },
        { destination: magic(202), meets: "HTTP 200 with broken JSON", fault: reply(200, '{"message":') },
        {
          destination: magic(302),
          meets: "a redirect to a login page",
          fault: reply(302, "", { location: "https://login.example/" })
        },
        { destination: magic(401), meets: "HTTP 401 without a body", fault: reply(401, "") },
        { destination: magic(404), meets: "HTTP 404", fault: reply(404, "Not Found") },
        {
          destination: magic(429),
          meets: "HTTP 429, retry after 1 s",
          fault: reply(429, "", { "retry-after": "1" })
        },
        { destination: magic(500), meets: "HTTP 500 with an empty body", fault: reply(500, "") },
        {
          destination: magic(502),
          meets: "HTTP 502 with a proxy's HTML page",
          fault: reply(502, "<html><head><title>Bad Gateway</title></head></html>", html)
        },
        {
          destination: magic(503),
          meets: "HTTP 503",
          fault: reply(503, "<html><head><title>Unavailable</title></head></html>", html)
        },
        {
          destination: magic(504),
          meets: "accepted, but HTTP 504 with a proxy's HTML page",
          fault: reply(504, "<html><head><title>Gateway Time-out</title></head></html>", { ...html, server: "nginx" }, true)
        },
        {
          destination: magic(1503),
          meets: "accepted, but HTTP 503 with envoy's words on a lost connection",
          fault: reply(503, "upstream connect error or disconnect/reset before headers. reset reason: connection termination", { "content-type": "text/plain", server: "envoy" }, true)
        },
        lives(1001, "delivered after 5 s", {
          stages: [...onTheWay, { after: 5e3, status: "DELIVERED" }]
        }),
        lives(1002, "undelivered, with a reason", {
          stages: [...onTheWay, { after: 1500, status: "UNDELIVERED" }],
          provider: { code: "27", message: "Absent subscriber" }
        }),
        lives(1003, "rejected by the provider", {
          stages: [
            { after: 0, status: "PROVIDER_ACCEPTANCE" },
            { after: 500, status: "REJECTED" }
          ],
          provider: { code: "13", message: "Barred" }
        }),
        lives(1004, "stuck in SENT", { stages: onTheWay }),
        lives(1005, "delivered, but not visible for the first second", { ...usualLife, hidden: 1e3 }),
        lives(1006, "read, over RCS", {
          stages: [...onTheWay, { after: 2e3, status: "READ" }],
          channel: "RCS"
        }),
        {
          ...lives(1007, "delivered, but the answer to the send is lost", usualLife),
          fault: { answer: "reset", accept: true }
        }
      ];
      function lives(number, meets, life) {
        return {
          destination: magic(number),
          meets: `accepted, then ${meets}`,
          fault: { answer: "accepted" },
          life
        };
      }
      function magic(number) {
        return `+39${String(number).padStart(10, "0")}`;
      }
      function reply(status, body, headers = {}, accept = false) {
        return {
          answer: "reply",
          status,
          headers: { "content-type": "application/json", ...headers },
          body,
          accept
        };
      }
      ;
      const LARGEST_BODY = 1024 * 1024;
      async function readBody(request) {
        const chunks = [];
        let size = 0;
        for await (const chunk of request) {
          chunks.push(chunk);
          size += chunk.length;
          if (size > LARGEST_BODY)
            throw new Error(`the body is larger than ${LARGEST_BODY} bytes`);
        }
        return Buffer.concat(chunks).toString("utf8");
      }
      function refuse(response, code, words, headers = {}) {
        const documented = documentedRefusals.get(code);
        const message = words ?? documented?.message ?? "Unknown error";
        const body = JSON.stringify({ code, message, details: null });
        end(response, documented?.status ?? 500, { "content-type": "application/json", ...headers }, body);
      }
      function json(response, status, value) {
        end(response, status, { "content-type": "application/json" }, JSON.stringify(value));
      }
      function end(response, status, headers, body) {
        response.writeHead(status, headers).end(body);
      }
      function resetConnection({ socket }) {
        if (socket instanceof external_node_tls_namespaceObject.TLSSocket)
          socket.destroy();
        else
          socket?.resetAndDestroy();
      }
      ;
      class StatusView {
        #speed;
        #options;
        /** @param speed how many times faster than real time messages make their way */
        constructor(speed, options = {}) {
          this.#speed = speed;
          this.#options = options;
        }
        /** Whether the API knows a message at a time. */
        isVisible({ acceptedAt, life }, now) {
          const { lag = 0 } = this.#options;
          return now - acceptedAt >= Math.max(lag, (life.hidden ?? 0) / this.#speed);
        }
        /** A message as it is at a time. */
        describe({ id, acceptedAt, reference, life }, now) {
          const age = (now - acceptedAt) * this.#speed;
          const stage = life.stages.findLast(({ after }) => after <= age);
          const last = stage === life.stages.at(-1);
          return {
            id,
            providerAcceptanceAt: this.show(acceptedAt),
            statusChangedAt: this.show(acceptedAt + (stage?.after ?? 0) / this.#speed),
            reference,
            channel: life.channel ?? "SMS",
            status: stage?.status,
            provider: {
              name: "PROVIDER1",
              id: `P-${id}`,
              status: stage?.status,
              ...last ? life.provider : {}
            },
            sms: { segments: 1 }
          };
        }
        /** A time of ours by the API's clock, in milliseconds since the epoch. */
        clock(time) {
          const { clockOffset = 0, wholeSeconds = false } = this.#options;
          const shifted = time + clockOffset;
          return wholeSeconds ? Math.floor(shifted / 1e3) * 1e3 : shifted;
        }
        /** A time of ours as the API shows it. */
        show(time) {
          const shown = new Date(this.clock(time)).toISOString();
          return this.#options.wholeSeconds ? shown.replace(".000Z", "Z") : shown;
        }
      }
      ;
      const defaultCredentials = { username: "emulator", password: "loopback-only" };
      const defaultApiKey = "emulator-status-key";
      const defaultServices = ["AUTHENTICATION", "DIGITALSIGN", "ECOMMERCE"];
      ;
      class Programs {
        #faults = /* @__PURE__ */ new Map();
        set(destination, faults) {
          this.#faults.set(destination, [...faults]);
        }
        /** Takes the next fault of a send to `destination`. */
        nextOfSend(destination) {
          return (this.#faults.get(destination) ?? this.#faults.get("*"))?.shift();
        }
        /** Takes the next fault of the Message Status API. */
        nextOfStatus() {
          return this.#faults.get("status")?.shift();
        }
        clear() {
          this.#faults.clear();
        }
      }
      ;
      const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
      ;
      const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
      ;
      const E164 = /^\+[1-9]\d{6,14}$/;
      const common = [
        "destination",
        "text",
        "reference",
        "detailed",
        "businessRelationId",
        "webhook",
        "attemptCount"
      ];
      const administrative = [...common, "account", "lra"];
      function checkBody(json2, { endpoint, services }) {
        if (!isRecord(json2))
          return bad("the body is a JSON object");
        const known = endpoint === "admin" ? administrative : common;
        const unknown = Object.keys(json2).find((field) => !known.includes(field));
        if (unknown !== void 0)
          return bad(`there is no field ${unknown} on this endpoint`);
        const { destination, text, reference, detailed, businessRelationId, webhook, account, lra } = json2;
        if (typeof destination !== "string" || !E164.test(destination))
          return { code: 56 };
        if (text === void 0 || text === "")
          return { code: 66 };
        if (typeof text !== "string")
          return bad("text is a string");
        if (text.length > 1600)
          return bad("text has at most 1600 characters");
        const referenceObjection = checkReference(reference, services);
        if (referenceObjection !== void 0)
          return referenceObjection;
        if (detailed !== void 0 && typeof detailed !== "boolean")
          return bad("detailed is a boolean");
        if (businessRelationId !== void 0 && typeof businessRelationId !== "string") {
          return bad("businessRelationId is a string");
        }
        const webhookUrl = isRecord(webhook) ? webhook["url"] : void 0;
        if (webhook !== void 0 && !isWebhook(webhook)) {
          return bad('webhook is {"url": "https://…", "authentication": {"type": "NONE"}}');
        }
        if (account !== void 0 && (typeof account !== "string" || account === "")) {
          return bad("account is a username");
        }
        if (lra !== void 0 && !(Number.isSafeInteger(lra) && Number(lra) >= 0)) {
          return bad("lra is a non-negative integer");
        }
        return {
          destination,
          text,
          detailed: detailed === true,
          reference: isStrings(reference) ? reference : {},
          webhookUrl: typeof webhookUrl === "string" ? webhookUrl : void 0
        };
      }
      function checkReference(reference, services) {
        if (reference === void 0)
          return void 0;
        if (!isStrings(reference))
          return bad("reference is an object of strings");
        const fields = Object.keys(reference);
        const unknown = fields.find((field) => !["service", "action", "key"].includes(field));
        if (unknown !== void 0)
          return bad(`there is no field reference.${unknown}`);
        if (fields.length > 0 && !services.has(reference["service"] ?? ""))
          return { code: 59 };
        return void 0;
      }
      function isWebhook(webhook) {
        if (!isRecord(webhook) || typeof webhook["url"] !== "string")
          return false;
        const authentication = webhook["authentication"];
        return URL.parse(webhook["url"])?.protocol === "https:" && isRecord(authentication) && authentication["type"] === "NONE";
      }
      function bad(rule) {
        return { status: 400, rule };
      }
      function isStrings(value) {
        return isRecord(value) && Object.values(value).every((field) => typeof field === "string");
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      ;
      const send_endpoint_magic = new Map(scenarios.map((scenario) => [scenario.destination, scenario]));
      class SendEndpoint {
        #services;
        #options;
        #recent = [];
        #underWay = new AbortController();
        constructor(options) {
          this.#options = options;
          this.#services = new Set(options.services);
        }
        async answer(headers, body, endpoint, response) {
          const checked = this.#check(headers, body, endpoint);
          if ("code" in checked)
            return refuse(response, checked.code);
          if ("rule" in checked) {
            return json(response, checked.status, {
              code: checked.status,
              message: `Bad request: ${checked.rule}`,
              details: null
            });
          }
          if (this.#isFlooding()) {
            return this.#options.rateLimited ? end(response, 429, { "retry-after": "1" }, "") : refuse(response, 60);
          }
          return this.#meet(checked, response);
        }
        /** Forgets what the account has sent, and drops sends that still wait for their answer. */
        reset() {
          this.#recent = [];
          this.#underWay.abort();
          this.#underWay = new AbortController();
        }
        #check(headers, body, endpoint) {
          if (!/\bapplication\/json\b|\*\/\*/.test(headers.accept ?? "")) {
            return { status: 406, rule: "Accept is application/json" };
          }
          if (!/^application\/json\b/.test(headers["content-type"] ?? "")) {
            return { status: 415, rule: "Content-Type is application/json" };
          }
          let parsed;
          try {
            parsed = JSON.parse(body);
          } catch {
            return { status: 400, rule: "the body is JSON" };
          }
          return checkBody(parsed, { endpoint, services: this.#services });
        }
        /** Counts this send, and tells whether the last second has seen more than the account may make. */
        #isFlooding() {
          const { perSecond, speed } = this.#options;
          if (perSecond === void 0)
            return false;
          const now = Date.now();
          this.#recent = this.#recent.filter((at) => at > now - 1e3 / speed);
          this.#recent.push(now);
          return this.#recent.length > perSecond;
        }
        async #meet(send, response) {
          const fault = this.#options.programs.nextOfSend(send.destination) ?? send_endpoint_magic.get(send.destination)?.fault ?? { answer: "accepted" };
          const accepts = fault.answer === "accepted" || fault.accept === true;
          const early = accepts && fault.acceptFirst === true ? this.#accept(send) : void 0;
          if (fault.delay !== void 0 && !await this.#passed(fault.delay)) {
            return void response.destroy();
          }
          const id = early ?? (accepts ? this.#accept(send) : (0, external_node_crypto_namespaceObject.randomUUID)());
          const acceptance = JSON.stringify({
            message: "0: Accepted for delivery",
            ...send.detailed ? { provider: "PROVIDER1" } : {},
            id
          });
          return give(fault, acceptance, response);
        }
        /** Waits, and tells whether the emulator is as it was before. */
        async #passed(delay) {
          const { signal } = this.#underWay;
          await (0, promises_namespaceObject.setTimeout)(delay, void 0, { signal }).catch(() => {
          });
          return !signal.aborted;
        }
        #accept({ destination, text, reference, webhookUrl }) {
          const life = send_endpoint_magic.get(destination)?.life ?? usualLife;
          const id = (0, external_node_crypto_namespaceObject.randomUUID)();
          const message = { id, destination, text, reference, acceptedAt: Date.now(), life };
          this.#options.onAccepted(message, webhookUrl);
          return id;
        }
      }
      async function give(fault, acceptance, response) {
        switch (fault.answer) {
          case "accepted":
            return end(response, 200, { "content-type": "application/json" }, acceptance);
          case "refusal":
            return refuse(response, fault.code ?? 8, fault.message, fault.headers);
          case "reply":
            return end(response, fault.status ?? 200, fault.headers ?? {}, fault.body ?? "");
          case "hang":
            return;
          case "reset":
            return resetConnection(response);
          case "cut":
            response.writeHead(200, { "content-length": acceptance.length });
            response.write(acceptance.slice(0, acceptance.length / 2), () => resetConnection(response));
            return;
          case "drip":
            response.writeHead(200, { "content-length": acceptance.length });
            for (const byte of acceptance) {
              if (response.destroyed)
                return;
              response.write(byte);
              await (0, promises_namespaceObject.setTimeout)(fault.interval ?? 20);
            }
            response.end();
        }
      }
      ;
      const PREFIX = "/api/messagestatus/";
      class StatusEndpoint {
        #options;
        constructor(options) {
          this.#options = options;
        }
        /** Whether a path is the API's. */
        has(path) {
          return path.startsWith(PREFIX) && /^[^?]/.test(path.slice(PREFIX.length));
        }
        async answer({ method, headers, url }, response) {
          const { apiKey, view, programs } = this.#options;
          const fault = programs.nextOfStatus();
          if (fault?.delay !== void 0)
            await (0, promises_namespaceObject.setTimeout)(fault.delay);
          if (fault?.answer === "hang")
            return;
          if (fault?.answer === "reset")
            return resetConnection(response);
          response.setHeader("date", new Date(view.clock(Date.now())).toUTCString());
          if (fault?.answer === "reply") {
            return end(response, fault.status ?? 503, fault.headers ?? {}, fault.body ?? "");
          }
          if (method !== "GET")
            return json(response, 405, { error: "Method Not Allowed" });
          if (headers["x-api-key"] !== apiKey)
            return json(response, 403, { error: "Forbidden" });
          const [what = "", search] = (url ?? "").slice(PREFIX.length).split(/\?(.*)/s);
          const path = what.split("/").map(decodeURIComponent);
          json(response, ...this.#look(path, new URLSearchParams(search)));
        }
        #look([first = "", second], query) {
          const { messages, view } = this.#options;
          const now = Date.now();
          const visible = messages.filter((message) => view.isVisible(message, now));
          if (second === void 0) {
            const message = visible.find(({ id }) => id === first);
            return message === void 0 ? [404, { error: "Not Found" }] : [200, { message: view.describe(message, now) }];
          }
          const count = Number(query.get("count") ?? "50");
          if (!(Number.isInteger(count) && count >= 1 && count <= 100)) {
            return [400, { error: "count is 1 to 100" }];
          }
          const sendDate = query.get("sendDate");
          const before = sendDate === null ? Number.POSITIVE_INFINITY : Date.parse(sendDate);
          if (Number.isNaN(before))
            return [400, { error: "sendDate is an ISO 8601 date" }];
          const matches = visible.filter(({ destination, reference, acceptedAt }) => {
            const asked = first === "phonenumber" ? destination : reference["key"];
            return asked === second && view.clock(acceptedAt) < before;
          });
          const latest = matches.slice(-count).reverse();
          return [200, { messages: latest.map((message) => view.describe(message, now)) }];
        }
      }
      ;
      const answers = /* @__PURE__ */ new Set([
        "accepted",
        "refusal",
        "reply",
        "hang",
        "reset",
        "cut",
        "drip"
      ]);
      const kinds = {
        answer: "string",
        accept: "boolean",
        delay: "number",
        acceptFirst: "boolean",
        code: "number",
        message: "string",
        status: "number",
        headers: "object",
        body: "string",
        interval: "number"
      };
      function parseProgram(value) {
        if (!Array.isArray(value))
          throw new TypeError("a program is an array of faults");
        return value.map((entry, index) => {
          if (!isFault(entry)) {
            throw new TypeError(`fault ${index + 1} is not {"answer": one of ${[...answers].join(", ")}, …} with fields ${Object.keys(kinds).join(", ")}`);
          }
          return entry;
        });
      }
      function isFault(value) {
        if (typeof value !== "object" || value === null)
          return false;
        const kindOf = new Map(Object.entries(kinds));
        return "answer" in value && typeof value.answer === "string" && answers.has(value.answer) && Object.entries(value).every(([name, field]) => typeof field === kindOf.get(name));
      }
      ;
      const TEST_API = "/emulator/";
      function answerTest(emulator, method, path, body) {
        const [, collection, item] = /^\/emulator\/(\w+)(?:\/([^/]+))?$/.exec(path) ?? [];
        try {
          if (method === "GET" && collection === "requests")
            return [200, emulator.requests];
          if (method === "GET" && collection === "messages")
            return [200, emulator.messages];
          if (method === "GET" && collection === "scenarios")
            return [200, scenarios];
          if (method === "PUT" && collection === "programs" && item !== void 0) {
            emulator.program(decodeURIComponent(item), parseProgram(JSON.parse(body)));
            return [200, { ok: true }];
          }
          if (method === "DELETE" && collection === "state") {
            emulator.reset();
            return [200, { ok: true }];
          }
        } catch (error) {
          return [400, { error: error instanceof Error ? error.message : String(error) }];
        }
        return [
          404,
          {
            error: "the test API is GET /emulator/requests, /messages or /scenarios, PUT /emulator/programs/{destination or *}, DELETE /emulator/state"
          }
        ];
      }
      ;
      class Webhooks {
        #view;
        #speed;
        #authority;
        #timers = /* @__PURE__ */ new Set();
        /** @param authority certificate (PEM) of an authority to trust besides the usual ones */
        constructor(view, speed, authority) {
          this.#view = view;
          this.#speed = speed;
          this.#authority = authority;
        }
        /** Posts every status of `message` after the first, when it begins. */
        follow(message, url) {
          for (const { after } of message.life.stages.slice(1)) {
            const timer = setTimeout(() => {
              this.#timers.delete(timer);
              this.#post(message, url);
            }, after / this.#speed);
            this.#timers.add(timer);
          }
        }
        stop() {
          for (const timer of this.#timers)
            clearTimeout(timer);
          this.#timers.clear();
        }
        #post(message, url) {
          const now = Date.now();
          const body = JSON.stringify({
            id: (0, external_node_crypto_namespaceObject.randomUUID)(),
            webhookConfigurationId: (0, external_node_crypto_namespaceObject.randomUUID)(),
            type: "STATUS_UPDATE",
            createdAt: this.#view.show(now),
            message: this.#view.describe(message, now + 1)
          });
          external_node_https_default().request(url, {
            method: "POST",
            headers: { "content-type": "application/json" },
            ...this.#authority === void 0 ? {} : { ca: [...external_node_tls_default().rootCertificates, this.#authority] }
          }).on("error", () => {
          }).on("response", (response) => response.resume()).end(body);
        }
      }
      ;
      const healthy = {
        globalStatus: true,
        dbStatus: true,
        servicesStatus: true,
        errorMessage: "",
        versionNumber: "27.1.0.2"
      };
      class Emulator {
        url;
        /** Everything that came in on the gateway's own paths, in order. */
        requests = [];
        /** Everything that was accepted, in order. */
        messages = [];
        /** What the health checks answer. */
        health = healthy;
        #server;
        #credential;
        #programs = new Programs();
        #webhooks;
        #sends;
        #status;
        /** Starts an emulator on a loopback port. */
        static async start(options = {}) {
          const server = options.tls ? external_node_https_default().createServer(options.tls) : external_node_http_default().createServer();
          await new Promise((resolve, reject) => {
            server.once("error", reject);
            server.listen(options.port ?? 0, "127.0.0.1", resolve);
          });
          const address = server.address();
          if (address === null || typeof address === "string")
            throw new Error("no TCP address");
          return new Emulator(server, address.port, options);
        }
        constructor(server, port, options) {
          this.url = `${options.tls ? "https" : "http"}://localhost:${port}`;
          this.#server = server;
          const { username, password } = { ...defaultCredentials, ...options };
          this.#credential = Buffer.from(`${username}:${password}`).toString("base64");
          const { services = defaultServices, apiKey = defaultApiKey, speed = 1 } = options;
          const view = new StatusView(speed, options.status);
          this.#webhooks = new Webhooks(view, speed, options.webhookAuthority);
          const { messages } = this;
          const programs = this.#programs;
          this.#status = new StatusEndpoint({ apiKey, messages, view, programs });
          this.#sends = new SendEndpoint({
            services,
            perSecond: options.perSecond,
            rateLimited: options.rateLimited ?? false,
            speed: options.speed ?? 1,
            programs,
            onAccepted: (message, webhookUrl) => {
              messages.push(message);
              if (webhookUrl !== void 0)
                this.#webhooks.follow(message, webhookUrl);
            }
          });
          server.on("request", (request, response) => {
            this.#serve(request, response).catch((error) => {
              if (!response.headersSent)
                json(response, 500, { error: String(error) });
              else
                response.destroy();
            });
          });
        }
        /**
         * Sets what the next sends to `destination` meet, one fault for each attempt; afterwards it is treated as
         * usual. `*` stands for every destination without a program of its own, `status` for the Message Status API.
         */
        program(destination, faults) {
          this.#programs.set(destination, faults);
        }
        /** Accepts no new connection until {@link resume}. Those that are open stay open: to cut one is another fault. */
        pause() {
          external_node_net_default().Server.prototype.close.call(this.#server);
        }
        async resume() {
          const { port } = new URL(this.url);
          await new Promise((resolve) => this.#server.listen(Number(port), "127.0.0.1", resolve));
        }
        /** Forgets requests, messages and programs. Drops sends that a fault still delays. */
        reset() {
          this.requests.length = 0;
          this.messages.length = 0;
          this.#programs.clear();
          this.#sends.reset();
          this.#webhooks.stop();
          this.health = healthy;
        }
        async close() {
          this.#sends.reset();
          this.#webhooks.stop();
          const closed = new Promise((resolve) => this.#server.close(resolve));
          this.#server.closeAllConnections();
          await closed;
        }
        async #serve(request, response) {
          const { url: path = "/", method = "", headers, socket } = request;
          const body = await readBody(request);
          if (path.startsWith(TEST_API))
            return json(response, ...answerTest(this, method, path, body));
          const connection = socket.remotePort;
          this.requests.push({ method, path, headers, body, connection, at: Date.now() });
          if (this.#status.has(path))
            return this.#status.answer(request, response);
          const [, endpoint, operation] = /^\/api\/(Services|Admin)\/(send|checkServiceStatus)$/.exec(path) ?? [];
          if (endpoint === void 0)
            return json(response, 404, { error: "Not Found" });
          if (method !== "POST")
            return json(response, 405, { error: "Method Not Allowed" });
          const open = endpoint === "Services" && operation === "checkServiceStatus";
          if (!open && headers.authorization !== `Basic ${this.#credential}`)
            return refuse(response, 63);
          if (operation === "checkServiceStatus")
            return json(response, 200, this.health);
          return this.#sends.answer(headers, body, endpoint === "Admin" ? "admin" : "services", response);
        }
      }
    })
  ),
  /***/
  745: (
    /***/
    ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        r: () => (
          /* binding */
          wholeNumber
        )
        /* harmony export */
      });
      function wholeNumber(option, value, lowest, highest) {
        const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
        if (number >= lowest && number <= highest)
          return number;
        throw new Error(`${option}: got "${value}"; allowed is a whole number from ${lowest} to ${highest}`);
      }
    })
  ),
  /***/
  421: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    })
  ),
  /***/
  24: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    })
  ),
  /***/
  136: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  var webpackQueues = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = (queue) => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach((fn) => fn.r--);
      queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then((r) => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = (fn) => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = (x) => {
    };
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set();
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {
    }));
    module.exports = promise;
    body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();
(() => {
  __nccwpck_require__.n = (module) => {
    var getter = module && module.__esModule ? (
      /******/
      () => module["default"]
    ) : (
      /******/
      () => module
    );
    __nccwpck_require__.d(getter, { a: getter });
    return getter;
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
var __webpack_exports__ = __nccwpck_require__(938);
__webpack_exports__ = await __webpack_exports__;
