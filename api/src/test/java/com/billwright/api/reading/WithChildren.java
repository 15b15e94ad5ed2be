package com.billwright.api.reading;

import com.billwright.api.testing.ServerResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/// A server that reads in child processes, as in production.
public class WithChildren implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("billwright.reading.isolation", "child", "billwright.readers", "1");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(ServerResource.class));
    }

    /// The readers' processes.
    static List<ProcessHandle> children() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("ReaderMain"))
                .toList();
    }
}
