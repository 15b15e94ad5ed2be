package com.billwright.ui.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sources as few hashed files under `assets/`, and an `index.html` that names them. What the
/// sources import on demand, such as the words of a language, is a part of its own that the others
/// name. Hashed names may be cached for ever; the index must not be.
final class Bundle {

    private static final List<String> ENTRIES = List.of("app.ts", "theme.ts", "style/all.css");
    private static final Pattern HASHED = Pattern.compile("(.+)-[A-Z0-9]{8}\\.(js|css)");

    private Bundle() {}

    static void write(WebPackages packages, Path sources, Path work, Path output)
            throws IOException, InterruptedException, ToolFailed {
        Path assets = output.resolve("assets");
        deleteFiles(assets);
        List<String> command = new ArrayList<>();
        command.add(Esbuild.program(packages).toString());
        ENTRIES.forEach(entry -> command.add(sources.resolve(entry).toString()));
        command.addAll(
                List.of(
                        "--bundle",
                        "--splitting",
                        "--format=esm",
                        "--target=es2022",
                        "--minify",
                        "--sourcemap=linked",
                        "--entry-names=[name]-[hash]",
                        "--chunk-names=part-[name]-[hash]",
                        "--tsconfig=" + sources.resolve("tsconfig.json"),
                        "--log-level=warning",
                        "--outdir=" + assets));
        Tool.run("Bundling the screens", work, packages.environment(), command);
        Files.writeString(output.resolve("index.html"), index(sources, assets));
        Files.copy(
                sources.resolve("icon.svg"),
                output.resolve("icon.svg"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// `assets/app.js` in the source becomes `assets/app-1A2B3C4D.js`.
    private static String index(Path sources, Path assets) throws IOException {
        String page = Files.readString(sources.resolve("index.html"));
        try (Stream<Path> files = Files.list(assets)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = HASHED.matcher(file.getFileName().toString());
                if (name.matches()) {
                    String plain = "assets/" + name.group(1) + "." + name.group(2);
                    page = page.replace(plain, "assets/" + file.getFileName());
                }
            }
        }
        return page;
    }

    private static void deleteFiles(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
