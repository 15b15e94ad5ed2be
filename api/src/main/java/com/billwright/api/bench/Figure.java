package com.billwright.api.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;

/// One part of a bench's result: its figures, or none and why.
///
/// @param why empty when all could be taken
record Figure(List<Value> values, String why) {

    /// A figure, or that it could not be taken.
    record Value(String name, OptionalDouble value, int decimals) {

        static Value of(String name, double value, int decimals) {
            return new Value(name, OptionalDouble.of(value), decimals);
        }

        static Value none(String name) {
            return new Value(name, OptionalDouble.empty(), 0);
        }
    }

    void into(ObjectNode json) {
        for (Value value : values) {
            if (value.value().isEmpty()) {
                json.putNull(value.name());
            } else if (value.decimals() == 0) {
                json.put(value.name(), Math.round(value.value().getAsDouble()));
            } else {
                double unit = Math.pow(10, value.decimals());
                json.put(value.name(), Math.round(value.value().getAsDouble() * unit) / unit);
            }
        }
        if (!why.isEmpty()) {
            json.put("why", why);
        }
    }
}
