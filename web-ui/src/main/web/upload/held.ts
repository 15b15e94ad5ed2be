/** Which uploads another tab of this browser is sending: those are not to be listed as unfinished here. */
const PREFIX = "billwright-upload-";

/** Others see it as being sent here until what is returned is called, or this page is gone. */
export function hold(key: string): () => void {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  // Browsers have locks on secure pages only; without them a second tab lists what the first one sends.
  navigator.locks?.request(PREFIX + key, { ifAvailable: true }, () => held).catch(() => undefined);
  return letGo;
}

export async function heldElsewhere(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}
