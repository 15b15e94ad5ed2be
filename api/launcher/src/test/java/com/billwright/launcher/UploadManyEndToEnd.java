package com.billwright.launcher;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Many files at once over a connection that breaks off, without a mouse.
@EnabledIfSystemProperty(named = "billwright.browser", matches = "true")
class UploadManyEndToEnd {

    private static final String ORG = "lumiere";
    private static final long PIECE = 4 << 20;

    /// More than two pieces.
    private static final int NOISE = 9 << 20;

    @TempDir Path folder;

    private final AtomicLong brokenFrom = new AtomicLong(PIECE);
    private final List<Long> offsets = new CopyOnWriteArrayList<>();

    @Test
    void a_zip_and_several_files_arrive_though_the_connection_breaks_and_the_page_is_loaded_anew()
            throws Exception {
        Path zip = zip();
        try (BrowserSession aline = BrowserSession.signIn(RunningBillwright.get(), "aline")) {
            Page page = aline.page();
            page.onDialog(leaving -> leaving.accept());
            page.route("**/orgs/" + ORG + "/uploads/*", this::pass);
            aline.open(ORG + "/upload");
            choose(page, aline.see("file-input"), zip, bill(1), bill(2), bill(3));

            Locator row = page.locator("[data-testid=upload-row][data-name='June.zip']");
            assertThat(row).hasAttribute("data-state", "lost", within(30));
            page.context().setOffline(true);
            brokenFrom.set(2 * PIECE);
            page.context().setOffline(false); // goes on by itself, up to where it breaks again
            page.waitForCondition(() -> offsets.contains(2 * PIECE));
            assertThat(row).hasAttribute("data-state", "lost", within(30));

            page.reload();
            assertThat(row).hasAttribute("data-state", "missing", within(30));
            brokenFrom.set(Long.MAX_VALUE);
            offsets.clear();
            choose(page, row.getByTestId("choose-again"), zip);
            assertThat(row).hasAttribute("data-state", "sent", within(60));
            assertThat(offsets).containsExactly(2 * PIECE);

            for (String name : List.of("Gas/four.pdf", "five.pdf")) {
                Locator inZip =
                        page.locator("[data-testid=archive-file][data-name='" + name + "']");
                assertThat(inZip).hasAttribute("data-state", "TO_REVIEW", within(60));
            }
            assertThat(page.locator("[data-testid=archive-file][data-name='noise.bin']"))
                    .hasAttribute("data-state", "NOT_TAKEN");
            for (int i = 1; i <= 3; i++) {
                assertThat(page.locator(documentRow("bill-" + i + ".pdf")))
                        .hasAttribute("data-state", "TO_REVIEW", within(60));
            }
            aline.lookAt("upload-many");

            aline.see("clear-finished").press("Enter");
            assertThat(aline.see("uploads")).hasCount(0);
            page.locator(documentRow("bill-1.pdf") + " a").press("Enter");
            aline.see("review").waitFor();
        }
    }

    /// Opens the browser's own dialog with a key; what it does inside, no page can see.
    private static void choose(Page page, Locator control, Path... files) {
        FileChooser chooser = page.waitForFileChooser(() -> control.press("Enter"));
        chooser.setFiles(files);
    }

    private void pass(Route route) {
        String offset = route.request().headerValue("upload-offset");
        if (offset == null) {
            route.resume();
            return;
        }
        boolean ofZip = Long.parseLong(offset) > 0;
        if (ofZip) {
            offsets.add(Long.parseLong(offset));
        }
        if (ofZip && Long.parseLong(offset) >= brokenFrom.get()) {
            route.abort("connectionreset");
        } else {
            route.resume();
        }
    }

    private static String documentRow(String name) {
        return "[data-testid=document-row][data-name='" + name + "']";
    }

    private static LocatorAssertions.HasAttributeOptions within(int seconds) {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(seconds * 1000.0);
    }

    private Path bill(int number) throws IOException {
        byte[] pdf = anInvoice().from("Many Works").numbered("MW-" + number).asPdf();
        return Files.write(folder.resolve("bill-" + number + ".pdf"), pdf);
    }

    private Path zip() throws IOException {
        byte[] noise = new byte[NOISE];
        new Random(1).nextBytes(noise);
        Path file = folder.resolve("June.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "Gas/four.pdf", anInvoice().from("Many Works").numbered("MW-4").asPdf());
            put(zip, "five.pdf", anInvoice().from("Many Works").numbered("MW-5").asPdf());
            put(zip, "noise.bin", noise);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
