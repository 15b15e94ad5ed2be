package com.billwright.api.documents;

import com.billwright.models.lists.VendorName;
import com.billwright.models.lists.Vendors;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What bills are compared with one another by: values without that in which two writings of the same
/// differ. Null where nothing is left to compare.
public final class ComparedBy {

    private static final Pattern LEADING_ZEROS =
            Pattern.compile("(?<=^|\\p{L})0+(?=[\\p{L}\\p{N}])");

    private ComparedBy() {}

    /// A vendor's name without case, punctuation and legal form.
    public static @Nullable String vendor(@Nullable String name) {
        return name == null ? null : orNull(VendorName.key(name));
    }

    /// An invoice's number: `INV-001`, `inv 1` and `INVOO1`, as recognition may have it, are the same.
    public static @Nullable String number(@Nullable String number) {
        if (number == null) {
            return null;
        }
        String alike =
                Vendors.identifier(number.toUpperCase(Locale.ROOT))
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return orNull(LEADING_ZEROS.matcher(alike).replaceAll(""));
    }

    /// A bank account.
    public static @Nullable String account(@Nullable String account) {
        return account == null ? null : orNull(Vendors.identifier(account));
    }

    private static @Nullable String orNull(String key) {
        return key.isEmpty() ? null : key;
    }
}
