package com.billwright.extraction.child;

import com.billwright.extraction.text.ReadingLimits;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A child's command line arguments: its private folder, the language files or nothing, and the
/// limits, each by its name so that new ones travel by themselves.
record ReaderArguments(Path folder, Optional<Path> tessdata, ReadingLimits limits) {

    List<String> toList() {
        List<String> list = new ArrayList<>();
        list.add(folder.toString());
        list.add(tessdata.map(path -> path.toAbsolutePath().toString()).orElse(""));
        for (RecordComponent limit : ReadingLimits.class.getRecordComponents()) {
            try {
                list.add(limit.getName() + "=" + limit.getAccessor().invoke(limits));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Limits are a public record", e);
            }
        }
        return list;
    }

    static ReaderArguments of(String[] arguments) {
        RecordComponent[] components = ReadingLimits.class.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            String name = components[i].getName() + "=";
            String argument = arguments[i + 2];
            if (!argument.startsWith(name)) {
                throw new IllegalArgumentException("Not " + name + " but " + argument);
            }
            values[i] = parse(types[i], argument.substring(name.length()));
        }
        try {
            return new ReaderArguments(
                    Path.of(arguments[0]),
                    Optional.of(arguments[1]).filter(path -> !path.isEmpty()).map(Path::of),
                    ReadingLimits.class.getDeclaredConstructor(types).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Limits are a public record", e);
        }
    }

    private static Object parse(Class<?> type, String value) {
        if (type == int.class) {
            return Integer.valueOf(value);
        }
        if (type == long.class) {
            return Long.valueOf(value);
        }
        if (type == Duration.class) {
            return Duration.parse(value);
        }
        throw new IllegalStateException("A limit is a number or a duration, not " + type);
    }
}
