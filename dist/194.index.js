export const id = 194;
export const ids = [194];
export const modules = {

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compose: () => (/* binding */ compose)
});

// EXTERNAL MODULE: ./src/failure.ts
var src_failure = __webpack_require__(633);
// EXTERNAL MODULE: ./src/message/fit.ts
var fit = __webpack_require__(512);
// EXTERNAL MODULE: ./src/message/gsm7.ts
var gsm7 = __webpack_require__(285);
;// CONCATENATED MODULE: ./src/message/layout.ts

/** The layout of a sentence: fields are shortened in the middle, and only as far as they must. */
function layOut({ yields, write, ...sentence }) {
    return room => {
        let { fields } = sentence;
        let text = write(fields);
        for (const [field, least] of yields) {
            const excess = (0,gsm7/* septets */.XB)(text) - room;
            if (excess <= 0)
                break;
            const left = least === 0 ? 0 : Math.max(least, (0,gsm7/* septets */.XB)(fields[field]) - excess);
            fields = { ...fields, [field]: shorten(fields[field], left) };
            text = write(fields);
        }
        return text;
    };
}
const DOTS = '...';
/** The beginning and the end of a text: a matrix or a version often stands at the end. */
function shorten(text, room) {
    if ((0,gsm7/* septets */.XB)(text) <= room)
        return text;
    if (room <= DOTS.length)
        return '';
    const half = (room - DOTS.length) / 2;
    const start = fill(text, Math.ceil(half));
    const end = reversed(fill(reversed(text), Math.floor(half)));
    return `${start.trimEnd()}${DOTS}${end.trimStart()}`;
}
/** As much of the beginning as there is room for. */
function fill(text, room) {
    let end = Math.min(text.length, room);
    while ((0,gsm7/* septets */.XB)(text.slice(0, end)) > room)
        end--;
    return text.slice(0, end);
}
/** Only for GSM-7, in which every character is one code unit. */
function reversed(text) {
    return text.split('').reverse().join('');
}

;// CONCATENATED MODULE: ./src/message/templates.ts


/** Septets of a message of one segment, and of two. */
const [ONE, TWO] = [160, 2 * 153];
/**
 * Composes a text from the run: GSM-7, one segment, and no URL but the run's where that is asked for. A
 * second segment is taken only where the URL would leave no room to say anything.
 *
 * A template for another event than this run's gives the job's status.
 */
