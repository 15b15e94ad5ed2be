package com.billwright.api.models;

import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersion;
import com.billwright.scheduler.RunView;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;

/// How the API writes a model's kind and state and a run's reason: in lower case.
@Singleton
class MachineNames implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(
                new SimpleModule("machine-names")
                        .addSerializer(new KindName())
                        .addSerializer(new LowerCase<>(ModelVersion.State.class))
                        .addSerializer(new LowerCase<>(RunView.Reason.class)));
    }

    private static final class KindName extends StdSerializer<ModelKind> {

        private static final long serialVersionUID = 1;

        KindName() {
            super(ModelKind.class);
        }

        @Override
        public void serialize(ModelKind kind, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeString(kind.machineName());
        }
    }

    private static final class LowerCase<T extends Enum<T>> extends StdSerializer<T> {

        private static final long serialVersionUID = 1;

        LowerCase(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }
}
