package com.billwright.extraction.child;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The class path of a child: the files from which this process has what reading needs. Every class
/// loader tells them by something inside: a server's own, a test's, an IDE's.
final class ReaderClassPath {

    /// One file or class in each library.
    private static final List<String> NEEDED =
            List.of(
                    "com/billwright/extraction/child/ReaderMain.class",
                    "org/apache/pdfbox/Loader.class",
                    "org/apache/pdfbox/io/RandomAccessRead.class",
                    "org/apache/fontbox/FontBoxFont.class",
                    "org/apache/pdfbox/jbig2/JBIG2ImageReader.class",
                    "com/github/jaiimageio/jpeg2000/impl/J2KImageReader.class",
                    "com/github/jaiimageio/stream/RawImageInputStream.class",
                    "com/twelvemonkeys/imageio/plugins/jpeg/JPEGImageReader.class",
                    "com/twelvemonkeys/imageio/ImageReaderBase.class",
                    "com/twelvemonkeys/imageio/metadata/AbstractDirectory.class",
                    "com/twelvemonkeys/lang/Platform.class",
                    "com/twelvemonkeys/io/FastByteArrayOutputStream.class",
                    "com/twelvemonkeys/image/AffineTransformOp.class",
                    "com/google/zxing/BinaryBitmap.class",
                    "net/sourceforge/tess4j/TessAPI.class",
                    "net/sourceforge/lept4j/Leptonica.class",
                    "com/sun/jna/Native.class",
                    "org/apache/commons/logging/impl/Jdk14Logger.class",
                    "org/apache/commons/io/FileUtils.class",
                    "org/slf4j/LoggerFactory.class",
                    // A child warms up with a bill that it prints itself.
                    "liberation/LiberationSans-Regular.ttf",
                    "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

    /// Which of these are there depends on the platform.
    private static final List<String> NATIVE =
            List.of(
                    "linux-x86_64/libtesseract.so.5.5",
                    "linux-x86_64/libleptonica.so.6",
                    "linux-arm64/libtesseract.so.5.5",
                    "linux-arm64/libleptonica.so.6",
                    "macosx-arm64/libtesseract.5.5.dylib",
                    "macosx-arm64/libleptonica.6.dylib",
                    "macosx-x86_64/libtesseract.5.5.dylib",
                    "macosx-x86_64/libleptonica.6.dylib");

    private ReaderClassPath() {}

    /// @throws IllegalStateException when something needed is not in a file of its own
    static String find() {
        Set<Path> files = new LinkedHashSet<>();
        for (String needed : NEEDED) {
            files.add(
                    holding(needed)
                            .orElseThrow(() ->
                                    new IllegalStateException(
                                            needed + " is in no file that a child could load")));
        }
        for (String library : NATIVE) {
            String artifact = library.contains("tesseract") ? "tesseract/" : "leptonica/";
            holding("org/bytedeco/" + artifact + library).ifPresent(files::add);
        }
        return files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Optional<Path> holding(String resource) {
        URL found = ReaderClassPath.class.getClassLoader().getResource(resource);
        return found == null ? Optional.empty() : file(found.toString(), resource);
    }

    /// `file:/folder/RESOURCE` or `jar:file:/x.jar!/RESOURCE`.
    private static Optional<Path> file(String url, String resource) {
        int inside = url.indexOf("!/");
        if (url.startsWith("jar:file:") && inside > 0) {
            return Optional.of(Path.of(URI.create(url.substring(4, inside))));
        }
        return url.startsWith("file:") && url.endsWith(resource)
                ? Optional.of(
                        Path.of(URI.create(url.substring(0, url.length() - resource.length()))))
                : Optional.empty();
    }
}
