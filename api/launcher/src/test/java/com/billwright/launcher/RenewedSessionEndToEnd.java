package com.billwright.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// A session's tokens are renewed every few minutes, while a screen asks for several things at once.
@EnabledIfSystemProperty(named = "billwright.browser", matches = "true")
class RenewedSessionEndToEnd {

    /// Rounds of eight requests at a time.
    private static final String ASK =
            """
            async () => {
              const wrong = [];
              for (let round = 0; round < 25; round++) {
                const paths = ["me", "orgs/oakfield/queue", "orgs/oakfield/fields", "orgs/oakfield/queue/next"];
                const asked = [...paths, ...paths].map(path => fetch(`/${path}`, {
                  headers: { "X-Requested-With": "Billwright" }, cache: "no-store" }));
                for (const answer of await Promise.all(asked)) if (!answer.ok) wrong.push(`${answer.status} ${answer.url}`);
              }
              return wrong;
            }\
            """;

    @Test
    void whatever_is_asked_while_tokens_are_renewed_is_answered() throws Exception {
        RunningBillwright billwright = RunningBillwright.get();
        RealmSettings realm = new RealmSettings(billwright.stack());
        // No longer than the server renews them before their end, so that each request finds it is
        // time.
        realm.accessTokensLast(30);
        try (BrowserSession olivia = BrowserSession.signIn(billwright, "olivia")) {
            assertThat((List<?>) olivia.page().evaluate(ASK)).isEmpty();
        } finally {
            realm.accessTokensLast(300);
        }
    }
}
