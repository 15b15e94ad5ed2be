package com.billwright.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A real PostgreSQL from Maven's packages, its data kept between runs.
record PostgresServer(Postmaster postmaster, EmbeddedPostgres starter) {

    /// Starts it on the data folder, which is made at the first start, and makes the roles that are
    /// missing.
    ///
    /// @param durable whether a commit waits for the disk
    static PostgresServer start(DataFolder data, int port, Secrets secrets, boolean durable)
            throws IOException {
        Path folder = data.postgres();
        Path made = folder.resolve("billwright-made");
        if (!Files.exists(made)) {
            // What a start left that was killed while the folder was being made.
            DataFolder.delete(folder);
        }
        String onDisk = durable ? "on" : "off";
        EmbeddedPostgres starter =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setPort(port)
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setServerConfig("fsync", onDisk)
                        .setServerConfig("synchronous_commit", onDisk)
                        .setServerConfig("full_page_writes", onDisk)
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("listen_addresses", "localhost")
                        .setServerConfig("unix_socket_directories", "")
                        .setConnectConfig("password", secrets.superuser())
                        .setOutputRedirector(
                                ProcessBuilder.Redirect.appendTo(data.log("postgres").toFile()))
                        .setErrorRedirector(
                                ProcessBuilder.Redirect.appendTo(data.log("postgres").toFile()))
                        .start();
        new DatabaseRoles(port, secrets).create(folder);
        if (!Files.exists(made)) {
            Files.createFile(made);
        }
        Postmaster postmaster =
                Postmaster.in(folder)
                        .orElseThrow(() -> new IOException("PostgreSQL ended after it started"));
        return new PostgresServer(postmaster, starter);
    }

    void stop() {
        postmaster.stop();
        try {
            // Nothing is left to stop, but it holds a lock in the folder.
            starter.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
