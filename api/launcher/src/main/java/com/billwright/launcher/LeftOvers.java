package com.billwright.launcher;

import java.util.List;

/// Stops what a launcher that was killed left running: without this a crash would stop the next
/// start. Only called while the data folder's lock is held, so nothing found here has an owner.
final class LeftOvers {

    private LeftOvers() {}

    /// Keycloak and the server by their command line, PostgreSQL by the file in its data folder.
    ///
    /// @return how many processes were stopped
    static int stop(DataFolder data) {
        String marker = Child.marker(data);
        List<ProcessHandle> children =
                ProcessHandle.allProcesses()
                        .filter(process -> process.pid() != ProcessHandle.current().pid())
                        .filter(process -> commandLine(process).contains(marker + " "))
                        .toList();
        children.forEach(process -> Child.stop(process, 15));
        return children.size()
                + (Postmaster.in(data.postgres()).map(Postmaster::stop).isPresent() ? 1 : 0);
    }

    static String commandLine(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }
}
