package com.billwright.api.evaluate;

import com.billwright.models.booking.BillToBook;
import com.billwright.models.booking.BookedBill;
import com.billwright.models.booking.Chart;
import com.billwright.models.booking.TrainBooking.Books;
import com.billwright.models.lists.VendorName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Payment lines as the base about booking learns from them.
public final class RealBooks {

    private RealBooks() {}

    /// @throws BadInput saying what is wrong with the file
    public static Books of(Path file) {
        var payments = PaymentsFile.open(file);
        List<BookedBill> bills = new ArrayList<>();
        for (PaymentLine line : payments.lines()) {
            var total = line.gross().or(line::net);
            String supplier = line.supplier().orElse("");
            bills.add(
                    new BookedBill(
                            line.id(),
                            BillToBook.of(
                                    line.supplierId().orElse("name " + VendorName.key(supplier)),
                                    supplier,
                                    line.narrative().orElse(""),
                                    total.orElse(null),
                                    line.net().orElse(null),
                                    line.day().orElse(null),
                                    "",
                                    "",
                                    ""),
                            line.account().orElse(""),
                            ""));
        }
        return new Books(
                new Chart(
                        payments.accounts().stream()
                                .map(name -> new Chart.Entry(name, name, List.of(), List.of()))
                                .toList()),
                bills);
    }
}
