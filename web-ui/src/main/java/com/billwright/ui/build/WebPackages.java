package com.billwright.ui.build;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// The npm packages on the class path (mvnpm's jars), laid out as a `node_modules` folder. Each is
/// unpacked once per version.
record WebPackages(Path folder) {

    private static final String STATIC = "resources/_static/";

    static WebPackages unpack(Path folder) throws IOException {
        for (String element :
                System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            Path jar = Path.of(element);
            if (element.endsWith(".jar") && element.contains("mvnpm")) {
                unpackJar(jar, folder);
            }
        }
        return new WebPackages(folder);
    }

    /// With which esbuild finds the packages from sources that lie elsewhere.
    Map<String, String> environment() {
        return Map.of("NODE_PATH", folder.toString());
    }

    private static void unpackJar(Path jar, Path folder) throws IOException {
        Path done = folder.resolve(".unpacked").resolve(jar.getFileName().toString());
        if (Files.exists(done)) {
            return;
        }
        String scope = scopeOf(jar);
        try (JarFile file = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                try (InputStream in = file.getInputStream(entry)) {
                    if (entry.getName().equals("META-INF/.more.tgz")) {
                        unpackTar(in, folder, scope);
                    } else if (!entry.isDirectory()) {
                        copy(in, entry.getName(), folder, scope);
                    }
                }
            }
        }
        Files.createDirectories(done.getParent());
        Files.writeString(done, "");
    }

    /// Types and source maps: mvnpm packs aside what a browser does not need.
    private static void unpackTar(InputStream in, Path folder, String scope) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                if (!entry.isDirectory()) {
                    copy(tar, entry.getName(), folder, scope);
                }
            }
        }
    }

    /// `…/_static/lit/3.3.3/index.js` becomes `lit/index.js`; other entries are left out.
    private static void copy(InputStream in, String entry, Path folder, String scope)
            throws IOException {
        int start = entry.indexOf(STATIC);
        if (start < 0) {
            return;
        }
        String[] parts = entry.substring(start + STATIC.length()).split("/", 3);
        if (parts.length < 3) {
            return;
        }
        Path target = folder.resolve(scope + parts[0]).resolve(parts[2]).normalize();
        if (target.startsWith(folder)) {
            Files.createDirectories(target.getParent());
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// mvnpm puts `@lit/x` into the group `org.mvnpm.at.lit`, which the repository's path shows.
    private static String scopeOf(Path jar) {
        String path = jar.toString().replace('\\', '/').toLowerCase(Locale.ROOT);
        int at = path.indexOf("/org/mvnpm/at/");
        return at < 0
                ? ""
                : "@" + Path.of(path.substring(at + "/org/mvnpm/at/".length())).getName(0) + "/";
    }
}
