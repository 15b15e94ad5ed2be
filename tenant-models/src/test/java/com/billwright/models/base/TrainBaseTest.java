package com.billwright.models.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainBaseTest {

    @TempDir Path folder;

    @Test
    void the_same_options_build_the_same_bytes() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        BaseModel one = build("one", said);
        BaseModel two = build("two", new ByteArrayOutputStream());
        assertThat(two.id()).isEqualTo(one.id());
        assertThat(Files.readString(folder.resolve("one/generated-model.md")))
                .isEqualTo(Files.readString(folder.resolve("two/generated-model.md")))
                .contains(one.id());
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("held-out layouts");
    }

    @Test
    void it_shows_what_the_number_of_layout_programs_is_worth() throws IOException {
        TrainBase.run(
                new TrainBase.Options(20, 1, 5, folder.resolve("by"), List.of(), true),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(Files.readString(folder.resolve("by/generated-model.md")))
                .contains("| programs | held-out programs |")
                .containsPattern("\\| 10 \\| 0\\.[1-9]")
                .containsPattern("\\| 250 \\| 0\\.[1-9]");
    }

    @Test
    void too_small_a_base_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrainBase.Options(3, 1, 1, folder, List.of(), false));
    }

    private BaseModel build(String name, ByteArrayOutputStream said) throws IOException {
        return TrainBase.run(
                new TrainBase.Options(20, 2, 5, folder.resolve(name), List.of(), false),
                new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
