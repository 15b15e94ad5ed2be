package com.billwright.ui.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
                List.of(Node.unpack(work).toString(), tsc.toString(), "-p", config.toString());
        Tool.run("The check of the screens' types", work, Map.of(), command);
    }

    private static String slashes(Path path) {
        return path.toAbsolutePath().toString().replace('\\', '/');
    }
}
