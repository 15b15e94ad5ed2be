package com.billwright.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the parts of a page that are pictures of which its text layer says nothing: a scanned bill
/// below a digital letterhead.
final class UncoveredPictures {

    /// Of the page; a logo is smaller.
    private static final double SMALLEST = 0.08;

    /// Of the page; lines of text need some height.
    private static final double LOWEST = 0.04;

    private static final int MOST = 4;

    private UncoveredPictures() {}

    static List<Box> of(TextLayer layer) {
        List<Box> uncovered = new ArrayList<>();
        for (Box image : stacked(layer.images())) {
            Box band = widestGap(image, layer.words());
            if (band.width() * band.height() >= SMALLEST && band.height() >= LOWEST) {
                uncovered.add(band);
            }
        }
        uncovered.sort(Comparator.comparingDouble((Box b) -> -b.width() * b.height()));
        return List.copyOf(uncovered.subList(0, Math.min(MOST, uncovered.size())));
    }

    /// Scanners' software often cuts a page into strips.
    private static List<Box> stacked(List<Box> images) {
        List<Box> sorted = new ArrayList<>(images);
        sorted.sort(Comparator.comparingDouble(Box::y0));
        List<Box> stacked = new ArrayList<>();
        for (Box image : sorted) {
            boolean joined = false;
            for (int i = 0; i < stacked.size() && !joined; i++) {
                Box above = stacked.get(i);
                boolean column =
                        Math.abs(above.x0() - image.x0()) < 0.005
                                && Math.abs(above.x1() - image.x1()) < 0.005;
                if (column && image.y0() - above.y1() < 0.005) {
                    stacked.set(i, above.union(image));
                    joined = true;
                }
            }
            if (!joined) {
                stacked.add(image);
            }
        }
        return stacked;
    }

    /// The highest band across the picture in which no word stands.
    private static Box widestGap(Box image, List<Word> words) {
        List<Box> inside = new ArrayList<>();
        for (Word word : words) {
            Box box = word.box();
            if (box.x1() > image.x0()
                    && box.x0() < image.x1()
                    && box.y1() > image.y0()
                    && box.y0() < image.y1()) {
                inside.add(box);
            }
        }
        inside.sort(Comparator.comparingDouble(Box::y0));
        double from = image.y0();
        Box widest = new Box(image.x0(), from, image.x1(), from);
        for (Box word : inside) {
            if (word.y0() - from > widest.height()) {
                widest = new Box(image.x0(), from, image.x1(), word.y0());
            }
            from = Math.max(from, word.y1());
        }
        return image.y1() - from > widest.height()
                ? new Box(image.x0(), from, image.x1(), image.y1())
                : widest;
    }
}