function composeTemplate(template, context, options) {
    const { layout, url } = choose(template, context, options);
    const link = options.runLink && url !== '' ? ` ${url}` : '';
    const single = layout(ONE - (0,gsm7/* septets */.XB)(link)) + link;
    if (link === '' || (0,gsm7/* septets */.XB)(single) <= ONE)
        return single;
    return layout(TWO - (0,gsm7/* septets */.XB)(link)) + link;
}
function choose(template, context, options) {
    const { release, deployment, workflowRun, runUrl } = context;
    const chosen = template === 'auto' ? eventTemplates.get(context.eventName) : template;
    if (chosen === 'release' && release !== undefined) {
        return { layout: releaseLayout(context, release), url: runUrl };
    }
    if (chosen === 'deployment' && deployment !== undefined) {
        return { layout: deploymentLayout(context, deployment, options.jobStatus), url: runUrl };
    }
    if (chosen === 'workflow-run' && workflowRun !== undefined) {
        return { layout: upstreamLayout(context, workflowRun), url: workflowRun.url };
    }
    return { layout: jobLayout(context, options), url: runUrl };
}
/** What `auto` chooses; for all other events the job's status. */
const eventTemplates = new Map([
    ['release', 'release'],
    ['deployment_status', 'deployment'],
    ['workflow_run', 'workflow-run'],
]);
/** `acme/api v1.4.0 released: Faster sync` */
function releaseLayout({ repository }, release) {
    const tag = free(release.tag);
    return layOut({
        fields: { repository: (0,gsm7/* toGsm7 */.mR)(repository), tag, name: titleOf(free(release.name), tag) },
        yields: [
            ['name', 24],
            ['tag', 24],
            ['name', 0],
            ['repository', 60],
        ],
        write: ({ repository, tag, name }) => joined(': ', joined(' ', repository, tag, releaseVerb(release)), name),
    });
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
/** `acme/api: deployment to production failed (main 1a2b3c4)` */
function deploymentLayout({ repository }, { environment, state, ref, sha }, jobStatus) {
    return layOut({
        fields: {
            repository: (0,gsm7/* toGsm7 */.mR)(repository),
            environment: free(environment),
            ref: free(ref),
            sha: templates_short(sha),
        },
        yields: [
            ['ref', 24],
            ['environment', 32],
            ['sha', 0],
            ['ref', 0],
            ['environment', 12],
            ['repository', 60],
        ],
        write({ repository, environment, ref, sha }) {
            const target = joined(' to ', 'deployment', environment);
            const commit = joined(' ', ref, sha);
            const outcome = joined(' ', target, verb(state || jobStatus), commit && `(${commit})`);
            return joined(': ', repository, outcome);
        },
    });
}
/** `acme/api: CI failed. main 1a2b3c4 by alice, run 562` */
function upstreamLayout({ repository }, upstream) {
    return runLayout({
        repository: (0,gsm7/* toGsm7 */.mR)(repository),
        workflow: workflowName(upstream.workflow),
        outcome: verb(upstream.conclusion),
        job: '',
        step: '',
        ref: free(upstream.branch),
        sha: templates_short(upstream.sha),
        by: by(upstream.actor),
        run: run(upstream.number, upstream.attempt),
    });
}
/** `acme/api: Deploy failed at build > Push image. main 1a2b3c4 by alice, run 128` */
function jobLayout(context, { jobStatus, failure }) {
    const failed = jobStatus === 'failure';
    const { eventName, pullRequest, ref } = context;
    // A merge queue's branch is the one that the pull request goes to.
    const relation = eventName === 'merge_group' ? ' to ' : ' ';
    return runLayout({
        repository: (0,gsm7/* toGsm7 */.mR)(context.repository),
        workflow: workflowName(context.workflow),
        outcome: verb(jobStatus),
        job: failed ? free(failure?.job ?? '') : '',
        step: failed ? free(failure?.step ?? '') : '',
        ref: joined(relation, labelled('PR ', free(pullRequest)), free(ref)),
        sha: templates_short(context.sha),
        // A schedule's actor is whoever touched the workflow file last.
        by: eventName === 'schedule' ? 'on schedule' : by(context.actor),
        run: run(context.runNumber, context.runAttempt),
    });
}
function runLayout(fields) {
    return layOut({
        fields,
        yields: [
            ['ref', 24],
            ['workflow', 24],
            ['job', 24],
            ['step', 32],
            ['by', 0],
            ['sha', 0],
            ['ref', 12],
            ['workflow', 12],
            ['job', 12],
            ['ref', 0],
            ['run', 0],
            ['step', 16],
            ['job', 0],
            ['workflow', 0],
            ['step', 0],
            ['repository', 60],
        ],
        write({ repository, workflow, outcome, job, step, ref, sha, by, run }) {
            const where = joined(' > ', job, step);
            const what = joined(' ', workflow, outcome, labelled('at ', where));
            return joined('. ', joined(': ', repository, what), joined(', ', joined(' ', ref, sha, by), run));
        },
    });
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
/** A workflow without a name has its file's path in place of it. */
function workflowName(name) {
    return free(name.replace(/^\.github\/workflows\//, ''));
}
function by(actor) {
    return labelled('by ', free(actor));
}
function run(number, attempt) {
    const name = labelled('run ', free(number));
    return name !== '' && attempt > 1 ? `${name}.${attempt}` : name;
}
function templates_short(sha) {
    return free(sha).slice(0, 7);
}
/**
 * What others wrote, as one line of GSM-7 and without URLs: some accounts may not send them, and nobody should
 * follow them. Whole URLs are dropped; the name of a host is broken up.
 */
function free(text) {
    return (0,gsm7/* toGsm7 */.mR)(text)
        .split(' ')
        .filter(word => !/:\/\/|www\./i.test(word))
        .join(' ')
        .replace(/\.(?=[a-z]{2,}\/|(com|net|org|info|biz|io|dev|app|ai|me|eu|it)\b)/gi, ' ')
        .trim();
}
function labelled(label, text) {
    return text === '' ? '' : label + text;
}
function joined(separator, ...parts) {
    return parts.filter(part => part !== '').join(separator);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(896);
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
var json = __webpack_require__(301);
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

// EXTERNAL MODULE: ./src/gateway/proxy.ts
var gateway_proxy = __webpack_require__(406);
// EXTERNAL MODULE: ./src/gateway/transport.ts + 1 modules
var gateway_transport = __webpack_require__(507);
// EXTERNAL MODULE: ./src/plain-text.ts
var plain_text = __webpack_require__(763);
;// CONCATENATED MODULE: ./src/run-context/failure.ts




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
        const reason = timer.aborted ? `GitHub took more than ${timeout} ms` : (0,plain_text/* plainLine */.h)(cause);
        explain(`the failed job is not known: ${reason}`);
        return undefined;
    }
}
async function readJobs(query, timeout, signal) {
    const api = new URL(query.apiUrl);
    const proxy = (0,gateway_proxy/* proxyFor */.iJ)(api, process.env);
    const transport = new gateway_transport/* Transport */.o(api, { timeout, proxy });
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
            const answer = (0,json/* parseObject */.lj)(body);
            if (status !== 200)
                throw new Error(`${(0,json/* textAt */.$6)(answer, 'message')} (${status})`.trim());
            if (!Array.isArray((0,json.at)(answer, 'jobs')))
                throw new Error('the answer is not a list of jobs');
            const listed = (0,json/* listAt */.gT)(answer, 'jobs');
            jobs.push(...listed.map(readJob));
            if (listed.length < PAGE)
                break;
        }
    }
    finally {
        transport.close();
    }
    return jobs;
}
function readJob(job) {
    const [failedStep] = (0,json/* listAt */.gT)(job, 'steps')
        .filter(step => hasFailed((0,json/* textAt */.$6)(step, 'conclusion')))
        .map(step => (0,json/* textAt */.$6)(step, 'name'));
    const running = (0,json/* textAt */.$6)(job, 'status') === 'in_progress';
    return {
        name: (0,json/* textAt */.$6)(job, 'name'),
        runner: (0,json/* textAt */.$6)(job, 'runner_name'),
        running,
        // A job has no conclusion before it ends; its steps have.
        failed: hasFailed((0,json/* textAt */.$6)(job, 'conclusion')) || (running && failedStep !== undefined),
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

;// CONCATENATED MODULE: ./src/compose.ts





/**
 * What a template makes of this workflow run. Loaded on demand: a step with a text of its own starts without
 * all this.
 *
 * @param debug is told why the failed job is not known
 * @throws {Failure} `invalid-input` where the text does not keep to max-segments
 */
async function compose({ name, jobStatus, runLink, token }, rules, debug) {
    const context = readRunContext();
    let failure;
    if (jobStatus === 'failure') {
        failure = await findFailure({ ...context, token }, { explain: debug });
    }
    const fitted = await (0,fit/* fitText */.v)(composeTemplate(name, context, { jobStatus, failure, runLink }), rules);
    if ('problem' in fitted) {
        throw new src_failure/* Failure */.H('invalid-input', `template: its text ${fitted.problem}`, {
            remedy: 'Nothing was sent. Raise max-segments, or set overflow to truncate.',
        });
    }
    return fitted;
}


/***/ })

};
