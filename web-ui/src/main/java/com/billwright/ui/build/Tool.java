package com.billwright.ui.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One run of an outside program whose words go to the build's own output.
final class Tool {

    private Tool() {}

    static void run(String what, Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException, ToolFailed {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new ToolFailed(what + " failed with status " + status);
        }
    }
}
