package com.billwright.extraction.text;

import com.billwright.extraction.text.TextRead.Unreadable;
import com.billwright.extraction.text.TextRead.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Reads a document's pages in one pass: words, pictures and codes from the same raster. A page that
/// is broken or too costly costs that page, not the document.
final class PageByPage {

    /// QR codes stand on a bill's first or last page, or on the payment slip behind it.
    private static final int PAGES_WITH_CODES = 3;

    private final ReadingLimits limits;
    private final Optional<Path> folder;
    private final List<TextPage> pages = new ArrayList<>();
    private final List<PageImage> images = new ArrayList<>();
    private final List<QrCode> codes = new ArrayList<>();
    private final List<Unreadable> failures = new ArrayList<>();
    private final long start = WorkTime.nanos();
    private int good;

    private PageByPage(ReadingLimits limits, Optional<Path> folder) {
        this.limits = limits;
        this.folder = folder;
    }

    static TextRead read(
            PageSource source, ReadingLimits limits, Optional<Path> folder, IntConsumer begun)
            throws IOException {
        PageByPage all = new PageByPage(limits, folder);
        for (int number = 1; number <= source.pages(); number++) {
            begun.accept(number);
            all.add(all.readPage(source, number), number, source.pages());
        }
        return all.result(source.attachments());
    }

    private ReadPage readPage(PageSource source, int number) {
        Unreadable why;
        if (wasted() > limits.wasted().toNanos()) {
            why = new Unreadable(UnreadableReason.TOO_SLOW, "no time left for page " + number);
        } else {
            try {
                return source.read(number, folder.isPresent());
            } catch (PageBudget.Spent e) {
                why = new Unreadable(e.reason(), "page " + number + ": " + e.what());
            } catch (IOException | RuntimeException | StackOverflowError e) {
                String detail = "page " + number + ": " + OpenPdf.damage(e);
                why = new Unreadable(UnreadableReason.DAMAGED, detail);
            }
        }
        return new ReadPage(source.unread(number), Optional.empty(), Optional.of(why));
    }

    private long wasted() {
        return WorkTime.nanos() - start - good * ReadingLimits.PER_GOOD_PAGE.toNanos();
    }

    private void add(ReadPage page, int number, int count) throws IOException {
        pages.add(page.text());
        page.failure().ifPresent(failures::add);
        good += page.text().words().isEmpty() ? 0 : 1;
        if (folder.isPresent()) {
            Picture picture = page.picture().orElseGet(() -> blank(page.text()));
            images.add(PictureFile.write(number, picture, folder.get()));
            if (page.picture().isPresent()
                    && (number <= PAGES_WITH_CODES || number > count - PAGES_WITH_CODES)) {
                codes.addAll(QrCodes.on(number, picture.image()));
            }
        }
    }

    private TextRead result(List<Attachment> attachments) {
        if (good > 0 || !attachments.isEmpty() || !codes.isEmpty()) {
            return new Words(new DocumentText(pages), images, attachments, codes);
        }
        return failures.isEmpty()
                ? new Unreadable(UnreadableReason.NO_TEXT, "no words on any page")
                : failures.getFirst();
    }

    private static Picture blank(TextPage page) {
        double dpi = PictureFile.shownDpi(page.widthPoints(), page.heightPoints());
        int width = (int) Math.max(1, Math.round(page.widthPoints() * dpi / 72));
        int height = (int) Math.max(1, Math.round(page.heightPoints() * dpi / 72));
        BufferedImage white = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D graphics = white.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return new Picture(white, dpi, false);
    }
}
