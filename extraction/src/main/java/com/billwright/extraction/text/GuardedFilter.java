package com.billwright.extraction.text;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.Field;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/// Unpacks a PDF's streams within the budget of whoever reads on this thread.
///
/// PDFBox unpacks into memory wherever it meets a stream: contents, fonts, pictures, tables of
/// objects. All of that goes through its filters and through nothing else, so this is the one place
/// where two megabytes can be kept from becoming two thousand.
final class GuardedFilter extends Filter {

    private static final ThreadLocal<PageBudget> BUDGET = new ThreadLocal<>();

    /// Whose sizes are in the first bytes.
    private static final int HEAD = 64 << 10;

    /// A row of a picture, as predictors want it: no scanner makes longer ones.
    private static final long LONGEST_ROW = 4 << 20;

    private final COSName name;
    private final Filter filter;

    private GuardedFilter(COSName name, Filter filter) {
        this.name = name;
        this.filter = filter;
    }

    /// What is done with PDFBox within a budget.
    interface Work<T> {
        T done() throws IOException;
    }

    static <T> T within(PageBudget budget, Work<T> work) throws IOException {
        PageBudget before = BUDGET.get();
        BUDGET.set(budget);
        try {
            return work.done();
        } finally {
            if (before == null) {
                BUDGET.remove();
            } else {
                BUDGET.set(before);
            }
        }
    }

    /// Puts itself around every filter of PDFBox, which has no other way in than its map of them.
    static void install() {
        try {
            Field field = FilterFactory.class.getDeclaredField("filters");
            field.setAccessible(true);
            @SuppressWarnings("unchecked")
            Map<COSName, Filter> filters = (Map<COSName, Filter>) field.get(FilterFactory.INSTANCE);
            synchronized (FilterFactory.INSTANCE) {
                filters.replaceAll((name, filter) ->
                        filter instanceof GuardedFilter ? filter : new GuardedFilter(name, filter));
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalStateException("This PDFBox keeps its filters elsewhere", e);
        }
    }

    @Override
    public DecodeResult decode(
            InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
            throws IOException {
        return decode(encoded, decoded, parameters, index, DecodeOptions.DEFAULT);
    }

    @Override
    public DecodeResult decode(
            InputStream encoded,
            OutputStream decoded,
            COSDictionary parameters,
            int index,
            DecodeOptions options)
            throws IOException {
        PageBudget budget = BUDGET.get();
        if (budget == null) { // nothing of a stranger's is unpacked here
            return filter.decode(encoded, decoded, parameters, index, options);
        }
        budget.checkTime();
        checkRow(getDecodeParams(parameters, index), budget);
        InputStream checked = checkPicture(encoded, options, budget);
        return filter.decode(checked, new Counted(decoded, budget), parameters, index, options);
    }

    /// Predictors and fax machines' encoding make room for a whole row, or page, beforehand.
    private static void checkRow(COSDictionary parameters, PageBudget budget) {
        long columns = parameters.getLong(COSName.COLUMNS, 1);
        long bits =
                Math.max(1, parameters.getLong(COSName.COLORS, 1))
                        * Math.max(1, parameters.getLong(COSName.BITS_PER_COMPONENT, 8));
        long rows = Math.max(1, parameters.getLong(COSName.ROWS, 1));
        if (columns > LONGEST_ROW
                || columns * Math.min(bits, 512) / 8 > LONGEST_ROW
                || columns / 8 * Math.min(rows, 1 << 30) > budget.limits().inflated()) {
            throw PageBudget.Spent.tooLarge("rows of " + columns + " pixels");
        }
    }

    private InputStream checkPicture(InputStream encoded, DecodeOptions options, PageBudget budget)
            throws IOException {
        if (!PictureSize.tells(name)) {
            return encoded;
        }
        byte[] head = encoded.readNBytes(HEAD);
        long pixels = PictureSize.of(name, head);
        int step = Math.max(1, options.getSubsamplingX()) * Math.max(1, options.getSubsamplingY());
        long limit = budget.limits().pixels();
        boolean large = COSName.JPX_DECODE.equals(name) ? pixels > limit : pixels > 10 * limit;
        if (large || pixels / step > 2 * limit) {
            throw PageBudget.Spent.tooLarge("picture of " + pixels + " pixels");
        }
        return new SequenceInputStream(new ByteArrayInputStream(head), encoded);
    }

    @Override
    protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters)
            throws IOException {
        filter.encode(input, encoded, parameters, 0);
    }

    private static final class Counted extends FilterOutputStream {

        private static final int STEP = 1 << 18;

        private final PageBudget budget;
        private long told;
        private long count;

        Counted(OutputStream out, PageBudget budget) {
            super(out);
            this.budget = budget;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
            out.write(bytes, from, length);
        }

        private void count(int bytes) {
            count += bytes;
            if (count - told >= STEP) {
                long more = count - told;
                told = count;
                budget.inflated(more, count);
            }
        }
    }
}
