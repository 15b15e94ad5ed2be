package com.billwright.extraction.text;

import com.billwright.extraction.ocr.GreyImage;
import com.billwright.extraction.ocr.Ocr;
import com.billwright.extraction.ocr.Recognised;
import com.billwright.extraction.ocr.Skew;
import com.billwright.extraction.text.PageRaster.Drawn;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Recognises the parts of a page that its text layer leaves out, and adds their words to its.
final class PictureRegions {

    /// What a photograph or a pattern gives is fewer and less sure.
    private static final int FEWEST = 3;

    private static final double LEAST_SURE = 0.6;

    private PictureRegions() {}

    static List<Word> words(
            Ocr ocr, Drawn page, List<Box> regions, List<Word> known, PageBudget budget) {
        List<Word> words = new ArrayList<>();
        for (Box region : regions) {
            words.addAll(region(ocr, page, region, budget));
        }
        words.removeIf(word -> known.stream().anyMatch(k -> covers(k.box(), word.box())));
        return words;
    }

    static List<Word> merged(List<Word> layer, List<Word> recognised) {
        if (recognised.isEmpty()) {
            return layer;
        }
        List<Word> all = new ArrayList<>(layer);
        all.addAll(recognised);
        return ReadingOrder.of(all);
    }

    private static List<Word> region(Ocr ocr, Drawn page, Box region, PageBudget budget) {
        int width = page.image().getWidth();
        int height = page.image().getHeight();
        int left = (int) (region.x0() * width);
        int top = (int) (region.y0() * height);
        int right = Math.min(width, (int) Math.ceil(region.x1() * width));
        int bottom = Math.min(height, (int) Math.ceil(region.y1() * height));
        BufferedImage cut = page.image().getSubimage(left, top, right - left, bottom - top);
        Recognised read = ScannedWords.recognise(ocr, cut, page.pixelsPerInch(), budget);
        BufferedImage level = read.level();
        boolean quarter = level.getWidth() > level.getHeight() != cut.getWidth() > cut.getHeight();
        if (quarter && Math.abs(cut.getWidth() - cut.getHeight()) > cut.getWidth() / 20) {
            return List.of(); // lies across the page: its words have no place among the others
        }
        double degrees = level == cut ? 0 : Skew.clockwiseDegrees(GreyImage.of(cut));
        List<Word> words = new ArrayList<>();
        double sure = 0;
        for (Word word : ScannedWords.of(read)) {
            Box turned = turnedBack(word.box(), degrees, cut.getWidth(), cut.getHeight());
            Box box =
                    new Box(
                            Math.clamp((left + turned.x0() * cut.getWidth()) / width, 0.0, 1.0),
                            Math.clamp((top + turned.y0() * cut.getHeight()) / height, 0.0, 1.0),
                            Math.clamp((left + turned.x1() * cut.getWidth()) / width, 0.0, 1.0),
                            Math.clamp((top + turned.y1() * cut.getHeight()) / height, 0.0, 1.0));
            words.add(new Word(word.text(), box, word.confidence(), word.fontSize()));
            sure += word.confidence();
        }
        return words.size() < FEWEST || sure / words.size() < LEAST_SURE ? List.of() : words;
    }

    /// Where a word of the levelled picture stands in the picture as it lies on the page.
    private static Box turnedBack(Box box, double degrees, int width, int height) {
        if (degrees == 0) {
            return box;
        }
        double angle = -Math.toRadians(degrees);
        double x = (box.centreX() - 0.5) * width;
        double y = (box.centreY() - 0.5) * height;
        double movedX = (x * Math.cos(angle) - y * Math.sin(angle)) / width + 0.5 - box.centreX();
        double movedY = (x * Math.sin(angle) + y * Math.cos(angle)) / height + 0.5 - box.centreY();
        return new Box(box.x0() + movedX, box.y0() + movedY, box.x1() + movedX, box.y1() + movedY);
    }

    private static boolean covers(Box known, Box word) {
        return word.centreX() > known.x0()
                && word.centreX() < known.x1()
                && word.centreY() > known.y0()
                && word.centreY() < known.y1();
    }
}
