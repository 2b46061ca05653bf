/** The templates that a workflow author can choose. Apart from the templates themselves, which load when one is used. */
export const templates = ['auto', 'job-status', 'release', 'deployment', 'workflow-run'] as const

/** One of {@link templates}. */
export type Template = (typeof templates)[number]
