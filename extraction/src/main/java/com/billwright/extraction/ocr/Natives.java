package com.billwright.extraction.ocr;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sourceforge.lept4j.Leptonica;
import net.sourceforge.lept4j.util.LoadLibs;
import net.sourceforge.tess4j.TessAPI;

/// The native libraries, from the class path, no package of the operating system needed.
final class Natives {

    static final TessAPI TESSERACT;
    static final Leptonica LEPTONICA;

    private static final int SILENT = 6;

    static {
        // Windows' libraries are in Tess4J and Lept4J themselves, which find them alone.
        if (!Platform.isWindows()) {
            Path folder = unpack();
            NativeLibrary.addSearchPath("tesseract", folder.toString());
            NativeLibrary.addSearchPath("leptonica", folder.toString());
        }
        LEPTONICA = Leptonica.INSTANCE;
        TESSERACT = TessAPI.INSTANCE;
        NativeLibrary.getInstance(LoadLibs.getLeptonicaLibName())
                .getFunction("setMsgSeverity")
                .invokeInt(new Object[] {SILENT}); // it would print about odd images
    }

    private Natives() {}

    private static Path unpack() {
        String platform =
                (Platform.isMac() ? "macosx" : "linux") + (Platform.isARM() ? "-arm64" : "-x86_64");
        String ending = Platform.isMac() ? ".dylib" : ".so";
        String leptonica = Platform.isMac() ? "libleptonica.6.dylib" : "libleptonica.so.6";
        String tesseract = Platform.isMac() ? "libtesseract.5.5.dylib" : "libtesseract.so.5.5";
        Path folder =
                Resources.unpack(
                        "ocr",
                        List.of(
                                "org/bytedeco/leptonica/" + platform + "/" + leptonica,
                                "org/bytedeco/tesseract/" + platform + "/" + tesseract));
        // By the plain name the library is found before one of another version that the system has.
        link(folder.resolve("libleptonica" + ending), leptonica);
        link(folder.resolve("libtesseract" + ending), tesseract);
        return folder;
    }

    private static void link(Path link, String target) {
        try {
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, Path.of(target));
            }
        } catch (FileAlreadyExistsException e) {
            // another process was faster
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
