/* Who is signed in, and where they belong. */

export type Role = "uploader" | "reviewer" | "admin";
export type Organization = { alias: string; name: string; roles: Role[]; locale: string; currency: string; mostWrong: number; teachesBase: boolean };
export type Me = { username: string; name: string; operator: boolean; organizations: Organization[] };
