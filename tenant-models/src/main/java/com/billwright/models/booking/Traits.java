package com.billwright.models.booking;

import com.billwright.models.booking.BookingHistory.Past;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What bills of different vendors can have in common, as keys to count by.
final class Traits {

    private Traits() {}

    static List<String> of(BillToBook bill, @Nullable Past last) {
        List<String> traits = new ArrayList<>();
        bill.name().forEach(w -> traits.add(name(w)));
        bill.words().forEach(w -> traits.add(word(w)));
        bill.numbers().forEach(n -> traits.add(number(n)));
        if (bill.cents() != 0) {
            traits.add(amount(bill.cents()));
            traits.add(size(bill.cents()));
        }
        if (bill.tax() >= 0) {
            traits.add(tax(bill.tax()));
        }
        if (!bill.address().isEmpty()) {
            traits.add(address(bill.address()));
        }
        if (last != null) {
            traits.add(after(last.choice()));
            traits.add(afterVendor(last.bill().vendor()));
        }
        if (bill.day() != 0) {
            traits.add(day(bill.day()));
        }
        return traits;
    }

    static String name(String word) {
        return "n" + word;
    }

    static String word(String word) {
        return "w" + word;
    }

    static String number(String number) {
        return "i" + number;
    }

    static String amount(long cents) {
        return "a" + cents;
    }

    /// Amounts within a fifth of each other, credits apart.
    static String size(long cents) {
        return "s" + sizeOf(cents);
    }

    static int sizeOf(long cents) {
        return (int)
                (Math.signum(cents)
                        * (1 + Math.round(3 * StrictMath.log1p(Math.abs(cents) / 100.0))));
    }

    static String tax(int tax) {
        return "t" + Math.round(tax / 10f);
    }

    static String address(String address) {
        return "p" + address;
    }

    static String after(int choice) {
        return "c" + choice;
    }

    static String afterVendor(String vendor) {
        return "v" + vendor;
    }

    static String day(int day) {
        return "d" + day;
    }
}
