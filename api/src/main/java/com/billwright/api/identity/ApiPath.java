package com.billwright.api.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/// Tells the API's addresses, which answer with problems, from the pages', which lead to the sign-in.
final class ApiPath {

    private static final Pattern API = Pattern.compile("/(me|orgs|fleet)(/.*)?");
    private static final Pattern ORGANIZATION = Pattern.compile("/orgs/([^/]+)(/.*)?");

    private ApiPath() {}

    static boolean is(String path) {
        return API.matcher(path).matches();
    }

    /// The alias of the organization that the path names.
    static Optional<String> organization(String path) {
        var matcher = ORGANIZATION.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
