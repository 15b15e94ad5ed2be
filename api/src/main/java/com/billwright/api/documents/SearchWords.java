package com.billwright.api.documents;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that a part is found by: those of its pages, its values and its file's name. They are
/// compared without case, accents and punctuation: `HO-1022` is found by `ho10`, `ho-1022` and `1022`.
@ApplicationScoped
public class SearchWords {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 60;

    /// Of one part; more than the longest leases and statements have.
    private static final int MOST = 20_000;

    private final AgroalDataSource database;

    SearchWords(AgroalDataSource database) {
        this.database = database;
    }

    /// Keeps what a part says, in place of what was kept before; its row must be there.
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID part, Stream<String> texts) {
        keep(part, texts, false);
    }

    /// Keeps further texts.
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID part, Stream<String> texts) {
        keep(part, texts, true);
    }

    private void keep(UUID part, Stream<String> texts, boolean beside) {
        Set<String> words =
                texts.flatMap(SearchWords::kept)
                        .limit(MOST * 4L)
                        .collect(Collectors.toCollection(TreeSet::new));
        try (var connection = database.getConnection();
                var keep = connection.prepareStatement("select keep_words(?, ?, ?)")) {
            keep.setObject(1, part);
            keep.setArray(
                    2,
                    connection.createArrayOf(
                            "text", words.stream().limit(MOST).toArray(String[]::new)));
            keep.setBoolean(3, beside);
            keep.executeQuery();
        } catch (SQLException e) {
            throw new IllegalStateException("The words cannot be kept", e);
        }
    }

    /// What somebody searches for: the beginnings of words, all of which a part must have.
    public static Collection<String> searched(String text) {
        return BLANK.splitAsStream(text.strip())
                .map(SearchWords::whole)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// A word as it is printed, and its pieces.
    private static Stream<String> kept(String text) {
        return BLANK.splitAsStream(text)
                .flatMap(printed -> {
                    String plain = plain(printed);
                    return Stream.concat(
                                    Stream.of(BETWEEN.matcher(plain).replaceAll("")),
                                    Arrays.stream(BETWEEN.split(plain)).filter(p -> p.length() > 1))
                            .filter(word -> !word.isEmpty())
                            .map(SearchWords::cut);
                });
    }

    private static String whole(String printed) {
        return cut(BETWEEN.matcher(plain(printed)).replaceAll(""));
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
