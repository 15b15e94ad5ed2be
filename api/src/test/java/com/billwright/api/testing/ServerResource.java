package com.billwright.api.testing;

import com.billwright.db.MigratedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// A database with the three roles, an empty document store, and a key pair that signs tokens.
public class ServerResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            var keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            var pair = keys.generateKeyPair();
            Map<String, String> settings = new HashMap<>();
            settings.put("billwright.db.url", MigratedPostgres.empty().url());
            settings.put("billwright.documents", Files.createTempDirectory("documents").toString());
            // Children take seconds to start; the tests that are about them ask for them.
            settings.put("billwright.reading.isolation", "inline");
            settings.put("quarkus.oidc.auth-server-url", "");
            settings.put("quarkus.oidc.credentials.secret", "");
            settings.put("quarkus.oidc.application-type", "service");
            settings.put("quarkus.oidc.public-key", base64(pair.getPublic().getEncoded()));
            settings.put("test.private-key", base64(pair.getPrivate().getEncoded()));
            return settings;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public void stop() {}
}
