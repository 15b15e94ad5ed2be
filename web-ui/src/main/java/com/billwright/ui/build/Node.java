package com.billwright.ui.build;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/// The Node that Playwright's driver brings, so that none need be installed.
final class Node {

    private Node() {}

    /// The program, unpacked into the folder unless it is there already.
    static Path unpack(Path work) throws IOException {
        Path bundle = driverBundle();
        String program = platform() + (platform().startsWith("win") ? "/node.exe" : "/node");
        Path node = work.resolve(bundle.getFileName() + ".node").toAbsolutePath();
        if (Files.exists(node)) {
            return node;
        }
        try (JarFile jar = new JarFile(bundle.toFile())) {
            ZipEntry entry = jar.getEntry("driver/" + program);
            if (entry == null) {
                throw new IOException(
                        "Playwright's driver has no Node for this platform ("
                                + program
                                + "); -Dquick builds without checking types");
            }
            Path half = Files.createTempFile(work, "node", ".part");
            try (InputStream in = jar.getInputStream(entry)) {
                Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
            }
            if (!half.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + half + " executable");
            }
            return Files.move(half, node, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path driverBundle() throws IOException {
        for (String element :
                System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            Path jar = Path.of(element);
            if (jar.getFileName() != null
                    && jar.getFileName().toString().startsWith("driver-bundle-")) {
                return jar;
            }
        }
        throw new IOException("Playwright's driver-bundle is not on the class path");
    }

    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch", "").equals("aarch64");
        if (system.contains("win")) {
            return "win32_x64";
        }
        if (system.contains("mac")) {
            return arm ? "mac-arm64" : "mac";
        }
        return arm ? "linux-arm64" : "linux";
    }
}
