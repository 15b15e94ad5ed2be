package com.billwright.ui.build;

import java.io.IOException;
import java.nio.file.Path;

/// The build of the screens: `BuildScreens SOURCES WORK OUTPUT check-types|bundle-only`. Ends with a
/// status other than 0, and the tool's own words, when the sources do not hold.
public final class BuildScreens {

    private BuildScreens() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path sources = Path.of(args[0]).toAbsolutePath();
        Path work = Path.of(args[1]).toAbsolutePath();
        Path output = Path.of(args[2]).toAbsolutePath();
        WebPackages packages = WebPackages.unpack(work.resolve("node_modules"));
        try {
            if (args[3].equals("check-types")) {
                TypeCheck.run(packages, sources, work);
            }
            Bundle.write(packages, sources, work, output);
        } catch (ToolFailed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
