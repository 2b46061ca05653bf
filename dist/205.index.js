export const id = 205;
export const ids = [205];
export const modules = {

/***/ 3205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFailure: () => (/* binding */ findFailure)
/* harmony export */ });
/* harmony import */ var _gateway_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6406);
/* harmony import */ var _gateway_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8301);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8763);




const PAGE = 100;
/** Most pages that are read: 500 jobs, twice what one matrix can have. */
const MOST_PAGES = 5;
/** Most bytes of a page: a hundred jobs with many steps each. */
const LARGEST_PAGE = 4 * 1024 * 1024;
/**
 * Names the job and step that failed in this run, if GitHub tells so in time. Never rejects.
 *
 * Over the gateway's own transport instead of octokit, which would make the archive that runners download
 * half as large again and take some 150 ms to load.
 */
async function findFailure(query, { timeout = 3000, signal, explain = () => { } } = {}) {
    const timer = AbortSignal.timeout(timeout);
    const stop = signal === undefined ? timer : AbortSignal.any([timer, signal]);
    try {
        if (query.token === '')
            throw new Error('there is no github-token');
        const failure = failureOf(await readJobs(query, timeout, stop), query);
        if (failure === undefined)
            explain('no job of this run has failed so far');
        return failure;
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        const reason = timer.aborted ? `GitHub took more than ${timeout} ms` : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(cause);
        explain(`the failed job is not known: ${reason}`);
        return undefined;
    }
}
async function readJobs(query, timeout, signal) {
    const api = new URL(query.apiUrl);
    const proxy = (0,_gateway_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .iJ)(api, process.env);
    const transport = new _gateway_transport_js__WEBPACK_IMPORTED_MODULE_1__.Transport(api, { timeout, connections: 1, proxy });
    const jobs = [];
    try {
        for (let page = 1; page <= MOST_PAGES; page++) {
            const { status, body } = await transport.exchange({
                method: 'GET',
                path: `/repos/${query.repository}/actions/runs/${query.runId}/attempts/${query.runAttempt}/jobs?per_page=${PAGE}&page=${page}`,
                headers: {
                    accept: 'application/vnd.github+json',
                    authorization: `Bearer ${query.token}`,
                    'user-agent': 'sms-notify',
                    'x-github-api-version': '2022-11-28',
                },
                largestReply: LARGEST_PAGE,
            }, signal);
            const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(body);
            if (status !== 200)
                throw new Error(`${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(answer, 'message')} (${status})`.trim());
            if (!Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(answer, 'jobs')))
                throw new Error('the answer is not a list of jobs');
            const listed = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(answer, 'jobs');
            jobs.push(...listed.map(readJob));
            if (listed.length < PAGE)
                break;
        }
    }
    finally {
        await transport.close();
    }
    return jobs;
}
function readJob(job) {
    const [failedStep] = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(job, 'steps')
        .filter(step => hasFailed((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(step, 'conclusion')))
        .map(step => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(step, 'name'));
    const running = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(job, 'status') === 'in_progress';
    return {
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(job, 'name'),
        runner: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(job, 'runner_name'),
        running,
        // A job has no conclusion before it ends; its steps have.
        failed: hasFailed((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(job, 'conclusion')) || (running && failedStep !== undefined),
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


/***/ })

};
