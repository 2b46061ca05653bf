export const id = 733;
export const ids = [733];
export const modules = {

/***/ 733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRunContext: () => (/* binding */ readRunContext),
  runContext: () => (/* binding */ runContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
            }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
        }
        if (this.payload.repository) {
            return {
                owner: this.payload.repository.owner.login,
                repo: this.payload.repository.name
            };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
}
//# sourceMappingURL=context.js.map
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
;// CONCATENATED MODULE: ./src/run-context/context.ts

// By path: the package's index brings octokit, which nothing here uses.


/**
 * Reads the run's context from the runner's variables and the event file of this process. Where the file is
 * missing or holds no JSON, the variables alone have to do.
 */
function readRunContext() {
    let payload;
    try {
        // The library prints a line about a file that is missing.
        if ((0,external_node_fs_.existsSync)(process.env['GITHUB_EVENT_PATH'] ?? ''))
            payload = new Context().payload;
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
    const head = (0,json.at)(payload, 'pull_request', 'head');
    const base = (0,json.at)(payload, 'pull_request', 'base');
    const fork = repositoryOf(head) !== repositoryOf(base) ? (0,json/* textAt */.$6)(head, 'label') : '';
    return {
        eventName: variable('EVENT_NAME'),
        repository,
        ref: queued?.['base'] || fork || variable('HEAD_REF') || variable('REF_NAME'),
        pullRequest: queued?.['number'] || (0,json/* textAt */.$6)(payload, 'pull_request', 'number'),
        sha: (0,json/* textAt */.$6)(head, 'sha') || variable('SHA'),
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
    const tag = (0,json/* textAt */.$6)(payload, 'release', 'tag_name');
    if (tag === '')
        return undefined;
    return {
        action: (0,json/* textAt */.$6)(payload, 'action'),
        tag,
        name: (0,json/* textAt */.$6)(payload, 'release', 'name'),
        prerelease: (0,json.at)(payload, 'release', 'prerelease') === true,
    };
}
function deployment(payload) {
    const status = (0,json.at)(payload, 'deployment_status');
    const subject = (0,json.at)(payload, 'deployment');
    if (subject === undefined)
        return undefined;
    const ref = (0,json/* textAt */.$6)(subject, 'ref').replace(/^refs\/(heads|tags)\//, '');
    const sha = (0,json/* textAt */.$6)(subject, 'sha');
    return {
        environment: (0,json/* textAt */.$6)(status, 'environment') || (0,json/* textAt */.$6)(subject, 'environment'),
        state: (0,json/* textAt */.$6)(status, 'state'),
        // A commit can be deployed by its hash, which then is the ref, too.
        ref: ref === sha ? '' : ref,
        sha,
    };
}
function upstreamRun(payload, pages) {
    const run = (0,json.at)(payload, 'workflow_run');
    const id = (0,json/* textAt */.$6)(run, 'id');
    if (id === '')
        return undefined;
    const branch = (0,json/* textAt */.$6)(run, 'head_branch');
    const owner = (0,json/* textAt */.$6)(run, 'head_repository', 'owner', 'login');
    const home = (0,json/* textAt */.$6)(run, 'repository', 'full_name');
    const fork = owner !== '' && (0,json/* textAt */.$6)(run, 'head_repository', 'full_name') !== home;
    return {
        workflow: (0,json/* textAt */.$6)(run, 'name') || (0,json/* textAt */.$6)(payload, 'workflow', 'name'),
        conclusion: (0,json/* textAt */.$6)(run, 'conclusion') || (0,json/* textAt */.$6)(run, 'status'),
        branch: fork ? `${owner}:${branch}` : branch,
        sha: (0,json/* textAt */.$6)(run, 'head_sha'),
        actor: (0,json/* textAt */.$6)(run, 'actor', 'login'),
        number: (0,json/* textAt */.$6)(run, 'run_number'),
        attempt: Number((0,json/* textAt */.$6)(run, 'run_attempt')) || 1,
        url: /^\d+$/.test(id) ? `${pages}/${id}` : '',
    };
}
/** The repository of a pull request's head or base; a fork may be gone. */
function repositoryOf(side) {
    return (0,json/* textAt */.$6)(side, 'repo', 'full_name');
}


/***/ })

};
