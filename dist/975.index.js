export const id = 975;
export const ids = [975];
export const modules = {

/***/ 3975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeTemplate: () => (/* binding */ composeTemplate)
});

// EXTERNAL MODULE: ./src/message/gsm7.ts
var gsm7 = __webpack_require__(9285);
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


/***/ })

};
