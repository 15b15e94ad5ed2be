package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.TextRead.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Pages of a few operations each of which takes for ever to draw, or to look up. Their words are
/// read all the same.
class HostileDrawingTest {

    @TempDir Path folder;

    @RegisterExtension final EndsWithin time = EndsWithin.seconds(12);

    private final TextReader reader = new TextReader();

    @Test
    void a_flood_of_tiny_dashes() throws IOException {
        String lines = lines(100_000, i -> "0 " + i % 842 + " m 595 " + i * 7 % 842 + " l ");
        assertWords(draw("[.001 .001] 0 d .1 w 2 J " + lines + " S"));
    }

    @Test
    void a_flood_of_lines_that_cross_one_another() throws IOException {
        String lines = lines(100_000, i -> i * 31 % 595 + " " + i % 2 * 842 + " l ");
        assertWords(draw("0 0 m " + lines + " f*"));
    }

    @Test
    void a_clip_of_lines_that_cross_one_another() throws IOException {
        String lines = lines(20_000, i -> i * 31 % 595 + " " + i % 2 * 842 + " l ");
        assertWords(draw("0 0 m " + lines + " W n 0 0 595 842 re f"));
    }

    @Test
    void a_clip_of_letters_on_one_another() throws IOException {
        String letters = "(" + "&".repeat(20_000) + ") Tj ";
        assertWords(draw("BT /F 300 Tf 7 Tr -200 Tc 99 99 Td " + letters + "ET 0 0 595 842 re f"));
    }

    @Test
    void patterns_in_patterns() throws IOException {
        RawPdf pdf = page("/Pattern<</P 5 0 R>>", "/Pattern cs /P scn 0 0 595 842 re f");
        byte[] again = bytes("/Pattern cs /P scn 0 0 595 842 re f");
        assertWords(
                pdf.stream(
                        5,
                        "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 595 842]/XStep 2999"
                                + "/YStep 2999/Resources<</Pattern<</P 5 0 R>>>>",
                        again));
    }

    @Test
    void a_flood_of_tiny_tiles() throws IOException {
        RawPdf pdf = page("/Pattern<</P 5 0 R>>", "/Pattern cs /P scn 0 0 595 842 re f");
        assertWords(
                pdf.stream(
                        5,
                        "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .0001"
                                + "/YStep .0001/Resources<<>>",
                        bytes("0 0 1 1 re f")));
    }

    @Test
    void a_shading_of_a_million_patches() throws IOException {
        RawPdf pdf = page("/Shading<</S 5 0 R>>", "/S sh");
        byte[] patches = new byte[30 * 50_000];
        for (int i = 0; i < patches.length; i++) {
            patches[i] = (byte) (i % 30 == 0 ? 0 : i * 31 + i / 30 * 7);
        }
        assertWords(
                pdf.stream(
                        5,
                        "/ShadingType 6/ColorSpace/DeviceGray/BitsPerCoordinate 8"
                                + "/BitsPerComponent 8/BitsPerFlag 8/Decode[0 595 0 842 0 1]",
                        patches));
    }

    @Test
    void a_shading_whose_function_is_a_program_without_end() throws IOException {
        RawPdf pdf = page("/Shading<</S 5 0 R>>", "/S sh");
        String program = "{" + "dup mul ".repeat(100_000) + "}";
        pdf.object(
                5,
                "<</ShadingType 1/ColorSpace/DeviceGray/Domain[0 1 0 1]/Matrix[595 0 0 842 0 0]"
                        + "/Function 6 0 R>>");
        assertWords(
                pdf.stream(6, "/FunctionType 4/Domain[0 1 0 1]/Range[0 1]", bytes(program + " ")));
    }

    @Test
    void a_table_of_characters_of_a_million_entries_each() throws IOException {
        String ranges = lines(20_000, i -> "1 beginbfrange <0000> <FFFF> <0000> endbfrange\n");
        RawPdf pdf =
                page(
                        "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 5 0 R>>>>",
                        "");
        assertWords(
                pdf.stream(
                        5,
                        "",
                        bytes("1 begincodespacerange <0000> <FFFF> endcodespacerange\n" + ranges)));
    }

    private static RawPdf page(String resources, String show) {
        String words = "BT /F 12 Tf 60 700 Td (Invoice 4711) Tj ET\n" + show;
        String fonts =
                resources.contains("/Font")
                        ? ""
                        : "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";
        return new RawPdf()
                        .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                        .object(2, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>")
                        .object(
                                3,
                                "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<"
                                        + fonts
                                        + resources
                                        + ">>>>")
                        .stream(4, "", bytes(words));
    }

    private static RawPdf draw(String show) {
        return page("", show);
    }

    private void assertWords(RawPdf pdf) throws IOException {
        Path file = pdf.table("").saveTo(folder.resolve("hostile.pdf"));

        Words read = (Words) reader.read(file, Optional.of(folder));

        assertThat(read.text().pages().getFirst().words()).isNotEmpty();
        assertThat(read.images()).hasSize(1);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
