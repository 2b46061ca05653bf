// What Node itself takes: nothing can start or end sooner.
export {}
