package com.billwright.extraction.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What a picture file tells of how to look at it.
///
/// @param orientation EXIF's and TIFF's, 1 to 8
/// @param dpi as the file says, which cameras make up
record PictureFacts(int orientation, Optional<Double> dpi) {

    private static final double MILLIMETRES = 25.4;

    static PictureFacts of(ImageReader reader, int index, Path file, FileKind kind)
            throws IOException {
        int orientation = kind == FileKind.JPEG ? Exif.orientation(file) : 1;
        try {
            IIOMetadata metadata = reader.getImageMetadata(index);
            if (kind == FileKind.TIFF) {
                TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
                orientation = number(directory, BaselineTIFFTagSet.TAG_ORIENTATION).orElse(1);
            }
            return new PictureFacts(orientation, dpi(metadata));
        } catch (IOException | RuntimeException e) {
            return new PictureFacts(orientation, Optional.empty());
        }
    }

    /// @return empty unless it makes a page of a size that bills have
    Optional<Double> pixelsPerInch(int width, int height) {
        return dpi.filter(d -> d >= 96 && d <= 1200)
                .filter(d -> Math.max(width, height) / d < 25 && Math.min(width, height) / d > 1.5);
    }

    private static Optional<Double> dpi(IIOMetadata metadata) {
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return Optional.empty();
        }
        Element tree =
                (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList sizes = tree.getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) {
            return Optional.empty();
        }
        double size = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        return size > 0 ? Optional.of(MILLIMETRES / size) : Optional.empty();
    }

    private static Optional<Integer> number(TIFFDirectory directory, int tag) {
        TIFFField field = directory.getTIFFField(tag);
        return field == null ? Optional.empty() : Optional.of(field.getAsInt(0));
    }
}
