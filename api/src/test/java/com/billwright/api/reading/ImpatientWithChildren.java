package com.billwright.api.reading;

import java.util.HashMap;
import java.util.Map;

/// Its children are killed when they are at a page for more than a moment.
public class ImpatientWithChildren extends WithChildren {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("billwright.reading.deadline", "1ms");
        return settings;
    }
}
