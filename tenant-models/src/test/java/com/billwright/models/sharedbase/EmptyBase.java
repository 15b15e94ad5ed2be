package com.billwright.models.sharedbase;

import com.billwright.models.base.OtherBases;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A server that ships a base model which knows nothing: whatever it is taught it gets better by.
public class EmptyBase implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            Path file = Files.createTempFile("empty", ".model");
            file.toFile().deleteOnExit();
            Files.write(file, OtherBases.numbered(0).toBytes());
            return Map.of("billwright.base", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
