import { ApiError, HEADERS, isSignedOut, parseProblem, SIGNED_OUT, SignedOut, Unreachable } from "../api/http";
import type { Doc } from "../api/types";

/** One try at sending a file. XMLHttpRequest, because fetch tells nothing of an upload's progress. */
export function sendFile(path: string, file: File, progress: (share: number) => void): Promise<Doc> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    for (const [name, value] of Object.entries(HEADERS)) request.setRequestHeader(name, value);
    // What it is the server finds in the file itself; the browser knows only its name.
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = request.ontimeout = request.onabort = () => reject(new Unreachable());
    request.onload = () => {
      if (isSignedOut(request.status)) {
        window.dispatchEvent(new CustomEvent(SIGNED_OUT));
        reject(new SignedOut());
      } else if (request.status === 502 || request.status === 503 || request.status === 504) {
        reject(new Unreachable());
      } else if (request.status >= 400) {
        reject(new ApiError(request.status, parseProblem(request.responseText)));
      } else {
        resolve(JSON.parse(request.responseText) as Doc);
      }
    };
    request.send(file);
  });
}
