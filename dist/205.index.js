export const id = 205;
export const ids = [205];
export const modules = {

/***/ 3205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFailure: () => (/* binding */ findFailure)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6041);


const PAGE = 100;
/** Most pages that are read: 500 jobs, twice what one matrix can have. */
const MOST_PAGES = 5;
/** Names the job and step that failed in this run, if GitHub tells so in time. Never rejects. */
async function findFailure(query, { timeout = 3000, signal, explain = () => { } } = {}) {
    const timer = AbortSignal.timeout(timeout);
    const stop = signal === undefined ? timer : AbortSignal.any([timer, signal]);
    try {
        if (query.token === '')
            throw new Error('there is no github-token');
        const failure = failureOf(await readJobs(query, stop), query);
        if (failure === undefined)
            explain('no job of this run has failed so far');
        return failure;
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        const reason = timer.aborted ? `GitHub took more than ${timeout} ms` : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(cause);
        explain(`the failed job is not known: ${reason}`);
        return undefined;
    }
}
async function readJobs(query, signal) {
    const getOctokit = await loadGetOctokit();
    const { request } = getOctokit(query.token, { baseUrl: query.apiUrl, log: silent });
    const [owner = '', repo = ''] = query.repository.split('/');
    const jobs = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
            owner,
            repo,
            run_id: Number(query.runId),
            attempt_number: query.runAttempt,
            per_page: PAGE,
            page,
            request: { signal },
        });
        // The library takes a body that breaks off for an empty one.
        signal.throwIfAborted();
        if (!Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, 'jobs')))
            throw new Error('the answer is not a list of jobs');
        const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .g)(data, 'jobs');
        jobs.push(...listed.map(readJob));
        if (listed.length < PAGE)
            break;
    }
    return jobs;
}
/**
 * The library, loaded when it is needed. It parses the event file as it is imported, so that a malformed one
 * would break the import and a missing one would print a line; nothing here needs its copy.
 */
async function loadGetOctokit() {
    const path = process.env['GITHUB_EVENT_PATH'];
    delete process.env['GITHUB_EVENT_PATH'];
    try {
        return (await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413))).getOctokit;
    }
    finally {
        if (path !== undefined)
            process.env['GITHUB_EVENT_PATH'] = path;
    }
}
/** The library would print warnings of its own to the step's log. */
const silent = { debug() { }, info() { }, warn() { }, error() { } };
function readJob(job) {
    const [failedStep] = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .g)(job, 'steps')
        .filter(step => hasFailed((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(step, 'conclusion')))
        .map(step => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(step, 'name'));
    const running = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(job, 'status') === 'in_progress';
    return {
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(job, 'name'),
        runner: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(job, 'runner_name'),
        running,
        // A job has no conclusion before it ends; its steps have.
        failed: hasFailed((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(job, 'conclusion')) || (running && failedStep !== undefined),
        failedStep,
    };
}
function hasFailed(conclusion) {
    return conclusion === 'failure' || conclusion === 'timed_out';
}
/** The failure of the job that asks, else the first one: that of a job which runs because others failed. */
function failureOf(jobs, query) {
    const failed = jobs.filter(job => job.failed && job.name !== '');
    // Neither a runner's name nor a job's key names one job for certain, but both together come close.
    const running = failed.filter(job => job.running);
    const here = running.filter(job => job.runner !== '' && job.runner === query.runner);
    const job = here.find(({ name }) => keyOf(name) === query.job) ??
        here[0] ??
        running.find(({ name }) => keyOf(name) === query.job) ??
        failed[0];
    return job && { job: job.name, step: job.failedStep || undefined };
}
/** A job's key in the workflow file, unless it has a name of its own: `build` of `ci / build (ubuntu, 20)`. */
function keyOf(name) {
    return name.replace(/ \([^()]*\)/g, '').replace(/^.* \/ /, '');
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
