/** A name that nobody used before; also on pages that came without TLS, where `randomUUID` is missing. */
export function freshKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
