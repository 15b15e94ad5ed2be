package com.billwright.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @Test
    void secrets_are_made_once_and_only_their_owner_reads_them(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("secrets.properties");
        Secrets made = Secrets.in(file);
        assertThat(Secrets.in(file)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(made.owner()).isNotEqualTo(made.app()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(Secrets.in(folder.resolve("other"))).isNotEqualTo(made);
    }
}
