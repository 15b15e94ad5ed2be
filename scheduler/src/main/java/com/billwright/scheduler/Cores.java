package com.billwright.scheduler;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/// Tells settings how many cores this process has, as `billwright.cores`: Quartz wants its threads as
/// a number. Any other source may say another one.
public class Cores implements ConfigSource {

    private static final String NAME = "billwright.cores";

    private final Map<String, String> cores =
            Map.of(NAME, Integer.toString(Runtime.getRuntime().availableProcessors()));

    @Override
    public Set<String> getPropertyNames() {
        return cores.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return cores.get(name);
    }

    @Override
    public String getName() {
        return "the cores of this process";
    }

    @Override
    public int getOrdinal() {
        return Integer.MIN_VALUE;
    }
}
