package com.billwright.models.booking;

import com.billwright.models.lists.VendorName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a bill says that its booking depends on.
///
/// @param vendor key of the vendor's entry in the tenant's list; empty when it has none yet
/// @param name words of the vendor's name, as [BookWords] has them
/// @param words of what was bought, likewise
/// @param cents the total, in hundredths; 0 when it is not known
/// @param tax tax in thousandths of the net amount; -1 when it is not known
/// @param day counts days; 0 when it is not known
/// @param address where the service was given, as addresses are compared; empty when it is not known
/// @param addressAsWritten the same for sentences
/// @param numbers account and meter numbers, as identifiers are compared
/// @param invoice its number, for sentences about it; empty when it is not known
public record BillToBook(
        String vendor,
        List<String> name,
        List<String> words,
        long cents,
        int tax,
        int day,
        String address,
        String addressAsWritten,
        List<String> numbers,
        String invoice) {

    public BillToBook {
        name = List.copyOf(name);
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
    }

    /// As a bill or a table has it.
    ///
    /// @param vendorId key of the vendor's entry; null when it has none yet
    /// @param total null when it is not known, as are `net` and `day`
    /// @param numbers account and meter numbers, a blank between them
    public static BillToBook of(
            @Nullable String vendorId,
            String vendorName,
            String description,
            @Nullable BigDecimal total,
            @Nullable BigDecimal net,
            @Nullable LocalDate day,
            String address,
            String numbers,
            String invoice) {
        String key = VendorName.key(vendorName);
        return new BillToBook(
                vendorId != null ? vendorId : key.isEmpty() ? "" : "name " + key,
                BookWords.of(vendorName),
                BookWords.of(description),
                cents(total),
                tax(total, net),
                day == null ? 0 : (int) day.toEpochDay(),
                VendorName.key(address),
                address,
                Stream.of(numbers.split(" "))
                        .map(BillToBook::number)
                        .filter(n -> !n.isEmpty())
                        .toList(),
                invoice);
    }

    /// A number as numbers are compared.
    static String number(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static long cents(@Nullable BigDecimal amount) {
        return amount == null
                ? 0
                : amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private static int tax(@Nullable BigDecimal total, @Nullable BigDecimal net) {
        if (total == null || net == null || net.signum() == 0) {
            return -1;
        }
        double share = 1000 * (total.doubleValue() - net.doubleValue()) / net.doubleValue();
        return share < 0 || share > 1000 ? -1 : (int) Math.round(share);
    }
}
