package com.billwright.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir Path folder;
    private DataFolder data;
    private Secrets secrets;
    private int port;

    @BeforeEach
    void choose() throws Exception {
        data = new DataFolder(folder);
        data.create();
        secrets = Secrets.in(data.secrets());
        port = Ports.free().postgres();
    }

    @AfterEach
    void stop() {
        LeftOvers.stop(data);
    }

    @Test
    void a_database_left_by_a_killed_launcher_is_stopped_and_keeps_what_was_committed()
            throws Exception {
        PostgresServer left = PostgresServer.start(data, port, secrets, true);
        try (Connection owner = connect("billwright", "billwright_owner", secrets.owner())) {
            owner.createStatement().execute("create table kept as select 42 as answer");
        }

        assertThat(LeftOvers.stop(data)).isEqualTo(1);
        assertThat(LeftOvers.stop(data)).isZero();
        left.starter().close();

        PostgresServer.start(data, port, secrets, true);
        assertThat(ask("select answer from kept")).isEqualTo("42");
    }

    @Test
    void commits_reach_the_disk_and_the_superuser_is_not_trusted() throws Exception {
        PostgresServer.start(data, port, secrets, true);

        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
        assertThatThrownBy(() -> connect("postgres", "postgres", "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    private String ask(String query) throws SQLException {
        try (Connection owner = connect("billwright", "billwright_owner", secrets.owner());
                Statement statement = owner.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/" + database, user, password);
    }
}
