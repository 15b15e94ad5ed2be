package com.billwright.ui.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreensTest {

    private static final Path WORK = Path.of("target/web").toAbsolutePath();
    private static final Path RESOURCES = Path.of("target/classes/META-INF/resources");

    @Test
    void the_index_names_the_bundled_files_by_their_hashes() throws IOException {
        String index = Files.readString(RESOURCES.resolve("index.html"));
        try (Stream<Path> assets = Files.list(RESOURCES.resolve("assets"))) {
            List<String> bundled =
                    assets.map(asset -> asset.getFileName().toString())
                            .filter(name -> !name.endsWith(".map"))
                            .filter(name -> !name.startsWith("part-"))
                            .toList();
            assertThat(bundled).hasSize(3).allSatisfy(name -> assertThat(index).contains(name));
        }
    }

    /// The TypeScript's own tests, in `src/test/web`, run by Node. Without Node (-Dquick) left out.
    @Test
    void the_tests_of_the_typescript_pass() throws Exception {
        assumeTrue(System.getProperty("java.class.path", "").contains("driver-bundle"));
        WebPackages packages = WebPackages.unpack(WORK.resolve("node_modules"));
        Path bundled = WORK.resolve("tests");
        List<String> bundle = new ArrayList<>();
        bundle.add(Esbuild.program(packages).toString());
        List<Path> tests = tests();
        tests.forEach(test -> bundle.add(test.toString()));
        bundle.addAll(
                List.of(
                        "--bundle",
                        "--platform=node",
                        "--format=esm",
                        "--out-extension:.js=.mjs",
                        "--log-level=warning",
                        "--outdir=" + bundled));
        List<String> run = new ArrayList<>();
        run.add(Node.unpack(WORK).toString());
        run.add("--test");
        tests.forEach(test -> run.add(bundled.resolve(bundledName(test)).toString()));
        assertThat(tests).isNotEmpty();
        assertThatCode(
                        () -> {
                            Tool.run("Bundling the tests", WORK, packages.environment(), bundle);
                            Tool.run("The screens' tests", WORK, Map.of(), run);
                        })
                .doesNotThrowAnyException();
    }

    private static List<Path> tests() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/web").toAbsolutePath())) {
            return files.filter(file -> file.toString().endsWith(".test.ts")).sorted().toList();
        }
    }

    private static String bundledName(Path test) {
        return test.getFileName().toString().replace(".ts", ".mjs");
    }
}
