package com.billwright.models.booking;

import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.models.linear.Columns;
import com.billwright.models.linear.Columns.In;
import com.billwright.models.linear.Columns.Out;
import com.billwright.models.linear.Packed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/// How a confirmed bill was booked, as training and gates need it: the question as it was when the bill
/// was confirmed, reduced to the choices that somebody would propose. They are numbered, not named.
///
/// @param key the label's
/// @param hash names what was booked and what that could depend on
public record PreparedBooking(String key, byte[] hash, Target target, BookingExample example) {

    /// Choices that the base finds less probable are left out.
    private static final double LEAST = 0.0005;

    private static final int VERSION = 1;
    private static final int COLUMNS = 4;
    private static final int HASH = 16;
    private static final int MOST = 1_000_000;
    private static final Target[] TARGETS = Target.values();

    /// @param question as it is asked before the bill belongs to the history
    public static PreparedBooking of(
            BookingModel base, BookedBill booked, Target target, BookingQuestion question) {
        int right = question.choices().indexOf(booked.choice(target));
        double[] p = base.probabilities(question);
        int[] kept = IntStream.range(0, p.length).filter(i -> i == right || p[i] > LEAST).toArray();
        BookingQuestion reduced =
                new BookingQuestion(
                        numbers(kept.length),
                        Arrays.stream(kept).mapToObj(question.features()::get).toList());
        int at = right < 0 ? -1 : Arrays.binarySearch(kept, right);
        return new PreparedBooking(
                booked.key(),
                Arrays.copyOf(
                        HexFormat.of().parseHex(BookedBill.hash(List.of(booked), target)), HASH),
                target,
                new BookingExample(reduced, at));
    }

    private static List<String> numbers(int n) {
        return IntStream.range(0, n).mapToObj(Integer::toString).toList();
    }

    /// Names bills by what can be learnt of them: SHA-256 in hex, in their order.
    public static String hash(List<PreparedBooking> bookings) {
        var digest = Packed.digest();
        bookings.forEach(booking -> digest.update(booking.hash));
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Values are kept as half floats.
    public static byte[] encode(List<PreparedBooking> bookings) {
        Out head = new Out();
        Out texts = new Out();
        Out ids = new Out();
        Out values = new Out();
        head.number(VERSION);
        head.number(bookings.size());
        for (PreparedBooking booking : bookings) {
            byte[] key = booking.key.getBytes(StandardCharsets.UTF_8);
            texts.number(key.length);
            texts.bytes(key);
            texts.bytes(booking.hash);
            head.one(booking.target.ordinal());
            head.signed(booking.example.right());
            head.number(booking.example.question().features().size());
            for (FeatureVector features : booking.example.question().features()) {
                head.number(features.ids().length);
                int before = 0;
                for (int i = 0; i < features.ids().length; i++) {
                    ids.number(features.ids()[i] - before);
                    before = features.ids()[i];
                    values.half(features.values()[i]);
                }
            }
        }
        return Columns.pack(head, texts, ids, values);
    }

    /// @throws IllegalArgumentException when the bytes are damaged or of something else
    public static List<PreparedBooking> decode(byte[] bytes) {
        In[] columns = Columns.unpack(bytes, COLUMNS);
        In head = columns[0];
        In texts = columns[1];
        if (head.small() != VERSION) {
            throw new IllegalArgumentException("Another version of prepared bookings");
        }
        List<PreparedBooking> bookings = new ArrayList<>();
        for (int n = head.count(MOST); n > 0; n--) {
            String key = new String(texts.bytes(texts.count(MOST)), StandardCharsets.UTF_8);
            byte[] hash = texts.bytes(HASH);
            Target target = TARGETS[head.one()];
            int right = (int) head.signed();
            int choices = head.count(MOST);
            List<FeatureVector> features = new ArrayList<>(choices);
            for (int c = 0; c < choices; c++) {
                features.add(features(head.count(MOST), columns[2], columns[3]));
            }
            bookings.add(
                    new PreparedBooking(
                            key,
                            hash,
                            target,
                            new BookingExample(
                                    new BookingQuestion(numbers(choices), features), right)));
        }
        return bookings;
    }

    private static FeatureVector features(int n, In ids, In values) {
        FeatureVector features = new FeatureVector(new int[n], new float[n]);
        ids.ascending(features.ids());
        values.halves(features.values());
        return features;
    }
}
