package com.billwright.ui.build;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/// TypeScript's own check of the sources, incremental between builds.
final class TypeCheck {

    private TypeCheck() {}

    static void run(WebPackages packages, Path sources, Path work)
            throws IOException, InterruptedException, ToolFailed {
        Path config = work.resolve("tsconfig.check.json");
        Files.writeString(
                config,
                """
                {"extends": "%s", "include": ["%s"],
                 "compilerOptions": {"noEmit": true, "incremental": true,
                  "tsBuildInfoFile": "types.tsbuildinfo", "types": [],
                  "typeRoots": [], "baseUrl": "%s", "paths": {"*": ["*", "@types/*"]}}}
                """
                        .formatted(
                                slashes(sources.resolve("tsconfig.json")),
                                slashes(sources) + "/**/*.ts",
                                slashes(packages.folder())));
        Path tsc = packages.folder().resolve("typescript/lib/tsc.js");
        List<String> command =
                List.of(node(work).toString(), tsc.toString(), "-p", config.toString());
        Tool.run("The check of the screens' types", work, Map.of(), command);
    }

    /// Node as Playwright's driver brings it, unpacked once.
    private static Path node(Path work) throws IOException {
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

    private static String slashes(Path path) {
        return path.toAbsolutePath().toString().replace('\\', '/');
    }
}
