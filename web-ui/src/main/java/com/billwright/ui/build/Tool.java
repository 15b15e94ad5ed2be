package com.billwright.ui.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One run of an outside program. What it printed goes to the build's output, or into the failure.
final class Tool {

    private Tool() {}

    static void run(String what, Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException, ToolFailed {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new ToolFailed(printed + what + " failed with status " + status);
        }
        System.out.print(printed);
    }
}
