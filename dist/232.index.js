export const id = 232;
export const ids = [232];
export const modules = {

/***/ 7232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRunContext: () => (/* binding */ readRunContext),
/* harmony export */   runContext: () => (/* binding */ runContext)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6041);


/**
 * Reads the run's context from the runner's variables and the event file. Where the file is missing or
 * holds no JSON, the variables alone have to do.
 */
async function readRunContext(env) {
    let payload;
    try {
        payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    }
    catch {
        // No payload: see above.
    }
    return runContext(env, payload);
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
    const head = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request', 'head');
    const base = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request', 'base');
    const fork = repositoryOf(head) !== repositoryOf(base) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(head, 'label') : '';
    return {
        eventName: variable('EVENT_NAME'),
        repository,
        ref: queued?.['base'] || fork || variable('HEAD_REF') || variable('REF_NAME'),
        pullRequest: queued?.['number'] || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(payload, 'pull_request', 'number'),
        sha: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(head, 'sha') || variable('SHA'),
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
    const tag = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(payload, 'release', 'tag_name');
    if (tag === '')
        return undefined;
    return {
        action: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(payload, 'action'),
        tag,
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(payload, 'release', 'name'),
        prerelease: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'release', 'prerelease') === true,
    };
}
function deployment(payload) {
    const status = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'deployment_status');
    const subject = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'deployment');
    if (subject === undefined)
        return undefined;
    const ref = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(subject, 'ref').replace(/^refs\/(heads|tags)\//, '');
    const sha = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(subject, 'sha');
    return {
        environment: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(status, 'environment') || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(subject, 'environment'),
        state: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(status, 'state'),
        // A commit can be deployed by its hash, which then is the ref, too.
        ref: ref === sha ? '' : ref,
        sha,
    };
}
function upstreamRun(payload, pages) {
    const run = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'workflow_run');
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(run, 'id');
    if (id === '')
        return undefined;
    const branch = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(run, 'head_branch');
    const owner = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(run, 'head_repository', 'owner', 'login');
    const home = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(run, 'repository', 'full_name');
    const fork = owner !== '' && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(run, 'head_repository', 'full_name') !== home;
    return {
        workflow: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(run, 'name') || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(payload, 'workflow', 'name'),
        conclusion: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(run, 'conclusion') || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(run, 'status'),
        branch: fork ? `${owner}:${branch}` : branch,
        sha: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(run, 'head_sha'),
        actor: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(run, 'actor', 'login'),
        number: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(run, 'run_number'),
        attempt: Number((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(run, 'run_attempt')) || 1,
        url: /^\d+$/.test(id) ? `${pages}/${id}` : '',
    };
}
/** The repository of a pull request's head or base; a fork may be gone. */
function repositoryOf(side) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(side, 'repo', 'full_name');
}


/***/ }),

/***/ 6041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   g: () => (/* binding */ listAt)
/* harmony export */ });
/** What stands at `path` in a value that others wrote; undefined where there is no such place. */
function at(value, ...path) {
    return path.reduce((parent, key) => (isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined), value);
}
/** The text or number at `path`, as text; `''` where there is neither. */
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}
/** The list at `path`; empty where there is none. */
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}


/***/ })

};
