package com.billwright.api;

import com.billwright.api.testing.ServerResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/// A process that trains and does nothing else.
public class OnlyTrainer implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("billwright.roles", "trainer");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(ServerResource.class));
    }
}
