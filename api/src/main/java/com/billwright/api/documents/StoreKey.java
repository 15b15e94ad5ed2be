package com.billwright.api.documents;

import java.util.regex.Pattern;

/// Where something is in the document store. Begins with the tenant, then says the content.
public record StoreKey(String path) {

    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}/[0-9a-f]{2}/[0-9a-f]{64}[a-z0-9./-]*");

    public StoreKey {
        if (!PATH.matcher(path).matches() || path.contains("..")) {
            throw new IllegalArgumentException("Not a key of the document store");
        }
    }

    /// The uploaded bytes with that SHA-256 in hexadecimal.
    public static StoreKey document(String tenantId, String sha256) {
        return new StoreKey(folder(tenantId, sha256) + ".pdf");
    }

    /// The image of a page of it.
    public static StoreKey pageImage(String tenantId, String sha256, int page, String ending) {
        return new StoreKey(folder(tenantId, sha256) + "/page-" + page + "." + ending);
    }

    /// The image of a page of it that was drawn finer later.
    static StoreKey pageImage(
            String tenantId, String sha256, int page, int dotsPerInch, String ending) {
        return new StoreKey(
                folder(tenantId, sha256) + "/page-" + page + "-" + dotsPerInch + "." + ending);
    }

    private static String folder(String tenantId, String sha256) {
        if (!TENANT.matcher(tenantId).matches() || !SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a tenant with a SHA-256");
        }
        return tenantId + "/" + sha256.substring(0, 2) + "/" + sha256;
    }
}
