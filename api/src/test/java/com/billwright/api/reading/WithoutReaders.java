package com.billwright.api.reading;

import com.billwright.api.testing.ServerResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/// A server that leaves the reading to the test.
public class WithoutReaders implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("billwright.roles", "web");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(ServerResource.class));
    }
}
