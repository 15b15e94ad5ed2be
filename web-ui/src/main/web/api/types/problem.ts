/* A refusal, as RFC 9457 has it. */

export type Problem = { type?: string; title?: string; status?: number; detail?: string } & Record<string, unknown>;
