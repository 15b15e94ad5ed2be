/** Why the server refused, by the code in its problem's type. */
export const problems = {
  "sign-in-needed": "Sign in first.",
  forbidden: "Your role does not include this.",
  "not-found": "There is nothing here, or not for you.",
  "too-large": "The file is too large.",
  fault: "Something went wrong on the server. Try again; if it stays, tell your administrator.",
  changed: "Somebody was faster: the document is not split as you saw it. Look at it again.",
  "changed-meanwhile": "Somebody was faster: the bill is not as you saw it. Look at it again.",
  "not-read": "Only a document that was read can be split.",
  confirmed: "A confirmed bill keeps its pages. Reopen it first.",
  "not-unreadable": "Only an unreadable document is tried again.",
  "not-to-review": "This bill is not to be reviewed.",
  taken: "A colleague is working on this bill.",
  "cannot-serve": "That version cannot serve.",
  "too-many-guards": "No more bills can be marked. Unmark one first.",
  "invalid-list": "The file was not imported.",
  "run-state": "The run has gone on meanwhile; this is no longer possible.",
  empty: "The file is empty.",
  "unknown-type": "The file is none that can be read: PDF, PNG, JPEG, TIFF or an e-invoice’s XML.",
  truncated: "The upload broke off. Send the file again.",
};

/** Why a document could not be read. */
export const unreadable = {
  empty: "The file is empty.",
  "unknown-type": "The file is none that can be read: not a PDF, PNG, JPEG, TIFF or e-invoice XML.",
  "no-pages": "The file has no pages.",
  "password-protected": "The PDF is protected by a password. Send it without one.",
  "too-large": "The file, or what it unpacks to, is too large.",
  "too-many-pages": "The document has more than 200 pages.",
  damaged: "The file is damaged. Export or scan it again.",
  "too-slow": "Reading it took too long.",
  "no-text": "There is no text on its pages.",
  "xml-not-an-invoice": "The XML is no e-invoice that can be read (CII or UBL).",
  "gave-up": "Reading it failed several times. Try again, or send the file anew.",
  "reader-crashed": "Something in the file makes the reader crash; it was tried three times. Print or export it to a new PDF and send that.",
  "reader-too-slow": "Reading it came to a standstill; it was tried three times. Print or export it to a new PDF and send that.",
  "reader-out-of-memory":
    "Reading it needs more memory than a document may have; it was tried three times. Send it with fewer or smaller pages.",
};
