import type * as english from "../en/problems";

export const problems: typeof english.problems = {
  "sign-in-needed": "Melden Sie sich zuerst an.",
  forbidden: "Ihre Rolle schließt das nicht ein.",
  "not-found": "Hier ist nichts, oder nichts für Sie.",
  "too-large": "Die Datei ist zu groß: ein Dokument darf 50 MB haben, ein ZIP 1 GB und entpackt 2 GB.",
  fault:
    "Auf dem Server ist etwas schiefgegangen. Versuchen Sie es erneut; bleibt es dabei, sagen Sie es Ihrer Administration.",
  changed: "Jemand war schneller: Das Dokument ist anders aufgeteilt, als Sie es sahen. Sehen Sie es erneut an.",
  "draft-changed-meanwhile": "Sie haben diese Rechnung auch an einem anderen Bildschirm bearbeitet.",
  "changed-meanwhile": "Jemand war schneller: Die Rechnung ist nicht mehr, wie Sie sie sahen. Sehen Sie sie erneut an.",
  "not-read": "Nur ein gelesenes Dokument kann aufgeteilt werden.",
  confirmed: "Eine bestätigte Rechnung behält ihre Seiten. Öffnen Sie sie zuerst wieder.",
  "not-unreadable": "Nur ein nicht lesbares Dokument wird erneut gelesen.",
  "not-to-review": "Diese Rechnung ist nicht zu prüfen.",
  taken: "Eine andere Person arbeitet an dieser Rechnung.",
  "warnings-unseen": "Es gibt Warnungen, die Sie zuerst ansehen müssen.",
  "not-yours": "Nur wer einen Kommentar schrieb, ändert ihn.",
  "cannot-serve": "Diese Version kann nicht eingesetzt werden.",
  "too-many-guards": "Mehr Rechnungen können nicht markiert werden. Entfernen Sie zuerst eine Markierung.",
  "invalid-list": "Die Datei wurde nicht importiert.",
  "run-state": "Der Lauf ist inzwischen weiter; das geht nicht mehr.",
  empty: "Die Datei ist leer.",
  "unknown-type": "Dieses Format kann nicht gelesen werden: nur PDF, PNG, JPEG, TIFF, das XML einer E-Rechnung oder ein ZIP davon.",
  "archive-inside": "Ein ZIP im ZIP. Senden Sie es einzeln.",
  damaged: "Im ZIP beschädigt. Packen Sie es neu.",
  "unknown-packing": "So gepackt, dass es sich nicht entpacken lässt. Packen Sie es als gewöhnliches ZIP.",
  "encrypted-archive": "Das ZIP ist mit einem Passwort geschützt. Senden Sie es ohne.",
  "archive-bomb": "Das ZIP entpackt sich zu weit mehr, als Dokumente es täten. Senden Sie die Dokumente selbst.",
  "too-many-files": "Das ZIP enthält mehr als 2.000 Dateien. Senden Sie es in mehreren ZIPs.",
  "unsafe-archive": "Das ZIP nennt Dateien außerhalb seiner selbst. Packen Sie die Dateien aus einem Ordner heraus neu.",
  "empty-archive": "Im ZIP ist keine Datei.",
  "damaged-archive": "Das ZIP ist beschädigt. Packen und senden Sie es neu.",
  truncated: "Das Hochladen ist abgebrochen. Senden Sie die Datei erneut.",
};

export const unreadable: typeof english.unreadable = {
  empty: "Die Datei ist leer.",
  "unknown-type": "Dieses Format kann nicht gelesen werden: kein PDF, PNG, JPEG, TIFF oder XML einer E-Rechnung.",
  "no-pages": "Die Datei hat keine Seiten.",
  "password-protected": "Das PDF ist mit einem Passwort geschützt. Senden Sie es ohne.",
  "too-large": "Die Datei oder ihr entpackter Inhalt ist zu groß.",
  "too-many-pages": "Das Dokument hat mehr als 200 Seiten.",
  damaged: "Die Datei ist beschädigt. Exportieren oder scannen Sie sie neu.",
  "too-slow": "Das Lesen hat zu lange gedauert.",
  "no-text": "Auf den Seiten steht kein Text.",
  "xml-not-an-invoice": "Das XML ist keine lesbare E-Rechnung (CII oder UBL).",
  "gave-up": "Das Lesen ist mehrmals fehlgeschlagen. Versuchen Sie es erneut, oder senden Sie die Datei neu.",
  "reader-crashed":
    "Etwas in der Datei bringt das Lesen zum Absturz; es wurde dreimal versucht. Drucken oder exportieren Sie sie in ein neues PDF und senden Sie dieses.",
  "reader-too-slow":
    "Das Lesen kam zum Stillstand; es wurde dreimal versucht. Drucken oder exportieren Sie die Datei in ein neues PDF und senden Sie dieses.",
  "reader-out-of-memory":
    "Das Lesen braucht mehr Speicher, als ein Dokument haben darf; es wurde dreimal versucht. Senden Sie es mit weniger oder kleineren Seiten.",
};
