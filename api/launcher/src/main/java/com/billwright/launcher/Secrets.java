package com.billwright.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/// Passwords between the parts, made at the first start and kept where only their owner reads them.
record Secrets(
        String superuser,
        String owner,
        String app,
        String fleet,
        String keycloakDatabase,
        String keycloakAdmin,
        String oidcClient) {

    private static final List<String> NAMES =
            List.of(
                    "postgres.superuser",
                    "postgres.owner",
                    "postgres.app",
                    "postgres.fleet",
                    "postgres.keycloak",
                    "keycloak.admin",
                    "oidc.client");

    static Secrets in(Path file) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        if (!kept.keySet().containsAll(NAMES)) {
            NAMES.forEach(name -> kept.putIfAbsent(name, random()));
            keep(kept, file);
        }
        return new Secrets(
                kept.getProperty("postgres.superuser"),
                kept.getProperty("postgres.owner"),
                kept.getProperty("postgres.app"),
                kept.getProperty("postgres.fleet"),
                kept.getProperty("postgres.keycloak"),
                kept.getProperty("keycloak.admin"),
                kept.getProperty("oidc.client"));
    }

    /// Written beside and moved into place: a crash leaves the old secrets or the new ones.
    private static void keep(Properties secrets, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    beside,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        try (Writer writer = Files.newBufferedWriter(beside)) {
            secrets.store(writer, "Made by ./billwright run; belongs to the database beside it");
        }
        Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
